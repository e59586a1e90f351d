/** What `apply` did or would do, in words and as JSON. */
import { byCodeUnit, shellWord, type Site } from '@onx/model';
import type { MigrationResult, Outcome } from '@onx/migration';
import { bold, count, cut, diagnosticLines, dim, painted } from './print';

const SHOWN = 20;

const HEADLINE: Record<Outcome, string> = {
  planned: 'Dry run: nothing was changed.',
  migrated: 'Migrated.',
  nothing: 'Nothing to do: no file needs an edit.',
  already: 'Nothing to do: this package was migrated already.',
  refused: 'Refused: the result would not fit the new release. Nothing was changed.',
  'rolled-back': 'Taken back: the verification command failed.',
};

const one = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ');

function siteLine({ file, line, before, after, reason, action }: Site): string {
  const edit = after === '' ? '' : ` → ${one(after)}`;
  return `  ${file}:${line}  ${painted(action, one(before))}${edit}${reason ? dim(`  ${one(reason)}`) : ''}`;
}

/** Without file contents: the patch has them. */
export function migrationJson(result: MigrationResult): object {
  const { outcome, exitCode, target, migration, files, edits, sites, review, verification, diagnostics, checkpoint } = result;
  const { brokenBefore, mended, stillBroken, newlyBroken } = verification;
  const references = { broken_before: brokenBefore, mended, still_broken: stillBroken, newly_broken: newlyBroken };
  return { outcome, exit: exitCode, target, migration, files: files.map(({ path }) => path), edits, sites, review: review.length, verification: references, diagnostics, checkpoint };
}

interface Shown {
  target: string;
  diffOutput?: string;
}

export function describeMigration(result: MigrationResult, { target, diffOutput }: Shown): string[] {
  const { outcome, migration, files, edits, sites, review, verification, diagnostics, checkpoint } = result;
  const lines = [bold(`${target}: ${migration.core} ${migration.from} → ${migration.to}`), HEADLINE[outcome]];
  if (files.length > 0) {
    const kinds = Object.entries(edits).sort(([a], [b]) => byCodeUnit(a, b)).map(([kind, n]) => `${kind} ${n}`);
    lines.push(`${count(files.length, 'file')}, ${count(sites.length - review.length, 'edit')}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`);
  }
  const warned = sites.filter((site) => site.action === 'warn' && site.reason === undefined);
  if (warned.length > 0) lines.push('', bold(`${count(warned.length, 'edit')} to look at`), ...cut(warned.map(siteLine), SHOWN, 'see --json'));
  if (review.length > 0) lines.push('', bold(`${count(review.length, 'place')} for a person`), ...cut(review.map(siteLine), SHOWN, 'see --json'));
  // What no operation mends is listed with the references below.
  const problems = diagnosticLines(diagnostics.filter(({ code }) => code !== 'ONX3202'));
  if (problems.length > 0) lines.push('', ...cut(problems, SHOWN, 'see --json'));
  const { mended, stillBroken, newlyBroken } = verification;
  if (mended.length + stillBroken.length + newlyBroken.length > 0) {
    const left = stillBroken.length > 0 ? ` Left, at their lines after the migration:` : '';
    lines.push('', `References that the release breaks: ${mended.length} mended, ${stillBroken.length} left; ${newlyBroken.length} newly broken.${left}`);
    lines.push(...cut(stillBroken.map(({ file, line, path, detail }) => `  ${file}:${line}  ${path}${detail ? ` (${detail})` : ''}`), SHOWN, 'see --json'));
  }
  if (diffOutput !== undefined) lines.push(`Patch: ${diffOutput}`);
  if (outcome === 'planned' && files.length > 0) lines.push(`${diffOutput === undefined ? 'To see the edits, add --diff-output <file>. ' : ''}To make them, leave --dry-run out.`);
  if (outcome === 'migrated' && checkpoint !== null) lines.push(`Take it back with: onx-migrate rollback --package ${shellWord(target)} --to-version ${migration.from}`);
  return lines;
}
