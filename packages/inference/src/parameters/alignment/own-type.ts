/** Parameters of a type of the core's own that no other parameter of their lists has. */
import type { Parameter, SourceWords } from '@onx/model';
import type { Context } from '../../context';
import { classesOf, type Side } from '../bodies/held';

/** Whether both parameters are of the same such type. A class that has another name now may be several that were merged. */
export function ofOwnType(was: Side, is: Side, { mapping }: Context): (from: Parameter, to: Parameter) => boolean {
  return (from, to) => {
    if (!isOfOneType(from, to, was.release.words)) return false;
    const [old, next] = [classesAlone(from, was), classesAlone(to, is)];
    return old.length > 0 && old.length === next.length && old.every((path, i) => (mapping.symbol(path) ?? path) === next[i]);
  };
}

/** The core's classes that its annotation names, where no other annotation of the list names one of them. */
function classesAlone(parameter: Parameter, side: Side): string[] {
  const own = classesOf(parameter, side);
  const others = own.length === 0 ? [] : (side.definition.parameters ?? []).filter((other) => other !== parameter);
  return others.some((other) => classesOf(other, side).some((path) => own.includes(path))) ? [] : own;
}

/** What both are is written, and the same but for being left out. */
export function isOfOneType(from: Parameter, to: Parameter, { types }: SourceWords): boolean {
  const [was, is] = [from, to].map(({ annotation = '' }) => types.optional.reduce((type, spelling) => spelling.exec(type)?.[1] ?? type, annotation));
  return was !== '' && was === is;
}
