/** Messages to a person: each has a stable code, what happened with the value received, and what to do next. */

/** How grave a diagnostic is. Only `error` changes an exit code. */
export type Severity = 'error' | 'warning' | 'info';

/** Something worth telling that did not stop the work. */
export interface Diagnostic {
  /** Stable, e.g. `ONX2001`; listed in `docs/reference/diagnostics/`. */
  code: string;
  severity: Severity;
  /** What happened, with the value received. One line. */
  message: string;
  /** What to do next. One line. */
  hint?: string;
  /** Path relative to the root that was read. */
  file?: string;
  /** 1-based. */
  line?: number;
}

/** The one line a person reads. */
export function diagnosticLine({ code, file, line, message, hint }: Diagnostic): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`} `;
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return `${code} ${place}${sentence}${hint === undefined ? '' : ` ${hint}`}`;
}

/** A word of a command to copy: quoted where a shell would take it apart. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** 2: wrong usage or input. 3: a fault outside (git, disk, a lock). */
export type FaultExitCode = 2 | 3;

/** A fault that ends the command. Hosts print `code message hint` on one line and leave with `exitCode`. */
export class OnxError extends Error {
  readonly code: string;
  readonly exitCode: FaultExitCode;
  readonly hint: string;

  constructor(code: string, exitCode: FaultExitCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'OnxError';
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
  }

  /** The one line a person reads. */
  toLine(): string {
    return `${this.code} ${this.message} ${this.hint}`.replace(/\s*\n\s*/g, ' ');
  }
}
