/** What was migrated in a dependent, in words. */
import { shellWord } from '@onx/model';
import type { MigrationStatus } from '@onx/migration';
import { bold, count, cut } from './print';

const SHOWN = 20;

export function describeStatus({ target, applied, checkpoints, edited, interrupted, lock }: MigrationStatus): string[] {
  const lines = [bold(target)];
  if (applied.length === 0) lines.push('Nothing was migrated here.');
  for (const { core, from, to } of applied) lines.push(`  ${core} ${from} → ${to}`);
  for (const { migration, folder, present, files } of checkpoints) {
    lines.push(`Can be taken back to ${migration.core} ${migration.from}: ${count(files, 'file')}, checkpoint ${folder}${present ? '' : ' (missing)'}`);
  }
  if (edited.length > 0) lines.push(`${count(edited.length, 'file')} edited since:`, ...cut(edited.map(({ path, reason }) => `  ${path}: ${reason}`), SHOWN, 'see --json'));
  if (interrupted) {
    const folder = shellWord(target);
    const what = interrupted.kind === 'apply' ? 'migration' : 'rollback';
    lines.push(`An interrupted ${what}: ${interrupted.done} of ${count(interrupted.total, 'file')} written. Run onx-migrate resume --package ${folder} to finish it, or onx-migrate rollback --package ${folder} to take it back.`);
  }
  if (lock) lines.push(`Another run holds the lock: process ${lock.pid}${'host' in lock ? ` on ${String(lock.host)}` : ''}.`);
  return lines;
}
