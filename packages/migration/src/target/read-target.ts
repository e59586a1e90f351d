/** Opens a dependent: the files that some language wants, with their bytes and modes. */
import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync, constants } from 'node:fs';
import { join } from 'node:path';
import { OnxError, type DependentFile, type DependentLanguage, type Diagnostic, type Operation, type SurfaceHead } from '@onx/model';
import { errorCode, errorText } from '../file-system';
import { findRepository } from './ignore-rules';
import { walkTarget, type WalkProblem } from './walk';

const LARGEST = 8 * 1024 * 1024;
/** A file with a NUL byte this early is binary, as git has it. */
const PROBE = 8000;

export interface TargetFile extends DependentFile {
  /** Permission bits. */
  mode: number;
}

export interface Target {
  /** Absolute, symlinks resolved. */
  root: string;
  /** Folder of the git repository that holds the target; null outside git. */
  repository: string | null;
  /** Files by the id of the languages that want them, each in walking order. */
  files: Map<string, TargetFile[]>;
  /** Number of files looked at. */
  seen: number;
  diagnostics: Diagnostic[];
}

/** @throws OnxError ONX3001 where there is no such folder. */
export function targetRoot(target: string): string {
  let root: string;
  try {
    root = realpathSync(target);
  } catch (error) {
    throw new OnxError('ONX3001', 2, `target ${JSON.stringify(target)} does not exist.`, "Name the dependent's folder.", { cause: error });
  }
  if (!statSync(root).isDirectory()) throw new OnxError('ONX3001', 2, `target ${JSON.stringify(target)} is not a folder.`, "Name the dependent's folder.");
  return root;
}

/** A reader with one buffer for all files, so that a tree of any size costs the largest file and what is kept. */
class FileReader {
  private buffer = Buffer.allocUnsafe(256 * 1024);

  /** null for binaries and files over the limit. The bytes are valid until the next call. */
  read(path: string): { bytes: Uint8Array; mode: number } | null {
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile() || stat.size > LARGEST) return null;
      if (stat.size > this.buffer.length) this.buffer = Buffer.allocUnsafe(stat.size);
      let length = 0;
      while (length < stat.size) {
        const count = readSync(handle, this.buffer, length, stat.size - length, length);
        if (count === 0) break;
        length += count;
      }
      const zero = this.buffer.subarray(0, Math.min(length, PROBE)).indexOf(0);
      return zero >= 0 ? null : { bytes: this.buffer.subarray(0, length), mode: stat.mode & 0o7777 };
    } finally {
      closeSync(handle);
    }
  }
}

function unreadable(problem: WalkProblem): Diagnostic {
  const file = problem.path === '' ? '.' : problem.path;
  return { code: 'ONX3009', severity: 'warning', message: `could not read ${file}: ${problem.why}`, hint: 'It was left out; check its permissions and run again.', file };
}

/**
 * Reads every file of a target once and keeps those that a language says it is concerned with.
 * A file goes to every language that wants it.
 */
export function readTarget(target: string, languages: readonly DependentLanguage[], from: SurfaceHead, operations: readonly Operation[]): Target {
  const root = targetRoot(target);
  const repository = findRepository(root);
  const files = new Map<string, TargetFile[]>(languages.map((language) => [language.id, []]));
  const problems: WalkProblem[] = [];
  const diagnostics: Diagnostic[] = [];
  const reader = new FileReader();
  let seen = 0;
  for (const path of walkTarget(root, problems)) {
    seen++;
    try {
      const content = reader.read(join(root, path));
      if (!content) continue;
      const wanted = languages.filter((language) => language.concerns(path, content.bytes, from, operations));
      if (wanted.length === 0) continue;
      const file: TargetFile = { path, bytes: Uint8Array.prototype.slice.call(content.bytes), mode: content.mode };
      for (const language of wanted) files.get(language.id)?.push(file);
    } catch (error) {
      // A symlink put there since the folder was listed, or a file gone since.
      if (!['ELOOP', 'ENOENT'].includes(errorCode(error))) problems.push({ path, why: errorText(error) });
    }
  }
  diagnostics.push(...problems.map(unreadable));
  if (repository === null) {
    diagnostics.push({ code: 'ONX3003', severity: 'info', message: 'the target is not in a git repository', hint: 'The checkpoint under .onx/state is the only way back; keep it until you are content.' });
  }
  return { root, repository, files, seen, diagnostics };
}
