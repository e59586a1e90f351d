/** Finds the repository a folder belongs to. */
import { statSync } from 'node:fs';
import { OnxError } from '@onx/model';
import { gitFailed, runGit, startGit } from './git-process';

export interface Repository {
  /** Folder in which git is run: top of the work tree, or the git directory of a bare repository. */
  folder: string;
  gitDir: string;
  bare: boolean;
  /** Path of the folder that was asked for, from the top of the repository; empty for the top, else without a final `/`. */
  prefix: string;
  shallow: boolean;
  /** A partial clone: blobs may be missing. */
  partial: boolean;
  objectFormat: 'sha1' | 'sha256';
}

/** @throws OnxError ONX1001 where there is no such folder of a core */
export function checkFolder(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  throw new OnxError('ONX1001', 2, `Folder "${path}" ${stat ? 'is a file' : 'does not exist'}.`, 'Pass the folder of the core, e.g. --core-path ./core.');
}

/**
 * Opens the repository that holds a folder: a work tree, a folder in one, or a bare repository's directory.
 * @throws OnxError ONX1001 no such folder, ONX1002 not in a repository, ONX1007/ONX1008 git itself
 */
export async function openRepository(path: string): Promise<Repository> {
  checkFolder(path);
  const [bare, gitDir = '', shallow, format, prefix = ''] = await askAbout(path);
  const top = bare === 'true' ? gitDir : text(await runGit(path, ['rev-parse', '--show-toplevel']));
  return {
    folder: top,
    gitDir,
    bare: bare === 'true',
    prefix: prefix.replace(/\/$/, ''),
    shallow: shallow === 'true',
    partial: (await runGit(path, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], '', [1])) !== null,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
  };
}

async function askAbout(path: string): Promise<string[]> {
  const args = ['rev-parse', '--is-bare-repository', '--absolute-git-dir', '--is-shallow-repository', '--show-object-format', '--show-prefix'];
  const { child, ended } = startGit(path, args);
  child.stdin.end();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = await ended;
  if (end.code === 0) return Buffer.concat(chunks).toString('utf8').split('\n');
  if (/not a git repository/.test(end.stderr)) {
    throw new OnxError(
      'ONX1002',
      2,
      `Folder "${path}" is not in a git repository.`,
      'Pass a folder inside a clone of the core, or leave the refs out to read the folder as it is.',
    );
  }
  throw gitFailed(args, end);
}

function text(output: Buffer | null): string {
  return (output ?? Buffer.alloc(0)).toString('utf8').replace(/\n$/, '');
}
