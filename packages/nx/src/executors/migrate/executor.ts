/** The `migrate` target: shows, or with `-c write` makes, the edits of all manifests that concern the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logger, type ExecutorContext } from '@nx/devkit';
import { MANIFEST_FILE, OnxError } from '@onx/model';
import { migrate, previewMigration, type MigrationResult } from '@onx/migration';
import { loadBundle } from '@onx/release';
import { atomicWrite } from '@onx/snapshot';
import { dependentLanguages, languages } from '../../composition';
import { projectRoot, settle, type Outcome } from '../outcome';
import { reachableCores } from '../reachable-cores';
import { describeMigration } from './describe-migration';
import { rewriteOptions } from './rewrite-options';
import type { MigrateExecutorSchema } from './schema';

export default function migrateExecutor(options: MigrateExecutorSchema, context: ExecutorContext): Promise<Outcome> {
  return settle(async () => {
    const root = projectRoot(context);
    const manifests = options.manifest === undefined ? reachableCores(context).map((core) => `${core.bundle}/${MANIFEST_FILE}`) : [options.manifest];
    if (manifests.length === 0) logger.log(`${context.projectName}: depends on no core, so there is nothing to migrate.`);
    const task = `${context.projectName ?? root}:${context.targetName ?? 'migrate'}`;
    const patches: Uint8Array[] = [];
    for (const manifest of manifests) {
      const result = await migrateBy(manifest, root, options, context);
      for (const line of describeMigration(result, root, options.dryRun !== false, task)) logger.log(line);
      patches.push(result.patch);
      if (result.outcome === 'refused' || result.outcome === 'rolled-back') return { success: false };
      if (result.review.length > 0) logger.warn(`Places in ${root} that need a person: ${result.review.length}.`);
    }
    if (options.diffOutput !== undefined) atomicWrite(join(context.root, options.diffOutput), Buffer.concat(patches));
    return { success: true };
  });
}

async function migrateBy(manifest: string, root: string, options: MigrateExecutorSchema, context: ExecutorContext): Promise<MigrationResult> {
  const manifestPath = join(context.root, manifest);
  if (!existsSync(manifestPath)) {
    throw new OnxError('ONX5006', 2, `There is no manifest at ${manifest}.`, "Run the core's manifest target first, or give --manifest.");
  }
  const bundle = await loadBundle({ manifestPath, languages });
  const request = { ...bundle, target: join(context.root, root), languages: dependentLanguages, options: rewriteOptions(options) };
  if (options.dryRun !== false) return previewMigration(request);
  return migrate(request, {
    lockTimeoutMs: (options.lockTimeout ?? 10) * 1000,
    ...(options.allowDirty === undefined ? {} : { allowDirty: options.allowDirty }),
    ...(options.verifyWith === undefined ? {} : { verifyWith: options.verifyWith }),
  });
}
