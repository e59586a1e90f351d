/** Which operations of a manifest are read by a person. */
import type { Operation } from '@onx/model';
import { Random } from '../synthetic/random';

/** Nothing to judge: every pair has it, from the releases' versions. */
const CERTAIN: ReadonlySet<string> = new Set(['dependency.update']);

/**
 * One of each kind in turn, in an order that the seed gives, until there are enough: signatures, of which there are most, would else be nearly all.
 * The draw depends on the operations and the seed alone.
 */
export function draw(operations: readonly Operation[], seed: string, count: number): Operation[] {
  const random = new Random(seed);
  const kinds = new Map<string, { order: number; operation: Operation }[]>();
  for (const operation of [...operations].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (CERTAIN.has(operation.kind)) continue;
    const list = kinds.get(operation.kind) ?? [];
    list.push({ order: random.next(), operation });
    kinds.set(operation.kind, list);
  }
  const piles = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list.sort((a, b) => a.order - b.order));
  const drawn: Operation[] = [];
  for (let round = 0; drawn.length < count && piles.some((pile) => round < pile.length); round++) {
    for (const pile of piles) if (round < pile.length && drawn.length < count) drawn.push(pile[round]!.operation);
  }
  return drawn;
}
