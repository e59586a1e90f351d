/**
 * New names of symbols and callables for which nothing but likeness speaks. In releases that nobody had looked at, those of which the engine was nearly certain were right,
 * and those below were often another thing that came in the same place.
 */
import { tailOf } from '@onx/model';
import { calibrate } from '../../confidence/calibrate';
import { reaches } from '../../confidence/reaches';
import { DECLARATIONS } from '../../features/all';
import type { MemberChange, SymbolMove } from '../../findings';

/** Calibrated; from here on likeness is enough. */
const NEARLY_CERTAIN = 0.98;
/** From these values on, something shows that the one is the other: the core or its users say so, or it is the same thing, or is called the same. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['definition-survives', 0.9],
  ['same-body', 0.9],
  ['same-thing', 0.5],
  ['siblings-renamed-alike', 1],
  ['value-alike', 0.9],
  ['replaced-in-use', 0.7],
  // In another style: `zoneNames`, `ZONE_NAMES`.
  ['name-likeness', 1],
  ...DECLARATIONS.map((feature) => [feature, 0.5] as const),
]);

/** Of attributes the place and the value say more: there likeness was right. */
export function isBareNewName(one: SymbolMove | MemberChange): boolean {
  const kind = kindOf(one);
  return kind !== undefined && tailOf(one.toName) !== one.name && calibrate(kind, one.confidence).confidence < NEARLY_CERTAIN && !reaches(one.factors, SHOWN);
}

function kindOf(one: SymbolMove | MemberChange): 'move.symbol' | 'rename.callable' | 'rename.symbol' | undefined {
  if ('owner' in one) return one.shape === 'callable' && one.toShape === 'callable' ? 'rename.callable' : undefined;
  if (one.module !== one.toModule) return 'move.symbol';
  return one.kind === 'function' ? 'rename.callable' : 'rename.symbol';
}
