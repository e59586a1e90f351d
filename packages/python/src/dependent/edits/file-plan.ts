/** What is planned for one file: edits, the sites they stand for, and comments for a person. */
import { decideEdit, LineIndex, type Operation, type RewriteOptions, type Site, type TextEdit } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import type { ProjectFile } from '../project/project-file';

/** One change at one place. */
export interface Proposal {
  /** The operations that ask for it; the first names the site. */
  operations: readonly Operation[];
  /** Certainty that the place is what they name. */
  certainty: number;
  /** Where it is, and the statement above which a comment would stand. */
  start: number;
  end: number;
  statement: Statement;
  edits: TextEdit[];
  /** What the text there is in short; as it stands where absent. */
  before?: string;
  after: string;
  /** A person has to look whatever the confidence is. */
  reason?: string;
}

export class FilePlan {
  readonly edits: TextEdit[] = [];
  readonly sites: Site[] = [];
  private readonly todos = new Map<number, Set<string>>();
  private readonly seen = new Set<string>();
  private lines: LineIndex | null = null;

  constructor(
    readonly file: ProjectFile,
    readonly options: RewriteOptions,
    private readonly explain: (operation: Operation) => string,
  ) {}

  get text(): string {
    return this.file.source.text;
  }

  /** Whether a change would be made, not only shown. */
  allows(operations: readonly Operation[], certainty: number): boolean {
    return decideEdit(operations, certainty, this.options) !== 'review';
  }

  /** Plans a change as its certainty allows: an edit, or a comment and a line in the report. Returns whether it is edited. */
  propose(proposal: Proposal): boolean {
    const operation = proposal.operations[0];
    if (!operation) return false;
    const action = proposal.reason === undefined ? decideEdit(proposal.operations, proposal.certainty, this.options) : 'review';
    const before = proposal.before ?? this.text.slice(proposal.start, proposal.end);
    const key = `${operation.key} ${proposal.start} ${proposal.end} ${proposal.after}`;
    if (this.seen.has(key)) return action !== 'review';
    this.seen.add(key);
    this.lines ??= new LineIndex(this.text);
    const site: Site = {
      file: this.file.path,
      line: this.lines.lineOf(proposal.start),
      column: this.lines.columnOf(proposal.start),
      operation: operation.key,
      action,
      certainty: proposal.certainty,
      before,
      after: proposal.after,
    };
    if (action === 'review') {
      const message = proposal.reason ?? this.explain(operation);
      site.reason = message;
      this.todo(proposal.statement, message);
    } else this.edits.push(...proposal.edits);
    this.sites.push(site);
    return action !== 'review';
  }

  private todo(statement: Statement, message: string): void {
    if (!this.options.todo) return;
    const start = this.text.lastIndexOf('\n', statement.start - 1) + 1;
    const messages = this.todos.get(start) ?? new Set();
    messages.add(message.replace(/\s+/g, ' ').trim());
    this.todos.set(start, messages);
  }

  /** All edits, sorted and free of overlaps: what lies inside a larger edit is dropped with the text it was for. */
  finish(): TextEdit[] {
    for (const [start, messages] of this.todos) this.writeTodo(start, messages);
    // What is put in comes before what is replaced there, and stays in its order: new statements of the line above, then comments.
    const sorted = this.edits.sort((a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.end - a.end);
    const kept: TextEdit[] = [];
    for (const edit of sorted) {
      const last = kept[kept.length - 1];
      const same = last && last.start === edit.start && last.end === edit.end && last.text === edit.text;
      if (same || (last && edit.start < last.end)) continue;
      if (edit.start === edit.end && edit.text === '') continue;
      if (this.text.slice(edit.start, edit.end) !== edit.text) kept.push(edit);
    }
    return kept;
  }

  private writeTodo(start: number, messages: Set<string>): void {
    const newline = lineEnding(this.text);
    const indent = /^[ \t\f]*/.exec(this.text.slice(start, start + 400))?.[0] ?? '';
    const present = this.commentsAbove(start);
    const ascii = this.file.source.encoding === 'latin1';
    for (const message of [...messages].sort()) {
      const comment = `# TODO(onx): ${ascii ? message.replace(/[^\x20-\x7e]/g, '?') : message}`;
      if (!present.has(comment)) this.edits.push({ start, end: start, text: `${indent}${comment}${newline}` });
    }
  }

  private commentsAbove(start: number): Set<string> {
    const found = new Set<string>();
    for (let end = start; end > 0; ) {
      const begin = this.text.lastIndexOf('\n', end - 2) + 1;
      const line = this.text.slice(begin, end).trim();
      if (!line.startsWith('#')) break;
      found.add(line);
      end = begin;
    }
    return found;
  }
}

function isInsertion({ start, end }: TextEdit): boolean {
  return start === end;
}

/** The line ending a text uses first. */
export function lineEnding(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
