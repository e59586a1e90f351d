/** A value that is made of another one: a part of it, what it picks, what it is the keywords of. */
import type { SourceWords } from '@onx/model';
import { expressionAt } from '../../release/returned';
import { endsThere } from '../../release/source-words';
import { bracketStep, isIdentifier, itemsAt, readsOf } from '../../release/tokens';

const SIGN = /^(?:\*|\/\/?|%|-)$/;

/** Somewhere in the body the one is set to less or more than the other as it is: `dims = shape[:-1]`, `mode = "fast" if eager else "slow"`, `bind = find(**options)`. What a call makes of it may still be the same. */
export function isMadeFrom(target: string, source: string, tokens: readonly string[], words: SourceWords): boolean {
  let depth = 0;
  return tokens.some((token, i) => {
    depth += bracketStep(token);
    return depth === 0 && token === '=' && isSet(target, tokens, i - 1, words) && isPartOnly(source, expressionAt(tokens, i + 1, words), words);
  });
}

/** Somewhere in the body the one, or the attribute of that name, is reckoned from the other: `self.width = int(self.height * ratio)`, `lasting = end - now`. Then they are two quantities. */
export function isReckonedFrom(target: string, source: string, tokens: readonly string[], words: SourceWords): boolean {
  let depth = 0;
  return tokens.some((token, i) => {
    depth += bracketStep(token);
    if (depth !== 0 || token !== '=' || tokens[i - 1] !== target) return false;
    const value = expressionAt(tokens, i + 1, words);
    return value.some((one, at) => one === source && (SIGN.test(value[at + 1] ?? '') || SIGN.test(value[at - (value[at - 1] === '.' ? 3 : 1)] ?? '')));
  });
}

/** Into how many variables the body takes the value apart, as it is: 2 for `first, last = ends`; 0 where it does not. */
export function countParts(source: string, tokens: readonly string[], words: SourceWords): number {
  const at = tokens.findIndex((token, i) => token === source && tokens[i - 1] === '=' && tokens[i - 2] === ')' && endsThere(tokens[i + 1], words));
  const targets = at < 0 ? [] : itemsAt(tokens, tokens.lastIndexOf('(', at));
  return targets.every((target) => target.length === 1 && isIdentifier(target[0]!)) ? targets.length : 0;
}

/** A variable, or the attribute of an object that is made there. */
function isSet(name: string, tokens: readonly string[], at: number, { members }: SourceWords): boolean {
  return tokens[at] === name && (tokens[at - 1] !== '.' || tokens[at - 2] === members.self);
}

/** Wherever the name stands, it is no value of its own. */
function isPartOnly(name: string, tokens: readonly string[], words: SourceWords): boolean {
  const places = readsOf(name, tokens);
  return places.length > 0 && places.every((at) => isPart(tokens, at, words));
}

function isPart(tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === '[' || before === '**') return true;
  // What a method gives may be the same in another spelling: `mode.lower()`.
  if (after === '.') return tokens[at + 3] !== '(';
  return before === keywords.if && after === keywords.else;
}
