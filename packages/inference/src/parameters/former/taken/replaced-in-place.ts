/** Parameters whose place a new one took, and that fill it where it is left out: `def save(sheet=None, mode="w", page=None): if sheet is None: sheet = page`. */
import { isPositional, type SourceWords } from '@onx/model';
import { tokensOf, type Side } from '../../bodies/held';
import type { AcceptedName } from '../accepted-name';
import { readHandings } from './handed-names';

export function replacedInPlace(old: Side, next: Side): AcceptedName[] {
  const [were, are] = [old.definition.parameters ?? [], next.definition.parameters ?? []];
  const { none } = next.release.words.values;
  const found = are.flatMap((to, place) => {
    const from = were[place];
    const left = from && are.findIndex(({ name }, at) => at > place && name === from.name);
    if (from === undefined || left === undefined || left < 0 || are[left]!.default !== none) return [];
    return isPositional(from) && isPositional(to) && were.every(({ name }) => name !== to.name) ? [{ from: from.name, to: to.name }] : [];
  });
  if (found.length === 0) return [];
  const tokens = tokensOf(next);
  const handings = readHandings(tokens, { options: new Set(), parameters: new Set(are.map(({ name }) => name)) }, next.release.words);
  return found.filter((one) => handings.some(({ from, to }) => from === one.from && to === one.to) && isOnlyHandedOn(one.from, tokens, next.release.words));
}

/** Whoever reads it gives it to the other, or asks whether it was given. */
function isOnlyHandedOn(name: string, tokens: readonly string[], { keywords }: SourceWords): boolean {
  const asked: readonly string[] = [keywords.is, `${keywords.is} ${keywords.not}`];
  return tokens.every((token, i) => token !== name || tokens[i - 1] === '=' || tokens[i - 1] === keywords.else || asked.includes(tokens[i + 1] ?? ''));
}
