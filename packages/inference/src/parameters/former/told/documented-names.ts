/** Arguments of which documents say which other one to use, where the old form had that one already, so that no alignment tells. */
import type { Parameter } from '@onx/model';
import type { DocumentedArgument } from '../../../declarations/documented-arguments';
import type { Alignment } from '../../alignment/align';
import type { Placed } from '../../features/feature';
import type { FormerName } from '../former-names';
import type { Side } from '../../bodies/held';
import { isTakenBehind } from '../../bodies/handed-whole';
import { optionsOf } from '../../bodies/options';
import { isOfOneType } from '../../alignment/own-type';
import { takenByName } from '../../bodies/taken-by-name';

/** @param documented said of the callable */
export function documentedNames(old: Side, next: Side, { removed, kept, added }: Alignment, documented: readonly DocumentedArgument[]): FormerName[] {
  if (documented.length === 0) return [];
  const lookedUp = lookedUpBefore(old, next);
  const among = amongAny(old, next);
  return documented.flatMap(({ from, to: name, renamed }, i): FormerName[] => {
    const named = removed.find(({ parameter }) => parameter.name === from);
    const any = renamed ? among(from, name) : undefined;
    const gone = named ?? lookedUp(from) ?? any?.was;
    const open = named === undefined ? added.find(({ parameter }) => parameter.name === name)?.parameter : undefined;
    const to = kept.find((pair) => pair.to.name === name)?.to ?? open ?? any?.is;
    const isSaidOnce = documented.every((other, at) => at === i || other.from !== from || (other.to === name && at > i));
    if (!gone || !to || !isSaidOnce || !(renamed || isAlike(gone.parameter, to, old))) return [];
    return [{ from: gone.parameter, to, position: gone.position, deprecated: false, untold: true, ...(renamed ? { renamed } : {}) }];
  });
}

/** Where a form takes any keyword, a name that documents say of it may be one of them: a body asks for the old one, or for the new one. */
function amongAny(old: Side, next: Side): (from: string, to: string) => { was: Placed; is: Parameter | undefined } | undefined {
  const mayBe = (name: string, side: Side): boolean => optionsOf(side.definition).size > 0 && !isNamed(name, [old, next]);
  const isTaken = (name: string, side: Side): boolean => takenByName(side)(name) || isTakenBehind(name, side);
  return (from, to) => {
    if (!mayBe(from, old) || isTaken(from, next) || !(isTaken(from, old) || isTaken(to, next))) return undefined;
    return { was: { parameter: { name: from, kind: 'keyword_only' }, position: optionsAt(old) }, is: mayBe(to, next) ? { name: to, kind: 'var_keyword' } : undefined };
  };
}

/** What to use instead is the same under another name where both are of one type, or are the same value unless they are given. */
function isAlike(from: Parameter, to: Parameter, { release: { words } }: Side): boolean {
  return isOfOneType(from, to, words) || (from.default !== undefined && from.default !== words.values.none && from.default === to.default);
}

/** A name that the old body alone looked up among any keywords. */
function lookedUpBefore(old: Side, next: Side): (name: string) => Placed | undefined {
  const [was, is] = [takenByName(old), takenByName(next)];
  return (name) => (!isNamed(name, [old, next]) && was(name) && !is(name) ? { parameter: { name, kind: 'keyword_only' }, position: optionsAt(old) } : undefined);
}

function isNamed(name: string, sides: readonly Side[]): boolean {
  return sides.some(({ definition: { parameters = [] } }) => parameters.some((parameter) => parameter.name === name));
}

function optionsAt({ definition }: Side): number {
  const options = optionsOf(definition);
  return (definition.parameters ?? []).findIndex(({ name }) => options.has(name));
}
