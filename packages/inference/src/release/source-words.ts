/** What the engine asks of the words of a language. It knows none itself: they come with the release, from the language that read it. */
import { tailOf, type LiteralType, type SourceWords } from '@onx/model';

/** Tokens before a method in which the word for the bases stands: `super(Class, self).`. */
const BEFORE_SUPER = 8;
const SYMBOL_BETWEEN = /^(?:[.([,)+\-*/%@<>|&]|==|!=)/;

/** Users are not expected to write it. */
export function isPrivateName(name: string, { names }: SourceWords): boolean {
  return names.private.test(name);
}

/** Some segment is private. */
export function isPrivatePath(path: string, words: SourceWords): boolean {
  return path.split('.').some((name) => isPrivateName(name, words));
}

/** It is private, or the language's own. */
export function isMarkedName(name: string, { names }: SourceWords): boolean {
  return names.private.test(name) || names.special.test(name);
}

/** The path of a member that is called by the name of its class. */
export function isConstructor(path: string, { members }: SourceWords): boolean {
  return members.constructors.has(tailOf(path));
}

/** What follows is the name of something that is made there. */
export function makesName(token: string | undefined, { statements }: SourceWords): boolean {
  return token !== undefined && statements.makers.has(token);
}

/** It compares or joins two values. */
export function standsBetween(token: string, { keywords, statements }: SourceWords): boolean {
  return token === keywords.not || statements.joins.has(token);
}

/** The value is that of the name before this token: nothing is made of it, and it is no keyword of a call. */
export function endsThere(token: string | undefined, { statements }: SourceWords): boolean {
  return token === undefined || !(SYMBOL_BETWEEN.test(token) || statements.joins.has(token));
}

/** The method named at that index is one of a base: `super().method`, with whatever stands in the parentheses. */
export function isOfSuper(tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  return tokens[at - 1] === '.' && tokens[at - 2] === ')' && tokens.slice(Math.max(0, at - BEFORE_SUPER), at).includes(keywords.super);
}

/** The same value wherever it is written. */
export function isConstantName(token: string, { values }: SourceWords): boolean {
  return values.constants.has(token);
}

/** It looks like a name and is none. */
export function isReserved(token: string, { values, statements }: SourceWords): boolean {
  return values.constants.has(token) || statements.operators.has(token);
}

/** The sort of value that a source text stands for: a parameter whose values are of another sort means something else. `other` where it is no literal. */
export function literalType(source: string, { values }: SourceWords): LiteralType | 'other' {
  return values.literals.find(([, spelling]) => spelling.test(source))?.[0] ?? 'other';
}

/** It is no literal: a name, or what is made of names. */
export function isNoLiteral(source: string, words: SourceWords): boolean {
  return literalType(source, words) === 'other';
}
