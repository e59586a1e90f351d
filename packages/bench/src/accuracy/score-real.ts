/** All real pairs of an oracle under several sets of evidence: each is read once and inferred once for each set. */
import { memoryFactStore } from '@onx/snapshot';
import { readDisputes, settled } from './disputes';
import { inferRelease } from './infer-release';
import { readRealPair, realPairs } from './real-pairs';
import type { Recipe } from './recipes';
import { addScores, score, type Score } from './score';
import type { ScoredOperation } from './substitution';

/** A set of evidence that the engine may use. */
export interface Variant {
  name: string;
  switches: readonly string[];
  /** Whether the releases and commits between are looked at. */
  history: boolean;
}

export interface RealScore {
  variant: Variant;
  /** By the oracle as it was given, and with its disputed rows as the releases have them. */
  asScored: Score;
  settled: Score;
  /** Operations of all its pairs. */
  operations: readonly ScoredOperation[];
}

export async function scoreReal(recipe: Recipe, mirror: string, variants: readonly Variant[]): Promise<RealScore[]> {
  const facts = memoryFactStore();
  const disputes = readDisputes();
  const parts = variants.map(() => ({ asScored: [] as Score[], settled: [] as Score[], operations: [] as ScoredOperation[] }));
  for (const real of realPairs(recipe)) {
    const read = await readRealPair(real, mirror, facts);
    for (const [at, { switches, history }] of variants.entries()) {
      const { manifest } = await inferRelease(read, new Set(switches), history);
      const { operations } = manifest;
      parts[at]!.asScored.push(score(real.oracle, operations, real.commit));
      parts[at]!.settled.push(score(settled(real.oracle, disputes), operations, real.commit));
      parts[at]!.operations.push(...operations);
    }
  }
  return variants.map((variant, at) => ({
    variant,
    asScored: addScores(parts[at]!.asScored, recipe.oracle),
    settled: addScores(parts[at]!.settled, recipe.oracle),
    operations: parts[at]!.operations,
  }));
}
