/** Edits at keys: a string or a keyword that names a key of a mapping. */
import type { Operation } from '@onx/model';
import type { KeySite } from '../usages/sites';

/** `object["old"]` → `object["new"]`, in the quotes that are there. `reason`: a person has to look. */
export function renameKey(operation: Operation, to: string, { context, start, end, statement, beside, certainty }: KeySite, reason?: string): void {
  const why = reason ?? (beside?.includes(to) ? `${context.explain(operation)}, and the new key is there already` : undefined);
  context.plan.propose({ operations: [operation], certainty, start, end, statement, edits: why === undefined ? [{ start, end, text: to }] : [], after: to, ...(why === undefined ? {} : { reason: why }) });
}
