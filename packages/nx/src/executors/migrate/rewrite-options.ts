import { DEFAULT_THRESHOLDS, type RewriteOptions } from '@onx/model';
import type { MigrateExecutorSchema } from './schema';

/** The executor's options with those of the rewriter that it leaves as they are by default: sites for a person get a comment. */
export function rewriteOptions(options: MigrateExecutorSchema): RewriteOptions {
  return {
    thresholds: DEFAULT_THRESHOLDS,
    skipDeprecated: options.skipDeprecated ?? false,
    renameReexports: options.renameReexports ?? false,
    pinDefaults: options.pinDefaults ?? false,
    todo: true,
  };
}
