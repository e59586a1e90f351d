/** Comments that say of an alias that it is only kept for those who use the old name: no warning is given, and it may go. */
import type { Statement } from '../../syntax/ast';
import type { SourceFile } from '../source-file';

/** Lines above that are looked at, at most. */
const LINES = 60;
const SAYS_SO = /\bback(?:wards?)?[- ]?compat|\bdeprecat|\bold (?:name|alias)|\btodo\b.{0,40}\b(?:remove|delete|drop)\b|\b(?:remove|delete|drop)\b.{0,80}\balias|\balias\w*\b.{0,80}\b(?:removed?|deleted?|dropped)\b/is;
/** It is about something else, or says the contrary. */
const NOT_SO = /\b(?:not|never|no longer|isn't|aren't|un)\W{0,2}(?:be |yet )?(?:deprecat|remove|backward)|\bnon-deprecat|\bundeprecat/i;
const COMMENT = /^\s*#\s?(.*)$/;
/** `Old = New`, also where the new name stands in brackets on a line of its own. */
const ALIAS = /^(?:[A-Za-z_]\w*\s*=\s*)+(?:\(|[A-Za-z_][\w.]*)\s*(?:#.*)?$|^\s+[A-Za-z_][\w.]*$|^\)$/;

/** A comment beside the alias, or the one above the aliases that it stands among, up to a blank line. */
export function isKeptByComment({ text }: SourceFile, { start, end }: Statement): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + 200))![0];
  const beside = COMMENT.exec(rest)?.[1];
  if (beside !== undefined && says(beside)) return true;
  const above = linesAbove(text, start);
  const first = above.findIndex((line) => !ALIAS.test(line));
  const lines = first < 0 ? [] : above.slice(first);
  const last = lines.findIndex((line) => !COMMENT.test(line));
  return says((last < 0 ? lines : lines.slice(0, last)).reverse().map((line) => COMMENT.exec(line)![1]!).join(' '));
}

/** The nearest first. */
function linesAbove(text: string, start: number): string[] {
  const lines: string[] = [];
  for (let end = text.lastIndexOf('\n', start); end > 0 && lines.length < LINES; ) {
    const begin = text.lastIndexOf('\n', end - 1) + 1;
    lines.push(text.slice(begin, end).replace(/\r$/, ''));
    end = begin - 1;
  }
  return lines;
}

function says(comment: string): boolean {
  return SAYS_SO.test(comment) && !NOT_SO.test(comment);
}
