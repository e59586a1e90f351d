/** A rule puts findings of one operation kind into operations. */
import type { Factor, Impact, InferredOperation, OperationKind, OperationMatch } from '@onx/model';
import { isAnswered } from '../answers/verdicts';
import { calibrate, LISTED } from '../confidence/calibrate';
import { ceiling } from '../confidence/documented';
import type { Belief, Findings } from '../findings';

/** An operation before it is scaled and put into the form of the manifest. */
export interface Draft<K extends OperationKind> extends Partial<Belief> {
  match: OperationMatch[K];
  confidence: number;
  deprecated?: boolean;
  note?: string;
  reviewOnly?: true;
}

/** One kind of operation: what findings become it. */
export interface Rule<K extends OperationKind = OperationKind> {
  /** Also the name of its page, `docs/reference/operations/<kind>.md`, and of its fixture. */
  kind: K;
  impact: Impact;
  propose(findings: Findings): Draft<K>[];
}

/** Operations of one rule, in the order that it found them. */
export function operationsOf<K extends OperationKind>(rule: Rule<K>, findings: Findings): InferredOperation[] {
  return rule.propose(findings).map((draft) => {
    const { confidence, factors } = weighed(rule.kind, draft);
    const deprecated = draft.deprecated ?? false;
    return {
      kind: rule.kind,
      language: findings.language,
      match: draft.match,
      impact: deprecated ? 'compatible' : rule.impact,
      deprecated,
      confidence,
      evidence: { method: strongest(factors), ...(draft.sha === undefined ? {} : { symbol_sha: draft.sha }), ...(draft.commits?.length ? { commits: draft.commits } : {}) },
      rule: rule.kind,
      factors,
      ...(draft.runnerUp ? { runnerUp: draft.runnerUp } : {}),
      ...(draft.note !== undefined ? { note: draft.note } : {}),
      ...(draft.reviewOnly ? { reviewOnly: true } : {}),
      ...(isAnswered(factors) ? { pinned: true } : {}),
    } as InferredOperation;
  });
}

/** What is certain (a person said it, a version is another) is no belief to be scaled. */
function weighed(kind: OperationKind, { confidence: belief, factors = [], unshown }: Draft<OperationKind>): { confidence: number; factors: Factor[] } {
  if (belief === 1) return { confidence: 1, factors };
  const { confidence, factor } = calibrate(kind, belief);
  const most = Math.min(ceiling(belief, factors, (other) => calibrate(kind, other).confidence), unshown ? LISTED : 1);
  return { confidence: Math.min(confidence, most), factors: factor.weight === 0 ? factors : [...factors, factor] };
}

/** Id of the factor that weighed most; `comparison` where the two surfaces alone say it. */
function strongest(factors: readonly Factor[]): string {
  const witnesses = factors.filter((factor) => !['margin', 'agreement', 'calibration', 'kind-kept', 'target-is-new', 'target-is-public'].includes(factor.feature));
  return witnesses.reduce<Factor | null>((best, factor) => (best && best.weight >= factor.weight ? best : factor), null)?.feature ?? 'comparison';
}
