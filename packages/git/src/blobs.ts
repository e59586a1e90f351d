/** Streams blobs out of one `git cat-file`. */
import { gitFailed, runGit, startGit } from './git-process';
import type { Repository } from './repository';
import { checkObjectId } from './revision';

/** A blob as it comes from git. */
export interface ReadBlob {
  id: string;
  /** In bytes; 0 where it is missing. */
  size: number;
  /** null where the object is missing (partial clone, damage) or larger than the limit. Only valid until the callback is done: copy what is kept. */
  bytes: Uint8Array | null;
  missing: boolean;
}

const NEWLINE = 10;

/**
 * Reads blobs, each once, in order of id (pack order matters less than not seeking twice). The next ones wait while `onBlob` is pending.
 * @param maxBytes larger blobs are not kept in memory and come with `bytes: null`
 * @throws OnxError ONX1007/ONX1008, and whatever `onBlob` throws
 */
export async function readBlobs(
  repository: Repository,
  ids: Iterable<string>,
  maxBytes: number,
  onBlob: (blob: ReadBlob) => void | Promise<void>,
): Promise<void> {
  let wanted = [...new Set(ids)].sort();
  wanted.forEach(checkObjectId);
  if (repository.partial && wanted.length > 0) {
    // Asked for an object that it may not fetch, git would end instead of saying that it is missing.
    const present = await localObjects(repository);
    for (const id of wanted) if (!present.has(id)) await onBlob({ id, size: 0, bytes: null, missing: true });
    wanted = wanted.filter((id) => present.has(id));
  }
  if (wanted.length === 0) return;
  const args = ['cat-file', '--batch', '--buffer'];
  const { child, ended } = startGit(repository.folder, args);
  // With --buffer git may hold back output until its input is closed.
  child.stdin.end(wanted.join('\n') + '\n');
  const answer = new BlobReader(maxBytes);
  let count = 0;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      for (const blob of answer.push(chunk)) {
        count++;
        const pending = onBlob(blob);
        if (pending) await pending;
      }
    }
  } finally {
    child.kill();
  }
  const end = await ended;
  if (count < wanted.length) throw gitFailed(args, { code: end.code, stderr: end.stderr || `only ${count} of ${wanted.length} objects came` });
}

/** Ids of all objects that a partial clone has. */
async function localObjects(repository: Repository): Promise<Set<string>> {
  const output = await runGit(repository.folder, ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)']);
  return new Set((output ?? '').toString('latin1').split('\n'));
}

/** Cuts the stream of `cat-file --batch`: `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n`. */
class BlobReader {
  private rest: Buffer = Buffer.alloc(0);
  private open: { id: string; size: number; body: Buffer | null; filled: number } | null = null;

  constructor(private readonly maxBytes: number) {}

  *push(chunk: Buffer): Generator<ReadBlob> {
    let data = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    this.rest = Buffer.alloc(0);
    for (;;) {
      if (!this.open) {
        const end = data.indexOf(NEWLINE);
        if (end < 0) break;
        const [id = '', type, size = '0'] = data.toString('latin1', 0, end).split(' ');
        if (type === 'missing' || type === 'ambiguous') {
          data = data.subarray(end + 1);
          yield { id, size: 0, bytes: null, missing: true };
          continue;
        }
        const length = Number(size);
        if (length <= this.maxBytes && data.length >= end + 1 + length + 1) {
          const bytes = data.subarray(end + 1, end + 1 + length);
          data = data.subarray(end + length + 2);
          yield { id, size: length, bytes, missing: false };
          continue;
        }
        this.open = { id, size: length, body: length <= this.maxBytes ? Buffer.allocUnsafe(length) : null, filled: 0 };
        data = data.subarray(end + 1);
      }
      const { open } = this;
      const take = Math.min(open.size - open.filled, data.length);
      if (open.body) data.copy(open.body, open.filled, 0, take);
      open.filled += take;
      data = data.subarray(take);
      // The newline after the body comes with it or in the next chunk.
      if (open.filled < open.size || data.length === 0) break;
      data = data.subarray(1);
      this.open = null;
      yield { id: open.id, size: open.size, bytes: open.body, missing: false };
    }
    this.rest = data;
  }
}
