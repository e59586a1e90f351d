/** Arguments of which documents say which other one to use, where the old form had that one already, so that no alignment tells. */
import type { Parameter } from '@onx/model';
import type { DocumentedArgument } from '../../../declarations/documented-arguments';
import type { Alignment } from '../../alignment/align';
import type { Placed } from '../../features/feature';
import type { FormerName } from '../former-names';
import type { Side } from '../../bodies/held';
import { optionsOf } from '../../bodies/options';
import { isOfOneType } from '../../alignment/own-type';
import { takenByName } from '../../bodies/taken-by-name';

/** @param documented said of the callable */
export function documentedNames(old: Side, next: Side, { removed, kept }: Alignment, documented: readonly DocumentedArgument[]): FormerName[] {
  if (documented.length === 0) return [];
  const lookedUp = lookedUpBefore(old, next);
  return documented.flatMap(({ from, to: name, renamed }, i): FormerName[] => {
    const gone = removed.find(({ parameter }) => parameter.name === from) ?? lookedUp(from);
    const to = kept.find((pair) => pair.to.name === name)?.to;
    const isSaidOnce = documented.every((other, at) => at === i || other.from !== from || (other.to === name && at > i));
    if (!gone || !to || !isSaidOnce || !(renamed || isAlike(gone.parameter, to, old))) return [];
    return [{ from: gone.parameter, to, position: gone.position, deprecated: false, untold: true, ...(renamed ? { renamed } : {}) }];
  });
}

/** What to use instead is the same under another name where both are of one type, or are the same value unless they are given. */
function isAlike(from: Parameter, to: Parameter, { release: { words } }: Side): boolean {
  return isOfOneType(from, to, words) || (from.default !== undefined && from.default !== words.values.none && from.default === to.default);
}

/** A name that the old body alone looked up among any keywords. */
function lookedUpBefore(old: Side, next: Side): (name: string) => Placed | undefined {
  const [was, is] = [takenByName(old), takenByName(next)];
  const lists = [old, next].map(({ definition }) => definition.parameters ?? []);
  const names = new Set(lists.flat().map(({ name }) => name));
  const options = optionsOf(old.definition);
  const position = lists[0]!.findIndex(({ name }) => options.has(name));
  return (name) => (!names.has(name) && was(name) && !is(name) ? { parameter: { name, kind: 'keyword_only' }, position } : undefined);
}
