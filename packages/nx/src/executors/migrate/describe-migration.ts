/** What a migration did or would do, as Nx prints it: the patch of a dry run, and what needs a person. */
import { diagnosticLine } from '@onx/model';
import type { MigrationResult, Outcome } from '@onx/migration';

const HEADLINE: Record<Outcome, string> = {
  planned: 'dry run, nothing was changed',
  migrated: 'migrated',
  nothing: 'nothing to do',
  already: 'nothing to do: migrated already',
  refused: 'refused: the result would not fit the new release, so nothing was changed',
  'rolled-back': 'taken back: the verification command failed',
};

/** @param task what Nx runs, `project:target`; a workspace may call the target as it likes */
export function describeMigration(result: MigrationResult, root: string, dryRun: boolean, task: string): string[] {
  const { migration, files, review, verification, diagnostics } = result;
  const lines = [`${root}: ${migration.core} ${migration.from} → ${migration.to}: ${HEADLINE[result.outcome]}`];
  if (dryRun && files.length > 0) lines.push(Buffer.from(result.patch).toString('utf8').trimEnd());
  if (files.length > 0) lines.push(`${dryRun ? 'files to change' : 'files changed'}: ${files.length}; broken references: ${verification.mended.length} mended, ${verification.stillBroken.length} left, ${verification.newlyBroken.length} newly broken`);
  for (const site of review) lines.push(`for a person: ${root}/${site.file}:${site.line} ${site.before} (${site.reason ?? 'low confidence'})`);
  for (const reference of verification.newlyBroken) lines.push(`newly broken: ${root}/${reference.file}:${reference.line} ${reference.path}`);
  for (const diagnostic of diagnostics) if (diagnostic.severity !== 'info') lines.push(diagnosticLine(diagnostic));
  if (result.outcome === 'planned') lines.push(`To write: nx run ${task} -c write`);
  return lines;
}
