/** Operations: how an API changed between two releases. Left side: the old release's definition paths; `to…`: the new one's. */
import type { ParameterKind } from '../facts/facts';

/** What each kind matches on. Optional fields as in `docs/reference/manifest.md`. */
export interface OperationMatch {
  'rename.import': { from: string; to: string; subtree?: boolean };
  'move.file': { from: string; to: string };
  'move.symbol': { module: string; from: string; to_module: string; to: string; exposed_at?: string[] };
  'rename.symbol': { module: string; from: string; to: string; exposed_at?: string[] };
  'rename.callable': { owner: string; from: string; to: string; to_owner?: string; exposed_at?: string[] };
  'rename.member': { owner: string; from: string; to: string; to_owner?: string };
  'member.to_method': { owner: string; name: string; to?: string };
  'method.to_member': { owner: string; name: string; to?: string };
  'arg.rename': { callable: string; from: string; to: string; position?: number; default?: string; required?: boolean; values?: Record<string, string> };
  'arg.add_default': { callable: string; name: string; default: string; position: number; param_kind: ParameterKind };
  'arg.remove': { callable: string; name: string; position: number; param_kind: ParameterKind };
  'arg.reorder': { callable: string; from: string[]; to: string[] };
  'arg.keyword_only': { callable: string; name: string; position: number };
  'arg.require': { callable: string; name: string; position: number; param_kind: ParameterKind; suggest?: string };
  'arg.default_changed': { callable: string; name: string; from: string; to: string };
  'call.rewrite': { callable: string; pattern: string; template: string };
  'callable.to_async': { callable: string };
  'symbol.remove': { module: string; name: string; replacement?: string; exposed_at?: string[] };
  'member.remove': { owner: string; name: string; replacement?: string };
  'config.key_rename': { file: string; from: string; to: string; values?: Record<string, string> };
  'dependency.update': { package: string; from: string; to: string };
}

export type OperationKind = keyof OperationMatch;

export type Impact = 'breaking' | 'compatible' | 'behavioural';
export type Action = 'auto' | 'warn' | 'review';

/** Why an operation is believed, in short; the report has every factor. */
export interface Evidence {
  /** The strongest evidence's name, e.g. `identical-hash`. */
  method: string;
  symbol_sha?: string;
  commits?: string[];
  callsites_sampled?: number;
  safe_auto_fix_rate?: number;
}

/** What inference says, before a manifest gives it an id, a key and an action. */
export type InferredOperation = {
  [K in OperationKind]: {
    kind: K;
    language: string;
    match: OperationMatch[K];
    impact: Impact;
    /** The old form still works in the new release and is announced to go. */
    deprecated: boolean;
    /** P(right), in [0, 1], three decimals. */
    confidence: number;
    evidence: Evidence;
    /** Id of the rule that proposed it. */
    rule: string;
    factors: Factor[];
    runnerUp?: { target: string; confidence: number };
    /** Text for a person. */
    note?: string;
    /** Keep it in review whatever its confidence: a person has to look (values that change, side effects …). */
    reviewOnly?: true;
    /** A person said so: thresholds don't change its action. */
    pinned?: true;
  };
}[OperationKind];

/** One named input of the confidence model. */
export interface Factor {
  /** Feature id; `docs/reference/features/<id>.md` explains it. */
  feature: string;
  /** In [0, 1]. */
  value: number;
  /** Log-odds it added. */
  weight: number;
}

/** An operation as the manifest holds it. */
export type Operation = {
  [K in OperationKind]: {
    id: string;
    key: string;
    kind: K;
    language: string;
    match: OperationMatch[K];
    impact: Impact;
    deprecated: boolean;
    action: Action;
    confidence: number;
    evidence: Evidence;
    provenance: { rule: string; refs: [string, string] };
    depends_on: string[];
    note?: string;
    /** Stays in review whatever the thresholds say: a person has to look (values that change, side effects …). */
    review_only?: true;
    /** A person settled the action; thresholds don't change it. */
    pinned?: boolean;
  };
}[OperationKind];

/** A vanished path nobody can explain yet. */
export interface Unresolved {
  /** Old definition path. */
  path: string;
  kind: string;
  /** Why no candidate was taken. */
  why: string;
  /** A person was asked and left it open. */
  answered?: 'unsure';
  /** Best first. */
  candidates: { target: string; confidence: number; factors: Factor[] }[];
}
