/** Runs git where repositories are made. */
import { spawnSync } from 'node:child_process';

/** @throws Error with what git said where it fails */
export function git(folder: string, argv: string[], input = ''): void {
  const result = spawnSync('git', ['-C', folder, ...argv], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`git ${argv[0]} left with ${result.status}: ${result.stderr}`);
}
