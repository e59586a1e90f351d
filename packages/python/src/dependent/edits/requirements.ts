/** The requirement of the core in a dependent's metadata. */
import { applyEdits, decideEdit, decodeSource, encodeSource, LineIndex, type DependentFile, type FileRewrite, type Operation, type RewriteOptions, type Site } from '@onx/model';
import { rewriteRequirement } from '../../requirements/requirements';

/** Moves the requirement in one file; null where the file states none that has to move. */
export function planRequirements(file: DependentFile, operations: readonly Operation[], options: RewriteOptions): { rewrite: FileRewrite | null; sites: Site[] } {
  const source = decodeSource(file.bytes);
  const sites: Site[] = [];
  let rewrite: FileRewrite | null = null;
  if (!source) return { rewrite, sites };
  const lines = new LineIndex(source.text);
  for (const operation of operations) {
    if (operation.kind !== 'dependency.update') continue;
    const { edits, review } = rewriteRequirement(file.path, file.bytes, operation.match);
    const action = decideEdit([operation], 1, options);
    const site = (offset: number, before: string, after: string): Site => ({
      file: file.path,
      line: lines.lineOf(offset),
      column: lines.columnOf(offset),
      operation: operation.key,
      action,
      certainty: 1,
      before,
      after,
    });
    for (const edit of edits) {
      const made = site(edit.start, source.text.slice(edit.start, edit.end), edit.text);
      sites.push(action === 'review' ? { ...made, reason: operation.note ?? 'not sure enough' } : made);
    }
    for (const { offset, reason } of review) sites.push({ ...site(offset, '', ''), action: 'review', reason });
    if (edits.length === 0 || action === 'review') continue;
    const text = applyEdits(source.text, edits);
    rewrite = { path: file.path, edits, before: file.bytes, after: encodeSource({ ...source, text }) };
  }
  return { rewrite, sites };
}
