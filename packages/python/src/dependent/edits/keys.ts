/** Edits at keys: a string that names a key of a mapping. */
import type { Operation } from '@onx/model';
import type { KeySite } from '../usages/sites';

/** `object["old"]` → `object["new"]`, in the quotes that are there. `reason`: a person has to look. */
export function renameKey(operation: Operation, to: string, { context, node, statement, dict, certainty }: KeySite, reason?: string): void {
  const part = node.parts.length === 1 ? node.parts[0] : undefined;
  if (!part || /[fb]/.test(part.prefix)) return;
  const text = context.file.source.text;
  const { contentStart: start, contentEnd: end } = part;
  const taken = dict?.entries.some(({ key }) => key?.type === 'String' && text.slice(key.start + 1, key.end - 1) === to) ?? false;
  const why = reason ?? (taken ? `${context.explain(operation)}, and the new key is there already` : undefined);
  context.plan.propose({ operations: [operation], certainty, start, end, statement, edits: why === undefined ? [{ start, end, text: to }] : [], after: to, ...(why === undefined ? {} : { reason: why }) });
}
