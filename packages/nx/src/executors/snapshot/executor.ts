/** The `snapshot` target: one release of a core in, its snapshot out. */
import { join } from 'node:path';
import { logger, type ExecutorContext } from '@nx/devkit';
import { diagnosticLine } from '@onx/model';
import { writeSnapshot } from '@onx/release';
import { languages } from '../../composition';
import { projectRoot, settle, type Outcome } from '../outcome';
import { stableRef } from '../stable-ref';
import type { SnapshotExecutorSchema } from './schema';

export default function snapshotExecutor(options: SnapshotExecutorSchema, context: ExecutorContext): Promise<Outcome> {
  return settle(async () => {
    const core = projectRoot(context);
    const ref = await stableRef(context.root, core, options.ref);
    const snapshot = await writeSnapshot({
      corePath: join(context.root, core),
      ref: ref ?? null,
      out: join(context.root, options.out),
      languages,
      ...(options.exclude === undefined ? {} : { excludes: options.exclude }),
      ...(options.factStore === undefined ? {} : { factStore: options.factStore }),
    });
    const { modules, definitions } = snapshot.surface;
    logger.log(`${snapshot.surface.name} ${snapshot.origin.version}: ${snapshot.files.length} files, ${Object.keys(modules).length} modules, ${Object.keys(definitions).length} definitions`);
    for (const diagnostic of snapshot.diagnostics) logger.warn(diagnosticLine(diagnostic));
    logger.log(options.out);
    return { success: true };
  });
}
