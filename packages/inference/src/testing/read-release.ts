/** Fixture folders as releases: real Python, read by the real language. For specs only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitBlobId, type BodySource, type Surface } from '@onx/model';
import { python } from '@onx/python';
import { infer, type InferenceInput, type InferenceResult } from '../infer';

export interface FixtureRelease {
  surface: Surface;
  bodies: BodySource;
}

/** @param files Python sources by path. */
export function releaseOf(files: Record<string, string>): FixtureRelease {
  const byBlob = new Map<string, Uint8Array>();
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = Buffer.from(text);
    const blob = gitBlobId(bytes);
    byBlob.set(blob, bytes);
    return { path, blob, facts: python.extract(bytes) };
  });
  const { surface } = python.assemble(entries, { metadata: {} });
  return { surface, bodies: { get: (blob) => (byBlob.has(blob) ? python.bodies(byBlob.get(blob)!) : null) } };
}

export function readRelease(folder: string): FixtureRelease {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.py')) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = readFileSync(path, 'utf8');
  }
  return releaseOf(files);
}

export function inferBetween(from: FixtureRelease, to: FixtureRelease, more: Partial<InferenceInput> = {}): InferenceResult {
  return infer({ from: from.surface, to: to.surface, bodies: { from: from.bodies, to: to.bodies }, versions: { from: '1.0', to: '2.0' }, ...more });
}

/** One line for each operation: band, kind, match; sorted. The requirement's own operation, which is always there, is left out. */
export function printOperations(result: InferenceResult): string[] {
  const lines = result.operations
    .filter((operation) => operation.kind !== 'dependency.update')
    .map((operation) => {
      const band = operation.reviewOnly ? 'review' : operation.confidence >= 0.9 ? 'auto' : operation.confidence >= 0.7 ? 'warn' : 'review';
      return `${band} ${operation.kind} ${JSON.stringify(operation.match)}${operation.deprecated ? ' deprecated' : ''}`;
    });
  return [...lines, ...result.unresolved.map((one) => `unresolved ${one.path}`)].sort();
}
