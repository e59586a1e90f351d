/** Whether a dependent's file may name a core: a search through raw bytes, because it runs on every file. */
import { tailOf, type Operation, type SurfaceHead } from '@onx/model';
import { keyOperations } from './dependent/mapping/key-operations';
import { isRequirementFile } from './requirements/requirements';

const EXTENSIONS = /\.pyi?$/;

interface Needles {
  /** Last segments of the roots: `from google.cloud import ours` names the root in pieces. */
  roots: Buffer[];
  /** The distribution's name in any spelling that PEP 503 calls equal. */
  distribution: RegExp;
}

const prepared = new WeakMap<SurfaceHead, Needles>();

export function concerns(path: string, bytes: Uint8Array, from: SurfaceHead, operations: readonly Operation[]): boolean {
  const requirements = isRequirementFile(path);
  if (!requirements && !EXTENSIONS.test(path)) return false;
  const { roots, distribution } = needlesOf(from);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (roots.some((root) => buffer.includes(root)) || variablesOf(operations).some((name) => buffer.includes(name))) return true;
  return requirements && distribution.test(buffer.toString('latin1'));
}

const variables = new WeakMap<readonly Operation[], readonly string[]>();

/** A file that sets a variable of the core need not import it. */
function variablesOf(operations: readonly Operation[]): readonly string[] {
  let names = variables.get(operations);
  if (!names) variables.set(operations, (names = [...keyOperations(operations).variables.keys()]));
  return names;
}

function needlesOf(surface: SurfaceHead): Needles {
  let needles = prepared.get(surface);
  if (!needles) {
    needles = {
      roots: surface.roots.map((root) => Buffer.from(tailOf(root))),
      distribution: new RegExp(surface.name.split(/[-_.]+/).map((part) => part.replace(/\W/g, '\\$&')).join('[-_.]+'), 'i'),
    };
    prepared.set(surface, needles);
  }
  return needles;
}
