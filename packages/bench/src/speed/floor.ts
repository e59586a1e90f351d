/**
 * The least that any reading of a release costs: stream all blobs of two refs from git and hash them. Run as a process of its own,
 * so that it pays the same start-up as what it is compared with.
 *
 *   node floor.js REPO FROM TO
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

const [repo = '.', ...refs] = process.argv.slice(2);
const ids = new Set<string>();
for (const ref of refs) {
  const tree = spawnSync('git', ['-C', repo, 'ls-tree', '-r', '-z', ref], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  for (const entry of tree.split('\0')) {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (id && path?.endsWith('.py')) ids.add(id);
  }
}
const child = spawn('git', ['-C', repo, 'cat-file', '--batch', '--buffer'], { stdio: ['pipe', 'pipe', 'inherit'] });
const digest = createHash('sha256');
let bytes = 0;
child.stdout.on('data', (chunk: Buffer) => {
  digest.update(chunk);
  bytes += chunk.length;
});
child.stdin.end(`${[...ids].sort().join('\n')}\n`);
child.on('close', () => console.log(JSON.stringify({ blobs: ids.size, bytes, sha256: digest.digest('hex') })));
