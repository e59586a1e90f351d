import { LineIndex } from '@onx/model';
import type { Comment, Expression, ModuleNode, Statement, SyntaxProblem } from './ast';
import { Cursor, Failure } from './parser/cursor';
import { parseStatements } from './parser/parse-block';
import { parseExpressionList } from './parser/parse-expression';
import { END, TokenStream } from './tokenizer/tokens';
import { Tokenizer } from './tokenizer/tokenize';

/** A larger stream is let go after the file that needed it. */
const MAX_KEPT_TOKENS = 1 << 20;

/** One stream serves all files: parsing is synchronous, and nothing of a stream lives on in a tree. */
let shared = new TokenStream();

/**
 * The tree of a Python 3.8–3.14 file. Never throws: a logical line that can't be read is an `Invalid` statement and a problem, and reading goes
 * on after it. Time and memory are linear in the text; nesting is bounded (about 200 brackets, 100 blocks), beyond that there is a problem.
 */
export function parseModule(text: string): ModuleNode {
  const stream = openStream();
  const tokenizer = new Tokenizer(text, stream);
  tokenizer.module();
  const p = new Cursor(text, stream, tokenizer);
  p.seek(0);
  const body: Statement[] = [];
  parseStatements(p, body);
  return { text, body, comments: orderedComments(tokenizer), problems: located(text, [...tokenizer.problems, ...p.problems]) };
}

/**
 * The expression that is all of `text` from `offset` on, as in a string annotation; line breaks are blanks. Null where it is none.
 * Offsets in the tree are offsets in `text`.
 */
export function parseExpressionText(text: string, offset = 0): Expression | null {
  const stream = openStream();
  const tokenizer = new Tokenizer(text, stream);
  tokenizer.expression(offset, text.length, false);
  const p = new Cursor(text, stream, tokenizer);
  p.seek(0);
  try {
    const expression = parseExpressionList(p);
    return p.kind === END && p.problems.length === 0 ? expression : null;
  } catch (failure) {
    if (failure instanceof Failure) return null;
    throw failure;
  }
}

/** Comments in replacement fields are met later than those after the string, and again where a line is read a second time. */
function orderedComments({ comments, readFields }: Tokenizer): Comment[] {
  if (!readFields) return comments;
  comments.sort((a, b) => a.start - b.start);
  return comments.filter(({ start }, index) => start !== comments[index - 1]?.start);
}

function openStream(): TokenStream {
  if (shared.kinds.length > MAX_KEPT_TOKENS) shared = new TokenStream();
  shared.truncate(0);
  return shared;
}

function located(text: string, problems: Omit<SyntaxProblem, 'line'>[]): SyntaxProblem[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  return problems.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ offset, line: lines.lineOf(offset), message }));
}
