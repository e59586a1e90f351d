/** Fixture folders as releases: real Python, read by the real language. For specs only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configReader } from '@onx/config-files';
import { gitBlobId, type BodySource, type ChangedDocument, type ConfigFileChange, type ConfigKey, type Surface } from '@onx/model';
import { python } from '@onx/python';
import { infer, type InferenceResult } from '../infer';
import type { InferenceInput } from '../inference-input';

export interface FixtureRelease {
  surface: Surface;
  bodies: BodySource;
  /** Keys of its configuration files by path. */
  config: Record<string, ConfigKey[]>;
  files: { path: string; blob: string }[];
  /** Texts of its documents by path. */
  documents: Record<string, string>;
}

/** @param files Python sources, configuration files and documents by path. */
export function releaseOf(files: Record<string, string>): FixtureRelease {
  const byBlob = new Map<string, Uint8Array>();
  const config: FixtureRelease['config'] = {};
  for (const [path, text] of Object.entries(files)) if (configReader.hasKeys(path)) config[path] = configReader.readKeys(path, Buffer.from(text)) ?? [];
  const sources = Object.entries(files).filter(([path]) => path.endsWith('.py'));
  const entries = sources.map(([path, text]) => {
    const bytes = Buffer.from(text);
    const blob = gitBlobId(bytes);
    byBlob.set(blob, bytes);
    return { path, blob, facts: python.extract(bytes) };
  });
  const metadata = Object.fromEntries(Object.entries(files).filter(([path]) => python.metadataFiles.includes(path)));
  const { surface } = python.assemble(entries, { metadata });
  const documents = Object.fromEntries(Object.entries(files).filter(([path]) => python.documents!.isDocument(path)));
  const listed = Object.entries(files).map(([path, text]) => ({ path, blob: gitBlobId(Buffer.from(text)) }));
  return { surface, config, documents, files: listed, bodies: { get: (blob) => (byBlob.has(blob) ? python.extractWithBodies(byBlob.get(blob)!).bodies : null) } };
}

export function readRelease(folder: string): FixtureRelease {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(folder.length + 1);
    if (!entry.isFile() || !(entry.name.endsWith('.py') || configReader.hasKeys(entry.name) || python.metadataFiles.includes(below) || python.documents!.isDocument(below))) continue;
    files[below] = readFileSync(path, 'utf8');
  }
  return releaseOf(files);
}

/** Documents of the new release that the old one has not just so. */
export function documentsBetween(from: FixtureRelease, to: FixtureRelease): ChangedDocument[] {
  return Object.entries(to.documents).flatMap(([path, text]): ChangedDocument[] => {
    const was = from.documents[path];
    return was === text ? [] : [{ path, size: text.length, read: () => python.documents!.readDocument(was === undefined ? null : Buffer.from(was), Buffer.from(text)) }];
  });
}

export function inferBetween(from: FixtureRelease, to: FixtureRelease, more: Partial<InferenceInput> = {}): InferenceResult {
  const configFiles = Object.keys(to.config).filter((file) => file in from.config).map((file): ConfigFileChange => ({ file, from: from.config[file]!, to: to.config[file]! }));
  return infer({ from: from.surface, to: to.surface, bodies: { from: from.bodies, to: to.bodies }, words: python.words, versions: { from: '1.0', to: '2.0' }, configFiles, documents: documentsBetween(from, to), files: { from: from.files, to: to.files }, ...more });
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
