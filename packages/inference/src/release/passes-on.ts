/** Definitions that became another name of something else. */
import type { SurfaceDefinition } from '@onx/model';
import { tailOf } from './paths';

/** What the new form of a name does nothing but pass on to, under another name; undefined where the old form did so too, or called it already. */
export function passesOn(name: string, old: SurfaceDefinition, next: SurfaceDefinition): string | undefined {
  const target = next.aliasOf ?? next.forwardsTo;
  if (target === undefined || old.aliasOf !== undefined || old.forwardsTo !== undefined || tailOf(target) === name) return undefined;
  return old.calls?.some((called) => tailOf(called) === tailOf(target)) ? undefined : target;
}
