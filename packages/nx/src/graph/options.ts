/** What a workspace may set for the plugin in `nx.json`. */
export interface OnxPluginOptions {
  snapshotTargetName?: string;
  manifestTargetName?: string;
  migrateTargetName?: string;
  rollbackTargetName?: string;
}

/** Target names with their defaults filled in. */
export function targetNames(options: OnxPluginOptions | undefined): Required<OnxPluginOptions> {
  return {
    snapshotTargetName: options?.snapshotTargetName ?? 'snapshot',
    manifestTargetName: options?.manifestTargetName ?? 'manifest',
    migrateTargetName: options?.migrateTargetName ?? 'migrate',
    rollbackTargetName: options?.rollbackTargetName ?? 'rollback',
  };
}
