/** What a parameter does: the places where its name stands in the body. */
import { addTo, type SourceWords } from '@onx/model';
import { onceFor } from '../../release/kept';
import { readsOf } from '../../release/tokens';

/** Uses from which an equal role says as much as it can. */
const FULL_USES = 1.2;

/** In [0, 1]: how alike the surroundings of two names are in two bodies; the names themselves blinded. Few uses say less. */
export function roleLikeness(oldTokens: readonly string[], from: string, newTokens: readonly string[], to: string, words: SourceWords): number {
  const a = surroundings(oldTokens, from, to, words);
  const b = surroundings(newTokens, to, from, words);
  let common = 0;
  let total = 0;
  for (const [place, count] of a) {
    total += count;
    common += Math.min(count, b.get(place) ?? 0);
  }
  let other = 0;
  for (const count of b.values()) other += count;
  if (!common) return 0;
  return ((2 * common) / (total + other)) * (1 - Math.exp(-common / FULL_USES));
}

/** Both bodies do something with what they are given, and not one place of the one is as in the other. */
export function doOther(oldTokens: readonly string[], from: string, newTokens: readonly string[], to: string, words: SourceWords): boolean {
  const a = surroundings(oldTokens, from, to, words);
  const b = surroundings(newTokens, to, from, words);
  return a.size > 0 && b.size > 0 && ![...a.keys()].some((place) => b.has(place));
}

function surroundings(tokens: readonly string[], name: string, other: string, words: SourceWords): Map<string, number> {
  const places = new Map<string, number>();
  const at = (i: number): string => (tokens[i] === name || tokens[i] === other ? '□' : (tokens[i] ?? ''));
  for (const i of placesOf(tokens).get(name) ?? []) {
    if (isKept(tokens, i, words) || isAskedFor(tokens, i, words)) continue;
    const key = `${at(i - 2)} ${at(i - 1)} | ${at(i + 1)} ${at(i + 2)}`;
    places.set(key, (places.get(key) ?? 0) + 1);
  }
  return places;
}

/** It is only asked whether it was given, and what was given goes nowhere. */
export function isOnlyAskedFor(tokens: readonly string[], name: string, words: SourceWords): boolean {
  const reads = readsOf(name, tokens);
  return reads.length > 0 && reads.every((at) => isAskedFor(tokens, at, words));
}

/** `name is not None`: so is anything that may be left out. */
function isAskedFor(tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  return tokens[at + 1] === keywords.is || tokens[at + 1] === `${keywords.is} ${keywords.not}`;
}

/** It is given to what the body calls, by its own name, and nothing else is done with it. */
export function isOnlyHandedOn(tokens: readonly string[], name: string): boolean {
  const places = placesOf(tokens).get(name) ?? [];
  const isGiven = (at: number): boolean => tokens[at] === name && tokens[at + 1] === '=' && tokens[at + 2] === name && /^[(,]$/.test(tokens[at - 1] ?? '') && /^[),]$/.test(tokens[at + 3] ?? '');
  return places.length > 0 && places.every((at) => isGiven(at) || isGiven(at - 2));
}

/** `self.x = x` is what a constructor does with any of them. */
function isKept(tokens: readonly string[], i: number, { members }: SourceWords): boolean {
  const [at, name] = tokens[i - 1] === '=' ? [i - 2, tokens[i]] : [i, tokens[i + 2]];
  return tokens[at] === name && tokens[at + 1] === '=' && tokens[at - 1] === '.' && tokens[at - 2] === members.self;
}

/** Where each token stands; every pair of parameters asks. */
const placesOf = onceFor((tokens: readonly string[]): ReadonlyMap<string, number[]> => {
  const places = new Map<string, number[]>();
  tokens.forEach((token, i) => addTo(places, token, i));
  return places;
});
