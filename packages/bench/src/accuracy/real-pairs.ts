/** The pairs of releases behind an oracle: one, or one for each commit that its rows name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactStore } from '@onx/snapshot';
import { readPair, type ReadPair } from './infer-release';
import type { Oracle } from './oracle';
import type { Recipe } from './recipes';

const ORACLES = join(__dirname, '../../oracles/python');

export interface RealPair {
  /** Name of the oracle, with the commit where it has many. */
  name: string;
  recipe: Recipe;
  oracle: Oracle;
  from: string;
  to: string;
  /** Only the oracle's rows of this commit are of this pair. */
  commit?: string;
}

export function realPairs(recipe: Recipe): RealPair[] {
  const oracle = JSON.parse(readFileSync(join(ORACLES, `${recipe.oracle}.json`), 'utf8')) as Oracle;
  const parents = new Map([...oracle.entries, ...(oracle.negatives ?? [])].flatMap(({ commit, parent }) => (commit !== undefined && parent !== undefined ? [[commit, parent] as const] : [])));
  if (parents.size === 0) return [{ name: recipe.oracle, recipe, oracle, from: oracle.old.ref, to: oracle.new.ref }];
  return [...parents].map(([commit, parent]) => ({ name: `${recipe.oracle} ${commit.slice(0, 8)}`, recipe, oracle, from: parent, to: commit, commit }));
}

/** What to do where a clone is not at hand; null where it is. */
export function missingClone({ repository, oracle }: Recipe, mirror: string): string | null {
  if (existsSync(join(mirror, repository))) return null;
  const { repo } = JSON.parse(readFileSync(join(ORACLES, `${oracle}.json`), 'utf8')) as Oracle;
  return `no clone: git clone --bare https://github.com/${repo.replace(/^github:/, '')} ${join(mirror, repository)}`;
}

/** @param factStore remembers what files declare from one pair to the next */
export function readRealPair({ recipe, from, to }: RealPair, mirror: string, factStore: FactStore): Promise<ReadPair> {
  return readPair({ corePath: join(mirror, recipe.repository), from, to, excludes: recipe.exclude, factStore });
}
