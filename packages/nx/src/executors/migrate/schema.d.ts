export interface MigrateExecutorSchema {
  dryRun?: boolean;
  manifest?: string;
  diffOutput?: string;
  allowDirty?: boolean;
  skipDeprecated?: boolean;
  renameReexports?: boolean;
  pinDefaults?: boolean;
  verifyWith?: string;
  lockTimeout?: number;
}
