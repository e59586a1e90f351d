/** `git diff -M`: files that git takes for renamed, as modules. */
import { execFileSync } from 'node:child_process';
import { moduleOf } from '../synthetic/package/sources';
import type { Tool } from './tool';

export function gitRenames(): Tool {
  return {
    name: 'git diff -M',
    version: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().replace('git version ', ''),
    ask: (pair) => pair.git('diff', '-M', '--name-status', '--diff-filter=R', 'HEAD~1', 'HEAD'),
    read: (answer) =>
      answer
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [, from, to] = line.split('\t');
          return { kind: 'rename.import', match: { from: moduleOf(from!), to: moduleOf(to!) } };
        }),
  };
}
