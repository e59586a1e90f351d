/**
 * Draws operations of one release pair to be judged by reading: a file for `packages/bench/judged` whose verdicts are still to be given.
 *
 *   npm run bench:draw -- --repo DIR --source github:OWNER/NAME --from REF --to REF [--core FOLDER] [--seed WORD] [--count N]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readyHash } from '@onx/model';
import { inferRelease, readPair } from '../accuracy/infer-release';
import { NOT_THE_CORE } from '../accuracy/recipes';
import { draw } from './draw';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repo: { type: 'string' }, source: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, core: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' }, count: { type: 'string', default: '30' },
    },
  });
  const { repo, source, from, to } = values;
  if (!repo || !source || !from || !to) {
    console.error('usage: bench:draw -- --repo DIR --source github:OWNER/NAME --from REF --to REF [--core FOLDER] [--seed WORD] [--count N]');
    process.exit(2);
  }
  await readyHash();
  const read = await readPair({ corePath: join(resolve(repo), values.core), from, to, excludes: NOT_THE_CORE });
  const { manifest } = await inferRelease(read, new Set(), true);
  const rows = draw(manifest.operations, values.seed, Number(values.count)).map(({ kind, match, action, confidence }) => ({ kind, match, drawn: { action, confidence }, verdict: '', why: '' }));
  const name = `${source.slice(source.lastIndexOf('/') + 1)}-${from}-${to}`;
  const [old, next] = [read.pair.from.snapshot.origin.commit, read.pair.to.snapshot.origin.commit];
  console.log(JSON.stringify({ name, repo: source, old: { ref: from, sha: old }, new: { ref: to, sha: next }, ...(values.core ? { core: values.core } : {}), rows, stated: [] }, null, 2));
}

void main();
