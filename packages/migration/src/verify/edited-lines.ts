/** Which lines of a rewritten file hold text that the rewrite put there. */
import { decodeSource, type FileRewrite, type Reference } from '@onx/model';

/** 1-based lines of the new text. */
function linesOf(rewrite: FileRewrite): Set<number> {
  const text = decodeSource(rewrite.after)?.text ?? '';
  const lines = new Set<number>();
  let shift = 0;
  let line = 1;
  let at = 0;
  const advance = (to: number): number => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < to; next = text.indexOf('\n', next + 1)) line++;
    at = Math.max(at, to);
    return line;
  };
  for (const edit of rewrite.edits) {
    const start = edit.start + shift;
    const first = advance(start);
    // A line inserted as a whole ends before the next one begins.
    const last = advance(start + edit.text.length - (edit.text.endsWith('\n') ? 1 : 0));
    for (let number = first; number <= last; number++) lines.add(number);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return lines;
}

/** Tells whether a reference in the rewritten code stands on a line that was edited. */
export function onEditedLine(rewrites: readonly FileRewrite[]): (reference: Reference) => boolean {
  const files = new Map(rewrites.map((rewrite) => [rewrite.path, rewrite]));
  const known = new Map<string, Set<number>>();
  return ({ file, line }) => {
    const rewrite = files.get(file);
    if (!rewrite) return false;
    const lines = known.get(file) ?? linesOf(rewrite);
    known.set(file, lines);
    return lines.has(line);
  };
}
