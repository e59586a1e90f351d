export interface DiffExecutorSchema {
  from?: string;
  to?: string;
  out: string;
  confidenceThreshold?: number;
  exclude?: string[];
  factStore?: string;
}
