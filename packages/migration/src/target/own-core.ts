/** A core is no dependent of itself. */
import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { OnxError, type SurfaceHead } from '@onx/model';

const SAMPLE = 20;

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function looksLikeCore(root: string, surface: SurfaceHead): boolean {
  const roots = surface.roots.flatMap((name) => surface.modules[name]?.file ?? []);
  if (roots.length === 0 || !roots.every((file) => isFile(join(root, file)))) return false;
  const files = Object.values(surface.modules).map((module) => module.file);
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter((_, index) => index % step === 0);
  return sample.filter((file) => isFile(join(root, file))).length * 2 > sample.length;
}

/**
 * Refuses to migrate the core by its own manifest.
 * @param corePath Folder of the core where the host knows it.
 * @throws OnxError ONX3002
 */
export function refuseOwnCore(root: string, surface: SurfaceHead, corePath?: string): void {
  const same = corePath !== undefined && realpathSync(corePath) === root;
  if (same || looksLikeCore(root, surface)) {
    throw new OnxError('ONX3002', 2, `target ${JSON.stringify(root)} is the core ${surface.name} itself.`, 'Name a dependent; tests and examples beside the core can be named by their own folders.');
  }
}
