export interface SnapshotExecutorSchema {
  ref?: string;
  out: string;
  exclude?: string[];
  factStore?: string;
}
