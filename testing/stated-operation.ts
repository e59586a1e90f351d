/** Operations as specs state them: what a spec does not name is filled in as inference would write it. */
import { operationKey, type Change, type Operation, type OperationKind, type OperationMatch, type RewriteOptions, type Surface } from '@onx/model';

/** Text by path. */
export type Files = Record<string, string>;

export type StatedOperation = { [K in OperationKind]: { kind: K; match: OperationMatch[K]; confidence?: number; deprecated?: boolean; pinned?: boolean; language?: string; note?: string } }[OperationKind];

export const OPTIONS: RewriteOptions = { thresholds: { auto: 0.9, warn: 0.7 }, skipDeprecated: false, renameReexports: false, pinDefaults: false, todo: true };

/** @param index place in the manifest, from 0. */
export function operationOf(stated: StatedOperation, index = 0): Operation {
  const operation = {
    id: `OP${String(index + 1).padStart(3, '0')}`,
    key: operationKey(stated.kind, stated.match),
    language: 'python',
    impact: 'breaking',
    deprecated: false,
    action: 'auto',
    confidence: 1,
    evidence: { method: 'stated' },
    provenance: { rule: 'stated', refs: ['from', 'to'] },
    depends_on: [],
    ...stated,
  };
  return operation as unknown as Operation;
}

/** Both releases of a core and what became of it, in this order. */
export function statedChange(from: Surface, to: Surface, operations: readonly StatedOperation[]): Change {
  return { operations: operations.map((stated, index) => operationOf(stated, index)), from, to, versions: { from: '1.0.0', to: '2.0.0' } };
}
