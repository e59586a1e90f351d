/** What is planned for one configuration file: edits, and the sites they stand for. */
import { decideEdit, type Operation, type RewriteOptions, type Site, type TextEdit } from '@onx/model';
import type { ConfigFile } from '../config-file';

export interface Proposal {
  /** The operations that ask for it; the first names the site. */
  operations: readonly Operation[];
  certainty: number;
  start: number;
  end: number;
  /** What stands there now. */
  before: string;
  /** What it becomes; empty where nobody can say. */
  after: string;
  /** A person has to look whatever the confidence is. */
  reason?: string;
}

export class FilePlan {
  private readonly edits: TextEdit[] = [];
  readonly sites: Site[] = [];

  constructor(
    private readonly file: ConfigFile,
    private readonly options: RewriteOptions,
  ) {}

  propose({ operations, certainty, start, end, before, after, reason }: Proposal): void {
    const [operation] = operations;
    if (!operation) return;
    const action = reason === undefined ? decideEdit(operations, certainty, this.options) : 'review';
    if (action !== 'review') this.edits.push({ start, end, text: after });
    const why = action === 'review' ? { reason: reason ?? operation.note ?? 'it is not sure enough' } : {};
    this.sites.push({ file: this.file.path, ...this.file.place(start), operation: operation.key, action, certainty, before, after, ...why });
  }

  /** Sorted, free of overlaps. */
  finish(): TextEdit[] {
    return [...this.edits].sort((a, b) => a.start - b.start);
  }
}
