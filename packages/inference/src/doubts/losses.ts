/** Callables that can't be called as before. */
import { addTo, DEFAULT_THRESHOLDS, isPositional, isRequired, isVariadic, joinPath, type SurfaceDefinition } from '@onx/model';
import { isOnlyListed } from '../confidence/calibrate';
import type { CallableChange } from '../findings';

/** By callable, what its parameter list takes from callers. */
export interface Losses {
  /** How many required parameters have no place any more. */
  required: ReadonlyMap<string, number>;
  /** Something was taken away, is asked for now, or stands elsewhere. */
  unlike: ReadonlySet<string>;
  /** Something has to be given now that had not. */
  asked: ReadonlySet<string>;
  /** Names of what was taken away. */
  dropped: ReadonlyMap<string, readonly string[]>;
  /** A default is another one, and it is not known well enough to write the old one into calls, or the argument has another name too. */
  defaults: ReadonlySet<string>;
  /** What has to be given may well be another thing than what had to be. */
  givenAnother: ReadonlySet<string>;
  /** Old path of each argument with another name whose values are other ones too, by its new name: `mill.Sieve.coarse>mesh`. */
  otherValues: ReadonlySet<string>;
}

/** Gathers them from all changes of parameters. */
export function lossesOf(callables: readonly CallableChange[]): Losses {
  const required = new Map<string, number>();
  const unlike = new Set<string>();
  const asked = new Set<string>();
  const dropped = new Map<string, string[]>();
  const defaults = new Set<string>();
  const givenAnother = new Set<string>();
  const otherValues = new Set<string>();
  const renamed = new Set(callables.flatMap(({ callable, what }) => (what.change === 'rename' ? [joinPath(callable, what.to.name)] : [])));
  for (const { callable, what, confidence } of callables) {
    if (what.change === 'default' && (confidence < DEFAULT_THRESHOLDS.auto || renamed.has(joinPath(callable, what.name)))) defaults.add(callable);
    if (what.change === 'require') asked.add(callable);
    if (what.change === 'rename' && (what.valuesChange || what.doubt !== undefined)) otherValues.add(keyOf(callable, what.from.name, what.to.name));
    if (what.change === 'rename' && isRequired(what.from) && isRequired(what.to) && isOnlyListed('arg.rename', confidence)) givenAnother.add(callable);
    if (what.change === 'remove') addTo(dropped, callable, what.parameter.name);
    if (what.change === 'remove' && what.parameter.default === undefined) required.set(callable, (required.get(callable) ?? 0) + 1);
    if (what.change === 'remove' || what.change === 'require' || what.change === 'reorder') unlike.add(callable);
  }
  return { required, unlike, asked, dropped, defaults, givenAnother, otherValues };
}

/** What an object of the class is given under the one name is something else under the other: so is what it holds. */
export function isGivenOtherwise(owner: string, name: string, toName: string, { otherValues }: Losses): boolean {
  return otherValues.has(keyOf(owner, name, toName));
}

function keyOf(callable: string, name: string, toName: string): string {
  return `${joinPath(callable, name)}>${toName}`;
}

/** Something that every call gives has no place in the new one, or something is asked for that no call gives. */
export function isCalledOtherwise(path: string, { required, asked }: Losses): boolean {
  return required.has(path) || asked.has(path);
}

/** Something has no place any more that others came after: given by their places, those would be taken for something else. */
export function shiftsPlaces(path: string, old: SurfaceDefinition | undefined, { dropped }: Losses): boolean {
  const gone = dropped.get(path) ?? [];
  const placed = (old?.parameters ?? []).filter(isPositional);
  const first = placed.findIndex(({ name }) => gone.includes(name));
  return first >= 0 && placed.slice(first).some(({ name }) => !gone.includes(name));
}

/** Nothing that the old one had to be given has a place in the new one, of a class most has none, or the new one needs more than the old one ever got. */
export function isUnfit(old: SurfaceDefinition | undefined, next: SurfaceDefinition | undefined, lost: number): boolean {
  if (!old?.parameters || !next?.parameters) return false;
  const had = old.parameters;
  const needed = next.parameters.filter(isRequired).length;
  const given = had.filter(isRequired).length;
  return (lost > 0 && (old.kind === 'class' ? 2 * lost > given : lost >= given)) || (needed > had.length && !had.some(isVariadic));
}
