/** The `manifest` target: two releases of a core in, its bundle out. */
import { join } from 'node:path';
import { logger, type ExecutorContext } from '@nx/devkit';
import { generateBundle, NOTES_FILE } from '@onx/release';
import { configReader, languages } from '../../composition';
import { projectRoot, settle, type Outcome } from '../outcome';
import { stableRef } from '../stable-ref';
import { describeManifest } from './describe-manifest';
import type { DiffExecutorSchema } from './schema';

export default function diffExecutor(options: DiffExecutorSchema, context: ExecutorContext): Promise<Outcome> {
  return settle(async () => {
    const core = projectRoot(context);
    const from = await stableRef(context.root, core, options.from);
    const to = await stableRef(context.root, core, options.to);
    const bundle = await generateBundle({
      corePath: join(context.root, core),
      out: join(context.root, options.out),
      languages,
      configReader,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(options.exclude === undefined ? {} : { excludes: options.exclude }),
      ...(options.confidenceThreshold === undefined ? {} : { threshold: options.confidenceThreshold }),
      ...(options.factStore === undefined ? {} : { factStore: options.factStore }),
    });
    for (const line of describeManifest(bundle.manifest, bundle.report, options.out)) logger.log(line);
    if (bundle.exit === 1) logger.warn(`Something needs a person: see ${options.out}/${NOTES_FILE}`);
    return { success: true };
  });
}
