/** The change manifest: one simultaneous substitution from an old release to a new one. */
import type { Diagnostic } from '../messages/diagnostic';
import type { Factor, Operation, Unresolved } from '../operations/operation';

export interface Manifest {
  manifest_version: 1;
  core: { name: string; languages: string[] };
  from: string;
  to: string;
  /** null where a side was a folder outside git. */
  refs: { from: { ref: string; commit: string } | null; to: { ref: string; commit: string } | null };
  /** `blake3:<hex>` of each `surface.json`. */
  snapshots: { from: string; to: string };
  generator: { name: string; version: string };
  summary: string;
  semver: SemverAdvice;
  operations: Operation[];
}

export type Bump = 'major' | 'minor' | 'patch' | 'none';

export interface SemverAdvice {
  recommended: Bump;
  /** The bump that the two version labels declare; null where they are not versions. */
  declared: Bump | null;
  breaking: number;
  compatible: number;
}

/** `manifest_report.json`: the evidence in full. Only `run` may differ between two runs. */
export interface Report {
  report_version: 1;
  from: string;
  to: string;
  counts: { by_kind: Record<string, number>; by_action: Record<string, number> };
  operations: {
    id: string;
    key: string;
    factors: Factor[];
    runner_up: { target: string; confidence: number } | null;
    /** `path:line` of call sites in the core's own code that use the old form. */
    callsites: string[];
  }[];
  unresolved: Unresolved[];
  /** What a budget left uncompared. */
  not_compared: { what: string; why: string }[];
  surface: { removed: string[]; added: string[] };
  verification: { explained: number; removed: number; unresolved: number };
  diagnostics: Diagnostic[];
  run?: Record<string, unknown>;
}
