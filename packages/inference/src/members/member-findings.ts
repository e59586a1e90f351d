/** What is found out of the members of one class, and how it is put down. */
import type { SurfaceDefinition } from '@onx/model';
import type { Context } from '../context';
import type { MemberChange, MemberRemoval } from '../findings';
import type { CallablePair } from '../parameters/callables/callable-pair';
import { definitionAt } from '../release/release';
import { CALLABLE, shapeOf } from './shape';

/** A class and what it became. */
export interface ClassPair {
  from: string;
  to: string;
  confidence: number;
}

/** Changes and removals of members, and what is to be compared further. */
export interface MemberFindings {
  changes: MemberChange[];
  removals: MemberRemoval[];
  /** Methods that are there on both sides, for their parameters. */
  called: CallablePair[];
}

/** A member that the new class has not, or one that it still has and that is announced to go. */
export interface Gone {
  path: string;
  definition: SurfaceDefinition;
  announced: boolean;
}

/** A member, and what is reached by its name now. */
export interface Kept {
  path: string;
  old: SurfaceDefinition;
  /** Path in the new release: of the class, or of a base. */
  now: string;
  next: SurfaceDefinition;
}

/** The old name and the new one, and whether each is called or read. */
export function namesAndShapes(old: SurfaceDefinition, next: SurfaceDefinition, { from, to }: Context): Pick<MemberChange, 'name' | 'toName' | 'shape' | 'toShape'> {
  return { name: old.name, toName: next.name, shape: shapeOf(old, from), toShape: shapeOf(next, to) };
}

/** The pair whose parameters are to be compared; nothing where one of them is not called. */
export function calledPair(from: string, to: string, confidence: number, context: Context): CallablePair[] {
  const old = definitionAt(context.from, from)!;
  const next = definitionAt(context.to, to)!;
  return CALLABLE.has(old.kind) && CALLABLE.has(next.kind) ? [{ from, to, old, new: next, confidence, inherited: false }] : [];
}

/** Adds what was found of one member to what was found of the others. */
export function put(found: Partial<MemberFindings>, into: MemberFindings): void {
  into.changes.push(...(found.changes ?? []));
  into.removals.push(...(found.removals ?? []));
  into.called.push(...(found.called ?? []));
}
