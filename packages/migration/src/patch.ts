/** A migration as a patch that `git apply` accepts, byte for byte. */
import { gitBlobId } from '@onx/model';
import { diffArrays } from 'diff';

const CONTEXT = 3;

export interface PatchFile {
  path: string;
  before: Uint8Array;
  after: Uint8Array;
  /** Permission bits of the file. */
  mode: number;
}

interface Line {
  sign: ' ' | '-' | '+';
  text: string;
}

/** Bytes as one code unit each: nothing of the content is interpreted, whatever its encoding. */
const raw = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** Lines with their ends, as git counts them: only `\n` ends one. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** A path as git quotes it: as it is, or C-style in double quotes. */
function quotePath(path: string): string {
  const bytes = raw(Buffer.from(path, 'utf8'));
  if (!/["\\\x00-\x1f\x7f]/.test(bytes)) return bytes;
  const named: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
  return `"${bytes.replace(/["\\\x00-\x1f\x7f]/g, (char) => named[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

/** git ends a name that holds a space with a tab, where a time stamp would stand. */
const headerPath = (path: string): string => quotePath(path) + (path.includes(' ') ? '\t' : '');

function compare(before: string, after: string): Line[] {
  return diffArrays(linesOf(before), linesOf(after)).flatMap((part) => {
    const sign = part.added ? '+' : part.removed ? '-' : ' ';
    return part.value.map((text): Line => ({ sign, text }));
  });
}

/** Ranges of `lines` that hold a change and its context; ranges that would touch are one. */
function hunkRanges(lines: readonly Line[]): [number, number][] {
  const ranges: [number, number][] = [];
  lines.forEach((line, index) => {
    if (line.sign === ' ') return;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

const span = (start: number, count: number): string => (count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`);

function renderHunks(lines: readonly Line[]): string {
  let out = '';
  let at = 0;
  let oldLine = 0;
  let newLine = 0;
  for (const [start, end] of hunkRanges(lines)) {
    oldLine += start - at;
    newLine += start - at;
    const hunk = lines.slice(start, end);
    const oldCount = hunk.filter((line) => line.sign !== '+').length;
    const newCount = hunk.filter((line) => line.sign !== '-').length;
    out += `@@ -${span(oldLine, oldCount)} +${span(newLine, newCount)} @@\n`;
    for (const line of hunk) out += line.sign + line.text + (line.text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n');
    oldLine += oldCount;
    newLine += newCount;
    at = end;
  }
  return out;
}

/**
 * Renders changed files as one unified diff in git's form, sorted as given. Bytes, not text: files in other encodings pass through unharmed.
 * @param prefix From the repository's folder to the target, '' or with a final `/`: git reads such paths from the repository's folder.
 */
export function renderPatch(files: readonly PatchFile[], prefix = ''): Uint8Array {
  const parts = files.map((file) => {
    const path = prefix + file.path;
    const mode = (file.mode & 0o111) === 0 ? '100644' : '100755';
    const hunks = renderHunks(compare(raw(file.before), raw(file.after)));
    if (hunks === '') return '';
    const [from, to] = [`a/${path}`, `b/${path}`];
    return `diff --git ${quotePath(from)} ${quotePath(to)}\nindex ${gitBlobId(file.before)}..${gitBlobId(file.after)} ${mode}\n--- ${headerPath(from)}\n+++ ${headerPath(to)}\n${hunks}`;
  });
  return Buffer.from(parts.join(''), 'latin1');
}
