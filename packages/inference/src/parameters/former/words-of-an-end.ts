/** The words by which code and texts say that something comes to its end, or what to use instead. Which of them count depends on where they stand. */

/** Somewhere in a body: it warns of something, whatever that is. */
export function warns(tokens: readonly string[]): boolean {
  return tokens.some((token) => /deprecat|warn/i.test(token));
}

/** A decorator or function that takes one name for another. */
export function isNamedForRenaming(name: string): boolean {
  return /deprecat|renam/i.test(name);
}

/** A decorator that announces the end of what it names. */
export function isNamedForAnEnd(name: string): boolean {
  return /deprecat|renam|remov/i.test(name);
}

/** A decorator under which arguments by keyword only may still be given by their place. */
export function isNamedForPlaces(name: string): boolean {
  return /(?:deprecat|(?<![a-z])old|legacy)\w*positional/i.test(name);
}

/** A text of a docstring about one parameter: the strictest, as it may tell of anything. */
export function isDeprecatedBy(text: string): boolean {
  return /deprecat/i.test(text);
}

/** A text of a docstring about one parameter that goes, or does nothing as it is. */
export function isWithoutEffectBy(text: string): boolean {
  return isDeprecatedBy(text) || doesNothing(text) || /\bnot (?:yet )?(?:implemented|supported)\b|\bobsolete\b/i.test(text);
}

/** A text of a docstring about one parameter that goes, and perhaps of another one to use. */
export function isReplacedBy(text: string): boolean {
  return /deprecat|instead|replaced|renamed/i.test(text);
}

/** A text in a body that says of a name in it that it goes. */
export function tellsOfAnEnd(text: string): boolean {
  return /deprecat|remov|renam|replac|obsolete|no longer/i.test(text);
}

/** A text in a body that names something else to use. */
export function namesAnother(text: string): boolean {
  return /\b(?:use|favou?r|replaced|renamed|instead|moved|prefer|called)\b/i.test(text);
}

/** Any text that calls the one a new name of the other, and not only what to use. */
export function saysRenamed(text: string): boolean {
  return /\brenam|\balias\b|\b(?:old|former|previous) name\b|\bnow called\b/i.test(text);
}

const RENAMED_TO = /\b(?:alias\s+(?:of|for|to)|renamed\s+(?:to|as|into)|(?:old|former|previous)\s+name\s+(?:of|for)|now\s+called)\s+(?:the\s+)?(?::\w+:)?[`'"*~.]*([A-Za-z_]\w*)/gi;

/** The names that a text of a docstring gives as the new ones: `alias of new`, `renamed to new`, with marks around them or without. */
export function namesRenamedTo(text: string): string[] {
  return [...text.matchAll(RENAMED_TO)].map(([, name]) => name!);
}

const ADVICE = /\b(?:use|renamed to|replaced (?:by|with)|deprecated by|favou?r of)\s+(?:the\s+)?(?:(?:argument|parameter|keyword)\s+)?[`'"\\*]*([A-Za-z_]\w*)(?!\w|\.\w|=[\w'"([-])/gi;

/** The names that a text says to use, but for one with a value of its own (`use size=0`). */
export function namesAdvised(text: string): string[] {
  return [...text.matchAll(ADVICE)].map(([, name]) => name!);
}

/** Either of both: in a body that warns, in any words, where the name is known to go. */
export function speaksOfAnEnd(text: string): boolean {
  return /deprecat|remov|renam|replac|instead|no longer|\bnow\b|favou?r|moved|obsolete|legacy|prefer/i.test(text);
}

/** The text says that what is given there is not looked at. */
export function doesNothing(text: string): boolean {
  return /\bignor(?:ed?|es|ing)\b|\bunused\b|\bno (?:longer (?:used|needed)|effect)\b|\bnot (?:yet )?used\b|\bdoes nothing\b/i.test(text);
}
