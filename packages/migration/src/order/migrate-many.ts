/** Several dependents, one after the other; what depends on one that failed is not run. */
import { OnxError } from '@onx/model';
import type { MigrationResult } from '../migrate';
import { orderTargets, type OrderedTarget } from './order';

export interface TargetRun extends OrderedTarget {
  run(): Promise<MigrationResult>;
}

export type TargetOutcome =
  | { name: string; state: 'done' | 'failed'; result: MigrationResult }
  | { name: string; state: 'failed'; error: OnxError }
  /** Names of the targets that it waits for in vain. */
  | { name: string; state: 'skipped'; because: string[] };

async function runOne(target: TargetRun): Promise<TargetOutcome> {
  try {
    const result = await target.run();
    const failed = result.outcome === 'refused' || result.outcome === 'rolled-back';
    return { name: target.name, state: failed ? 'failed' : 'done', result };
  } catch (error) {
    if (error instanceof OnxError) return { name: target.name, state: 'failed', error };
    throw error;
  }
}

/**
 * Runs targets in order. A migration that only needs review counts as done; one that was refused, put back or failed stops what depends on it.
 * @throws OnxError ONX3021 on a cycle, before anything is run.
 */
export async function migrateMany(targets: readonly TargetRun[]): Promise<TargetOutcome[]> {
  const outcomes = new Map<string, TargetOutcome>();
  for (const target of orderTargets(targets)) {
    const because = target.dependsOn.filter((name) => outcomes.has(name) && outcomes.get(name)?.state !== 'done');
    outcomes.set(target.name, because.length > 0 ? { name: target.name, state: 'skipped', because } : await runOne(target));
  }
  return [...outcomes.values()];
}
