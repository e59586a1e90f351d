/** A mutant as a case: the truth is complete, so everything that is said is judged. */
import { indexSurface } from '@onx/model';
import { isSettled } from '../accuracy/judge';
import type { ScoredOperation } from '../accuracy/substitution';
import { inferMutant } from '../synthetic/infer-mutant';
import type { Mutant } from '../synthetic/mutate';
import { scoreExactly } from '../synthetic/truth/score-exactly';
import type { ReleaseReader } from '../synthetic/package/sources';
import { namedPaths, type Answered, type Counted, type PeerCase } from './peer-case';

export function syntheticCase(name: string, group: string, mutant: Mutant, reader: ReleaseReader): PeerCase {
  return {
    name,
    group,
    old: mutant.old,
    new: mutant.new,
    reader,
    originOf: (path) => mutant.history.originOf(path),
    infer: (switches) => Promise.resolve(inferMutant(mutant.old, mutant.new, switches)),
    count: (answered) => countMutant(mutant, answered),
  };
}

function countMutant(mutant: Mutant, { operations, unresolved }: Answered): Counted {
  const score = scoreExactly(mutant, operations, unresolved);
  const old = indexSurface(mutant.old.surface);
  const named = namedPaths(operations);
  const rows = score.entries.map(({ entry, verdict }) => {
    const paths = entry.from in mutant.old.surface.modules ? [entry.from] : [entry.from, ...old.paths(entry.from)];
    return { kind: entry.kind, found: verdict === 'found', noticed: verdict !== 'missed' || paths.some((path) => named.has(path)) };
  });
  const judged = score.operations.filter(({ operation, verdict }) => isSettled(operation) && verdict !== 'neutral');
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  return { rows, right, wrong: judged.filter(({ operation, verdict }) => verdict === 'wrong' && !isTrueBreakage(operation, mutant)).length };
}

/** To say that a path or parameter is gone, or that a parameter is asked for now, is true where it is so, whatever became of it. */
function isTrueBreakage({ kind, match }: ScoredOperation, mutant: Mutant): boolean {
  const renamed = mutant.history.parameters.filter((truth) => truth.kind === 'arg.rename' && truth.callable === match['callable']);
  if (kind === 'arg.remove') return renamed.some(({ from }) => from === match['name']);
  if (kind === 'arg.require') return renamed.some(({ to }) => to === match['name']);
  return kind.endsWith('.remove') && indexSurface(mutant.new.surface).resolve(`${String(match['module'] ?? match['owner'])}.${String(match['name'])}`) === null;
}
