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

/** A word before an error. */
const RAISE = 'raise';

/** The word by which a body reaches its bases. */
const SUPER = 'super';
/** Tokens before a method in which that word stands: `super(Class, self).`. */
const BEFORE_SUPER = 8;

/** Words before the name that a statement makes. */
const MAKERS: ReadonlySet<string> = new Set([FUNCTION, 'class']);

/** Words that begin another statement: tokens have no ends of lines. */
const STATEMENTS: ReadonlySet<string> = new Set('if elif else for while with try except finally return yield raise def class assert'.split(' '));

/** Those, and more, that never stand inside an expression. */
const NEVER_INSIDE: ReadonlySet<string> = new Set('elif while with try except finally return raise def class assert del import from global nonlocal pass break continue async'.split(' '));

/** Words between two values, and all words inside an expression that leave it open. */
const BETWEEN: ReadonlySet<string> = new Set(['is', 'not', 'in', 'and', 'or']);
const OPEN: ReadonlySet<string> = new Set([...BETWEEN, 'if', 'else', 'lambda', 'await', 'for', 'yield']);

/** Names of values that nobody can give another meaning. */
const CONSTANTS: ReadonlySet<string> = new Set(['None', 'True', 'False']);

/** Words inside an expression that are no names. */
const OPERATORS: ReadonlySet<string> = new Set(['not', 'lambda', 'await', 'yield']);

/** The path of a member that is called by the name of its class. */
export function isConstructor(path: string): boolean {
  return CONSTRUCTORS.has(path.slice(path.lastIndexOf('.') + 1));
}

/** What begins so fails. */
export function beginsFailure(token: string): boolean {
  return token === RAISE;
}

/** What follows is the name of something that is made there. */
export function makesName(token: string | undefined): boolean {
  return token !== undefined && MAKERS.has(token);
}

/** An expression ends before it. */
export function beginsStatement(token: string): boolean {
  return STATEMENTS.has(token);
}

/** Wherever it stands, another statement has begun. */
export function isNeverInside(token: string): boolean {
  return NEVER_INSIDE.has(token);
}

/** It compares or joins two values. */
export function standsBetween(token: string): boolean {
  return BETWEEN.has(token);
}

/** The expression goes on behind it. */
export function leavesOpen(token: string): boolean {
  return OPEN.has(token);
}

/** The method named at that index is one of a base: `super().method`, with whatever stands in the parentheses. */
export function isOfSuper(tokens: readonly string[], at: number): boolean {
  return tokens[at - 1] === '.' && tokens[at - 2] === ')' && tokens.slice(Math.max(0, at - BEFORE_SUPER), at).includes(SUPER);
}

/** The same value wherever it is written. */
export function isConstantName(token: string): boolean {
  return CONSTANTS.has(token);
}

/** It looks like a name and is none. */
export function isReserved(token: string): boolean {
  return CONSTANTS.has(token) || OPERATORS.has(token);
}
