import { DEFAULT_THRESHOLDS, type RewriteOptions } from '@onx/model';
import type { MigrateExecutorSchema } from './schema';

export function rewriteOptions(options: MigrateExecutorSchema): RewriteOptions {
  return {
    thresholds: DEFAULT_THRESHOLDS,
    skipDeprecated: options.skipDeprecated ?? false,
    renameReexports: options.renameReexports ?? false,
    pinDefaults: options.pinDefaults ?? false,
    todo: true,
  };
}
