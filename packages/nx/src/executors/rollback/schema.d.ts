export interface RollbackExecutorSchema {
  toVersion?: string;
  force?: boolean;
}
