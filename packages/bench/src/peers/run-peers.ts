/**
 * Other tools on the same synthetic pairs, under the same scoring.
 *
 *   npm run bench:peers -- --cache DIR [--only NAME] [--strengths 0,2] [--griffe PYTHON] [--java JAVA --refactoring-miner DIR] [--json FILE]
 *
 * PYTHON: an interpreter with griffe (`pip install griffe`). DIR: the jars of `com.github.tsantalis:refactoring-miner` from Maven Central with what
 * it depends on; its current release wants Java 23. A tool that is not given is left out of the table.
 */
import { basename } from 'node:path';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { indexSurface } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { inferMutant } from '../synthetic/infer-mutant';
import { mutate, type Mutant, type Strength } from '../synthetic/mutate';
import { scoreExactly, type ExactScore } from '../synthetic/score-exactly';
import { readSources, ReleaseReader } from '../synthetic/sources';
import { matchByBodyHash } from './body-hash';
import { gitRenames } from './git-renames';
import { griffeChanges } from './griffe';
import { pairRepository, type PairRepository } from './pair-repository';
import { peerKindTable, peerTable, type PeerCounts } from './peer-table';
import { refactoringMiner } from './refactoring-miner';

type Peer = (mutant: Mutant, pair: PairRepository, reader: ReleaseReader) => { operations: readonly ScoredOperation[]; unresolved?: ReadonlySet<string> };

function main(): void {
  const { values } = parseArgs({
    options: {
      cache: { type: 'string' }, only: { type: 'string' }, strengths: { type: 'string', default: '0,2,4' }, json: { type: 'string' },
      griffe: { type: 'string' }, java: { type: 'string', default: 'java' }, 'refactoring-miner': { type: 'string' },
    },
  });
  if (!values.cache) {
    console.error('usage: bench:peers -- --cache DIR [--only NAME] [--strengths 0,2] [--griffe PYTHON] [--java JAVA --refactoring-miner DIR] [--json FILE]');
    process.exit(2);
  }
  const { griffe, java, 'refactoring-miner': libraries } = values;
  const peers: Record<string, Peer> = {
    onx: (mutant) => inferMutant(mutant.old, mutant.new),
    'onx, declarations off': (mutant) => inferMutant(mutant.old, mutant.new, new Set(['declarations'])),
    'body hash, then name': (mutant) => ({ operations: matchByBodyHash(mutant.old.surface, mutant.new.surface) }),
    'git diff -M': (_, pair) => ({ operations: gitRenames(pair) }),
  };
  if (griffe) peers['griffe'] = (mutant, pair) => ({ operations: griffeChanges(pair, mutant.old.surface, griffe) });
  if (libraries) peers['RefactoringMiner'] = (mutant, pair, reader) => ({ operations: refactoringMiner(pair, mutant, reader, java, libraries) });

  const counts: Record<string, PeerCounts> = {};
  for (const requirement of PACKAGES.filter((one) => values.only === undefined || values.only.split(',').some((name) => one.startsWith(name)))) {
    const folder = fetchPackage(requirement, values.cache);
    const reader = new ReleaseReader();
    const old = reader.read(readSources(folder));
    for (const strength of values.strengths.split(',').map(Number) as Strength[]) {
      const mutant = mutate(old, reader, `${basename(folder)} ${strength} 1`, strength);
      const pair = pairRepository(mutant);
      for (const [name, peer] of Object.entries(peers)) {
        const began = process.hrtime.bigint();
        try {
          const { operations, unresolved } = peer(mutant, pair, reader);
          add(counts, `${name}|${strength}`, mutant, operations, scoreExactly(mutant, operations, unresolved), Number(process.hrtime.bigint() - began) / 1e9);
        } catch (error) {
          console.error(`${name} failed on ${requirement} at strength ${strength}: ${String(error).slice(0, 200)}`);
          (counts[`${name}|${strength}`] ??= empty()).failed++;
        }
      }
      pair.remove();
      reader.keepOnly(old.sources);
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(counts, null, 1)}\n`);
  }
  console.log([...peerTable(counts), '', ...peerKindTable(counts)].join('\n'));
}

function empty(): PeerCounts {
  return { rows: 0, found: 0, noticed: 0, right: 0, wrong: 0, seconds: 0, failed: 0, byKind: {} };
}

function add(counts: Record<string, PeerCounts>, key: string, mutant: Mutant, operations: readonly ScoredOperation[], score: ExactScore, seconds: number): void {
  const row = (counts[key] ??= empty());
  const old = indexSurface(mutant.old.surface);
  const named = new Set(operations.flatMap(({ match }) => [`${String(match['module'] ?? match['owner'])}.${String(match['from'] ?? match['name'])}`, String(match['callable'] ?? match['from'])]));
  row.seconds += seconds;
  for (const { entry, verdict } of score.entries) {
    const kind = (row.byKind[entry.kind] ??= { rows: 0, found: 0 });
    const found = verdict === 'found';
    row.rows++;
    kind.rows++;
    if (found) kind.found++;
    if (found) row.found++;
    if (found || verdict === 'wrong' || verdict === 'review' || [entry.from, ...(entry.from in mutant.old.surface.modules ? [] : old.paths(entry.from))].some((path) => named.has(path))) row.noticed++;
  }
  const fresh = indexSurface(mutant.new.surface);
  for (const { operation, verdict } of score.operations) {
    if ((operation.confidence ?? 1) < 0.7 || operation.action === 'review' || verdict === 'neutral') continue;
    // To say that a path or parameter is gone is true where it is gone, whatever became of it.
    const gone = operation.kind.endsWith('.remove') && !operation.kind.startsWith('arg.') && fresh.resolve(`${String(operation.match['module'] ?? operation.match['owner'])}.${String(operation.match['name'])}`) === null;
    const renamed = operation.kind === 'arg.remove' && mutant.history.parameters.some((truth) => truth.kind === 'arg.rename' && truth.from === operation.match['name'] && truth.callable === operation.match['callable']);
    if (verdict === 'right') row.right++;
    else if (!gone && !renamed) row.wrong++;
  }
}

main();
