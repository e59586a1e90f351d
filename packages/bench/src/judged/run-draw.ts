/**
 * Draws operations of one release pair to be judged by reading: a file for `packages/bench/judged` whose verdicts are still to be given.
 *
 *   npm run bench:draw -- --repo DIR --source github:OWNER/NAME --from REF --to REF
 */
import { join, resolve } from 'node:path';
import { measurement, run, wholeNumber } from '../command';
import { inferRelease, readPair } from '../accuracy/infer-release';
import { NOT_THE_CORE } from '../accuracy/recipes';
import { draw } from './draw';

interface Options {
  repo: string;
  source: string;
  from: string;
  to: string;
  core?: string;
  seed: string;
  count: number;
}

async function main({ repo, source, from, to, core, seed, count }: Options): Promise<void> {
  const read = await readPair({ corePath: join(resolve(repo), core ?? ''), from, to, excludes: NOT_THE_CORE });
  const { manifest } = await inferRelease(read, new Set(), true);
  const rows = draw(manifest.operations, seed, count).map(({ kind, match, action, confidence }) => ({ kind, match, drawn: { action, confidence }, verdict: '', why: '' }));
  const name = `${source.slice(source.lastIndexOf('/') + 1)}-${from}-${to}`;
  const [old, next] = [read.pair.from.snapshot.origin.commit, read.pair.to.snapshot.origin.commit];
  console.log(JSON.stringify({ name, repo: source, old: { ref: from, sha: old }, new: { ref: to, sha: next }, ...(core ? { core } : {}), rows, stated: [] }, null, 2));
}

void run(
  measurement('draw', 'operations of one release pair to be judged by reading: a file for packages/bench/judged')
    .requiredOption('--repo <folder>', 'a clone of the core')
    .requiredOption('--source <place>', 'where it is from, github:OWNER/NAME')
    .requiredOption('--from <ref>', 'the old release')
    .requiredOption('--to <ref>', 'the new release')
    .option('--core <folder>', 'the core inside the clone')
    .option('--seed <word>', 'which are drawn', '1')
    .option('--count <number>', 'how many', wholeNumber, 30)
    .action(main),
);
