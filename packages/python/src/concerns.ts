/** Whether a dependent's file may name a core: a search through raw bytes, because it runs on every file. */
import type { SurfaceHead } from '@onx/model';
import { isRequirementFile } from './requirements/requirements';

const EXTENSIONS = /\.pyi?$/;

interface Needles {
  /** Last segments of the roots: `from google.cloud import ours` names the root in pieces. */
  roots: Buffer[];
  /** The distribution's name in any spelling that PEP 503 calls equal. */
  distribution: RegExp;
}

const prepared = new WeakMap<SurfaceHead, Needles>();

export function concerns(path: string, bytes: Uint8Array, from: SurfaceHead): boolean {
  const requirements = isRequirementFile(path);
  if (!requirements && !EXTENSIONS.test(path)) return false;
  const { roots, distribution } = needlesOf(from);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (roots.some((root) => buffer.includes(root))) return true;
  return requirements && distribution.test(buffer.toString('latin1'));
}

function needlesOf(surface: SurfaceHead): Needles {
  let needles = prepared.get(surface);
  if (!needles) {
    needles = {
      roots: surface.roots.map((root) => Buffer.from(root.slice(root.lastIndexOf('.') + 1))),
      distribution: new RegExp(surface.name.split(/[-_.]+/).map((part) => part.replace(/\W/g, '\\$&')).join('[-_.]+'), 'i'),
    };
    prepared.set(surface, needles);
  }
  return needles;
}
