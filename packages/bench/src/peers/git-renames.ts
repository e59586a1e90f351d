/** `git diff -M`: files that git takes for renamed, as modules. */
import type { ScoredOperation } from '../accuracy/substitution';
import { moduleOf } from '../synthetic/sources';
import type { PairRepository } from './pair-repository';

export function gitRenames(pair: PairRepository): ScoredOperation[] {
  return pair
    .git('diff', '-M', '--name-status', '--diff-filter=R', 'HEAD~1', 'HEAD')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, from, to] = line.split('\t');
      return { kind: 'rename.import', match: { from: moduleOf(from!), to: moduleOf(to!) } };
    });
}
