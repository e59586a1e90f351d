/** Rows from releases made of packages, where every statement can be judged. */
import { basename } from 'node:path';
import { isWanted } from '../command';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { inferMutant, type JudgedOperation } from '../synthetic/infer-mutant';
import { mutate, type Strength } from '../synthetic/mutate';
import { scoreExactly } from '../synthetic/truth/score-exactly';
import { readSources, ReleaseReader } from '../synthetic/package/sources';
import { rowOf, type CalibrationRow } from './row';

export function syntheticRows(cache: string, only: readonly string[] | undefined, strengths: readonly Strength[]): CalibrationRow[] {
  const rows: CalibrationRow[] = [];
  for (const requirement of PACKAGES.filter((one) => isWanted(one, only))) {
    const folder = fetchPackage(requirement, cache);
    const reader = new ReleaseReader();
    const old = reader.read(readSources(folder));
    for (const strength of strengths) {
      const mutant = mutate(old, reader, `${basename(folder)} ${strength} 1`, strength);
      for (const switches of [new Set<string>(), new Set(['declarations'])]) {
        const { operations } = inferMutant(old, mutant.new, switches);
        for (const { operation, verdict } of scoreExactly(mutant, operations).operations) {
          if (verdict !== 'neutral') rows.push(rowOf(operation, (operation as JudgedOperation).inferred.factors, { repository: basename(folder), source: 'synthetic', right: verdict === 'right' }));
        }
      }
      reader.keepOnly(old.sources);
    }
  }
  return rows;
}
