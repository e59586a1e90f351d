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

interface Content {
  bytes: Uint8Array;
  mode: number;
}

/** A reader with one buffer for all files, so that a tree of any size costs the largest file and what is kept. */
class FileReader {
  private buffer = Buffer.allocUnsafe(256 * 1024);

  /** null for binaries and files over the limit. The bytes are valid until the next call. */
  read(path: string): Content | null {
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
 * Reads every file of a target and keeps those that a language says it is concerned with, and those that lead to one of them.
 * A file goes to every language that wants it.
 */
export function readTarget(target: string, languages: readonly DependentLanguage[], from: SurfaceHead, operations: readonly Operation[]): Target {
  const root = targetRoot(target);
  const repository = findRepository(root);
  const files = new Map<string, TargetFile[]>(languages.map((language) => [language.id, []]));
  const problems: WalkProblem[] = [];
  const diagnostics: Diagnostic[] = [];
  const reader = new FileReader();
  /** Reads files and hands each to `take`; its bytes are valid until the next one. */
  const readAll = (paths: Iterable<string>, take: (path: string, content: Content) => void): void => {
    for (const path of paths) {
      try {
        const content = reader.read(join(root, path));
        if (content) take(path, content);
      } catch (error) {
        // A symlink put there since the folder was listed, or a file gone since.
        if (!['ELOOP', 'ENOENT'].includes(errorCode(error))) problems.push({ path, why: errorText(error) });
      }
    }
  };
  const keep = (path: string, { bytes, mode }: Content, wanted: readonly DependentLanguage[]): void => {
    if (wanted.length === 0) return;
    const file: TargetFile = { path, bytes: Uint8Array.prototype.slice.call(bytes), mode };
    for (const language of wanted) files.get(language.id)?.push(file);
  };
  const seen: string[] = [];
  const walked = function* (): Generator<string> {
    for (const path of walkTarget(root, problems)) {
      seen.push(path);
      yield path;
    }
  };
  readAll(walked(), (path, content) => {
    keep(path, content, languages.filter((language) => language.concerns(path, content.bytes, from, operations)));
  });
  for (const language of languages) {
    const own = files.get(language.id) ?? [];
    const links = language.linkFiles?.(seen, new Set(own.map(({ path }) => path)));
    if (!links) continue;
    readAll(links.paths, (path, { bytes }) => links.add(path, bytes));
    readAll(links.related(), (path, content) => keep(path, content, [language]));
    const place = new Map(seen.map((path, index) => [path, index]));
    own.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0));
  }
  diagnostics.push(...problems.map(unreadable));
  if (repository === null) {
    diagnostics.push({ code: 'ONX3003', severity: 'info', message: 'the target is not in a git repository', hint: 'The checkpoint under .onx/state is the only way back; keep it until you are content.' });
  }
  return { root, repository, files, seen: seen.length, diagnostics };
}
