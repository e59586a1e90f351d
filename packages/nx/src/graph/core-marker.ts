/**
 * Reads just enough of an `onx.yaml` to infer targets. The whole file is validated when a target runs;
 * the graph is computed on every Nx command and must stay cheap.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkedRef } from './ref-name';

/** A project marked as a core. */
export interface CoreMarker {
  /** Project root relative to the workspace root. */
  root: string;
  /** Distribution name its dependents require. */
  name: string;
  /** The two releases to compare, as far as the marker names them; safe on a shell line. */
  refs: { from?: string; to?: string };
}

/** @throws Error with the file and the reason where the marker can't be used. */
export function readCoreMarker(workspaceRoot: string, file: string): CoreMarker {
  const root = dirname(file);
  const path = join(workspaceRoot, file);
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 });
  } catch (error) {
    throw new Error(`ONX5001 ${file} is not readable as YAML: ${firstLine(error)}. Mend the file, or remove it if the project is no core.`);
  }
  const marker = isRecord(value) ? value : {};
  const refs = isRecord(marker['refs']) ? marker['refs'] : {};
  const from = refOf(refs['from'], `${file}: refs.from`);
  const to = refOf(refs['to'], `${file}: refs.to`);
  const name = typeof marker['name'] === 'string' ? marker['name'] : basename(join(workspaceRoot, root));
  return { root, name, refs: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}

function refOf(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  return checkedRef(String(value), where);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
