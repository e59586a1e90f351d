/** From what a person typed to a commit. */
import { nearestWords, OnxError } from '@onx/model';
import { askedOnce } from './asked-once';
import { runGit } from './git-process';
import type { Repository } from './repository';
import { checkRevision } from './revision';

export interface ResolvedRef {
  /** As given. */
  ref: string;
  /** Full commit id. */
  commit: string;
  kind: 'tag' | 'branch' | 'commit' | 'expression';
  /** Full name of the tag without `refs/tags/`; absent where the ref is no tag. */
  tag?: string;
}

const PLACES = [
  { prefix: 'refs/tags/', kind: 'tag' },
  { prefix: 'refs/heads/', kind: 'branch' },
  { prefix: 'refs/remotes/', kind: 'branch' },
  { prefix: '', kind: 'expression' },
] as const;

/**
 * Resolves a tag, branch or commit id. A bare version also finds its tag spelled `v1.2`, and `name/v1.2`, `name-1.2`, `name@1.2` where exactly one such tag exists.
 * @throws OnxError ONX1003 not found, ONX1004/ONX1005 not a ref, ONX1006 short id of several objects or version of several tags
 */
export function resolveRef(repository: Repository, ref: string): Promise<ResolvedRef> {
  return askedOnce(repository, ['ref', ref], () => findRef(repository, ref));
}

async function findRef(repository: Repository, ref: string): Promise<ResolvedRef> {
  checkRevision(ref);
  // An ancestor of a tag is no tag: `v1.0^` is only looked up as a whole.
  const places = /[~^]/.test(ref) ? PLACES.slice(-1) : PLACES;
  const answers = await commitsOf(repository, [...places.map((place) => place.prefix + ref), `refs/tags/v${ref}`]);
  for (const [i, place] of places.entries()) {
    const answer = answers[i];
    if (answer === 'ambiguous') {
      throw new OnxError('ONX1006', 2, `"${ref}" is the beginning of several object ids in ${repository.folder}.`, 'Pass more of the id.');
    }
    if (!answer) continue;
    if (place.kind === 'expression' && answer.startsWith(ref.toLowerCase())) return { ref, commit: answer, kind: 'commit' };
    return { ref, commit: answer, kind: place.kind, ...(place.kind === 'tag' ? { tag: ref } : {}) };
  }
  const spelledWithV = answers.at(-1);
  if (spelledWithV) return { ref, commit: spelledWithV, kind: 'tag', tag: `v${ref}` };
  return resolveTagOfVersion(repository, ref);
}

async function resolveTagOfVersion(repository: Repository, ref: string): Promise<ResolvedRef> {
  const tags = await tagNames(repository);
  const matching = tags.filter((tag) => /\d/.test(ref) && tag.endsWith(ref) && /[/@_-]v?$/.test(tag.slice(0, -ref.length)));
  const [only] = matching;
  if (only && matching.length === 1) {
    const [commit] = await commitsOf(repository, [`refs/tags/${only}`]);
    if (commit) return { ref, commit, kind: 'tag', tag: only };
  }
  if (matching.length > 1) {
    throw new OnxError('ONX1006', 2, `Version "${ref}" fits several tags: ${matching.slice(0, 5).join(', ')}.`, 'Pass the full name of the tag.');
  }
  const near = nearestWords(ref, [...tags].reverse(), 3);
  throw new OnxError(
    'ONX1003',
    2,
    `Ref "${ref}" not found in ${repository.folder}.${near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''}`,
    repository.shallow
      ? 'The clone is shallow: fetch its history (git fetch --unshallow --tags) or pass a commit it has.'
      : 'Fetch tags (git fetch --tags) or pass a commit.',
  );
}

/** Commit behind each revision: its id, null where there is none, `ambiguous` for a short id of several objects. */
async function commitsOf(repository: Repository, revisions: readonly string[]): Promise<(string | null)[]> {
  // Asked over standard input, so that no name can be taken for an option.
  const input = revisions.map((revision) => `${revision}^{commit}\n`).join('');
  const output = await runGit(repository.folder, ['cat-file', '--batch-check'], input);
  return (output?.toString('utf8') ?? '')
    .split('\n')
    .slice(0, revisions.length)
    .map((line) => (line.endsWith(' ambiguous') ? 'ambiguous' : (/^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1] ?? null)));
}

/** All tags, in version order. */
async function tagNames(repository: Repository): Promise<string[]> {
  const output = await runGit(repository.folder, ['for-each-ref', '--sort=version:refname', '--format=%(refname:strip=2)', 'refs/tags']);
  return (output?.toString('utf8') ?? '').split('\n').filter(Boolean);
}
