/** Words of the language whose bodies are read as tokens: all that the engine knows of it by name. Everything else of a language stands in its facts. */

/** What a method calls its own object. */
export const SELF = 'self';

/** The method in which a constructor does its work, and those that callers reach by the name of the class. */
export const INIT = '__init__';
const CONSTRUCTORS: ReadonlySet<string> = new Set([INIT, '__new__']);

/** A method that is called by the name of its object. */
export const CALL = '__call__';

/** A word before the name of a function. */
export const FUNCTION = 'def';

/** A word before a value that a function gives. */
export const RETURN = 'return';

/** Words before the name that a statement makes. */
const MAKERS: ReadonlySet<string> = new Set([FUNCTION, 'class']);

/** Words that begin another statement: tokens have no ends of lines. */
const STATEMENTS: ReadonlySet<string> = new Set('if elif else for while with try except finally return yield raise def class assert'.split(' '));

/** Names of values that nobody can give another meaning. */
const CONSTANTS: ReadonlySet<string> = new Set(['None', 'True', 'False']);

/** Words inside an expression that are no names. */
const OPERATORS: ReadonlySet<string> = new Set(['not', 'lambda', 'await', 'yield']);

/** The path of a member that is called by the name of its class. */
export function isConstructor(path: string): boolean {
  return CONSTRUCTORS.has(path.slice(path.lastIndexOf('.') + 1));
}

/** What follows is the name of something that is made there. */
export function makesName(token: string | undefined): boolean {
  return token !== undefined && MAKERS.has(token);
}

/** An expression ends before it. */
export function beginsStatement(token: string): boolean {
  return STATEMENTS.has(token);
}

/** The same value wherever it is written. */
export function isConstantName(token: string): boolean {
  return CONSTANTS.has(token);
}

/** It looks like a name and is none. */
export function isReserved(token: string): boolean {
  return CONSTANTS.has(token) || OPERATORS.has(token);
}
