/** What an expression of a dependent stands for, as far as reading it tells. */
import type { OwnClass, OwnFunction } from '../scope/file-scan';
import type { ProjectFile } from '../project/project-file';

/**
 * `core-module`, `core`: a module or definition of the core (a class, a function, a constant), by path.
 * `core-instance`: an object of a core class. `own-…`: the dependent's. `items`: something that yields `item` when iterated or subscripted.
 * `above`: `super()`, so that the class's own members don't count.
 * `bound`: a method reached through an instance, so that its first parameter is filled.
 */
export type Value =
  | { kind: 'core-module'; path: string }
  | { kind: 'core'; path: string; bound: boolean; certainty: number }
  | { kind: 'core-instance'; path: string; certainty: number }
  | { kind: 'own-module'; file: ProjectFile }
  | { kind: 'own-class'; class: OwnClass; file: ProjectFile }
  | { kind: 'own-instance'; class: OwnClass; file: ProjectFile; certainty: number; above: boolean }
  | { kind: 'own-function'; function: OwnFunction; file: ProjectFile; bound: boolean }
  | { kind: 'items'; item: Value }
  /** A coroutine or context manager that gives `result` when awaited or entered. */
  | { kind: 'awaitable'; result: Value };

/** How sure a type is by where it was read from. */
export const CERTAINTY = {
  /** A constructor call, `self`, an import. */
  certain: 1,
  /** An annotation says so, or a return annotation of the core. */
  annotated: 0.97,
  /** One of several possible values. */
  possible: 0.75,
} as const;

/** The same value, at most as sure as `certainty`. */
export function weaken(value: Value, certainty: number): Value {
  if ('certainty' in value && value.certainty > certainty) return { ...value, certainty };
  if (value.kind === 'items') return { kind: 'items', item: weaken(value.item, certainty) };
  return value;
}

/** In [0, 1]; a value that is simply read is certain. */
export function certaintyOf(value: Value): number {
  return 'certainty' in value ? value.certainty : 1;
}

/** Whether two values are of the same thing, certainty aside. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'core-module' || a.kind === 'core' || a.kind === 'core-instance') return a.path === (b as typeof a).path;
  if (a.kind === 'own-module') return a.file === (b as typeof a).file;
  if (a.kind === 'own-class' || a.kind === 'own-instance') return a.class === (b as typeof a).class;
  if (a.kind === 'own-function') return a.function === (b as typeof a).function;
  if (a.kind === 'items') return sameValue(a.item, (b as typeof a).item);
  return sameValue(a.result, (b as typeof a).result);
}
