/** The `rollback` target: takes the last migration of the project back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logger, type ExecutorContext } from '@nx/devkit';
import { rollback } from '@onx/migration';
import { projectRoot, settle, type Outcome } from '../outcome';
import type { RollbackExecutorSchema } from './schema';

export default function rollbackExecutor(options: RollbackExecutorSchema, context: ExecutorContext): Promise<Outcome> {
  return settle(async () => {
    const root = projectRoot(context);
    const target = join(context.root, root);
    if (!existsSync(join(target, '.onx'))) {
      logger.log(`${root}: was not migrated, so there is nothing to take back.`);
      return { success: true };
    }
    const result = await rollback({
      target,
      onEdited: options.force ? 'overwrite' : 'refuse',
      ...(options.toVersion === undefined ? {} : { toVersion: options.toVersion }),
    });
    for (const step of result.undone) logger.log(`${root}: ${step.core} ${step.to} → ${step.from}: files restored: ${result.files.length}`);
    for (const file of result.edited) logger.warn(`${root}/${file.path}: ${file.reason}`);
    if (result.outcome === 'refused') logger.error(`ONX5007 Files edited since the migration: ${result.edited.length}, so nothing was restored. Commit or undo those edits, or pass --force to lose them.`);
    return { success: result.outcome !== 'refused' };
  });
}
