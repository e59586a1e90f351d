/** Counts of what was said although nothing changed. */
export interface MetamorphicCounts {
  mutants: number;
  /** Mutants that did not differ from the package at all. */
  unchanged: number;
  withOperations: number;
  operations: number;
}

export function metamorphicTable(counts: Record<string, MetamorphicCounts>): string[] {
  const rows = Object.entries(counts).map(([way, row]) => `| ${way} | ${row.mutants} | ${row.withOperations} | ${row.operations} |`);
  const sum = (key: keyof MetamorphicCounts) => Object.values(counts).reduce((total, row) => total + row[key], 0);
  return ['| changed | mutants | with any operation | operations |', '|---|---:|---:|---:|', ...rows, `| **all** | ${sum('mutants')} | ${sum('withOperations')} | ${sum('operations')} |`];
}
