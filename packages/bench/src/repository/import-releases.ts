/** A git repository made of releases at one go: `git fast-import` takes any number of files in seconds. */
import { mkdirSync, rmSync } from 'node:fs';
import { git } from './git';

export interface ImportedRelease {
  tag: string;
  /** Path and text of the files that are new or differ from the release before. */
  files: Iterable<readonly [string, string]>;
  /** Paths of the release before that are no more. */
  gone?: Iterable<string>;
}

/** Makes the repository anew, with one commit and one tag for each release. The same input gives the same commits. */
export function importReleases(folder: string, releases: Iterable<ImportedRelease>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const chunks: string[] = [];
  for (const { tag, files, gone } of releases) {
    const message = `release ${tag}`;
    // Without a parent named, a commit follows the last one of its branch.
    chunks.push(`commit refs/heads/main\ncommitter onx <onx@localhost> 1767600000 +0000\ndata ${message.length}\n${message}\n`);
    for (const path of gone ?? []) chunks.push(`D ${path}\n`);
    for (const [path, text] of files) chunks.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    chunks.push(`reset refs/tags/${tag}\nfrom refs/heads/main\n\n`);
  }
  git(folder, ['fast-import', '--quiet'], chunks.join(''));
}
