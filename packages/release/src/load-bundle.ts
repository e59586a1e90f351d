/** A manifest with what `apply` needs beside it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '@onx/git';
import { blake3Hex, digestStream, OnxError, parseManifest, readyHash, type Language, type Manifest, type Surface } from '@onx/model';
import { chunksOf, parseSurface, surfaceText, takeSnapshots } from '@onx/snapshot';
import { coreSettings } from './core-settings';
import { factStoreAt } from './fact-store';

export interface LoadedBundle {
  manifest: Manifest;
  /** `blake3:<hex>` of the manifest's bytes. */
  manifestDigest: string;
  surfaces: { from: Surface; to: Surface };
}

export interface LoadOptions {
  /** Path of the manifest, or of the bundle's folder. */
  manifestPath: string;
  /** Where to make the surfaces again if they are not beside the manifest. */
  corePath?: string;
  languages: readonly Language[];
  factStore?: string;
}

const SIDES = ['from', 'to'] as const;

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function readManifest(path: string): { path: string; text: string } {
  const inside = join(path, 'change_manifest.yaml');
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    const text = (error as NodeJS.ErrnoException).code === 'EISDIR' ? readOrNull(inside) : null;
    if (text !== null) return { path: inside, text };
    throw new OnxError('ONX2110', 2, `Manifest "${path}" cannot be read (${String((error as NodeJS.ErrnoException).code)}).`, 'Pass the change_manifest.yaml that onx-manifest generate wrote.', { cause: error });
  }
}

/** The surfaces beside the manifest; null where one is missing. @throws OnxError ONX2112 where one is not the manifest's. */
function surfacesBeside(folder: string, manifest: Manifest): { from: Surface; to: Surface } | null {
  const found = SIDES.map((side) => {
    const path = join(folder, `snapshot_${side}`, 'surface.json');
    const text = readOrNull(path);
    if (text === null) return null;
    const wanted = manifest.snapshots[side];
    if (wanted !== undefined && `blake3:${blake3Hex(text)}` !== wanted) {
      throw new OnxError('ONX2112', 2, `${path} is not the surface that the manifest was made from.`, 'Make the bundle again, or restore that file.');
    }
    return parseSurface(text, path);
  });
  const [from, to] = found;
  return from && to ? { from, to } : null;
}

/** Of the bytes that the bundle would hold. */
function digestOf(surface: Surface): string {
  const digest = digestStream();
  for (const chunk of chunksOf(surfaceText(surface))) digest.update(chunk);
  return `blake3:${digest.digests().blake3}`;
}

async function surfacesOfCore(manifest: Manifest, options: LoadOptions, corePath: string): Promise<{ from: Surface; to: Surface }> {
  const settings = coreSettings(corePath, { languages: options.languages });
  const refOf = (side: 'from' | 'to'): string => manifest.refs[side]?.commit ?? manifest[side];
  const { from, to } = await takeSnapshots({
    corePath,
    from: refOf('from'),
    to: refOf('to'),
    languages: settings.languages,
    excludes: settings.excludes,
    options: settings.options,
    factStore: factStoreAt(options.factStore),
  });
  const surfaces = { from: from.snapshot.surface, to: to.snapshot.surface };
  for (const side of SIDES) {
    const wanted = manifest.snapshots[side];
    if (wanted !== undefined && digestOf(surfaces[side]) !== wanted) {
      throw new OnxError('ONX2112', 2, `The core at "${corePath}" gives another ${side} surface than the manifest was made from.`, 'Use the onx and the onx.yaml that made it, or make the bundle again.');
    }
  }
  return surfaces;
}

/**
 * Reads a manifest and both surfaces: from beside it, else from the core.
 * @throws OnxError ONX21xx; ONX1001 for a core that is not there; ONX2111 where the surfaces are missing and no core was given
 */
export async function loadBundle(options: LoadOptions): Promise<LoadedBundle> {
  if (options.corePath !== undefined) checkFolder(options.corePath);
  await readyHash();
  const { path, text } = readManifest(options.manifestPath);
  const manifest = parseManifest(text, path);
  const manifestDigest = `blake3:${blake3Hex(text)}`;
  const beside = surfacesBeside(dirname(path), manifest);
  if (beside) return { manifest, manifestDigest, surfaces: beside };
  if (options.corePath === undefined) {
    throw new OnxError('ONX2111', 2, `snapshot_from/surface.json and snapshot_to/surface.json are not both beside ${path}.`, 'Keep the bundle together, or pass --core-path with the core\'s repository.');
  }
  return { manifest, manifestDigest, surfaces: await surfacesOfCore(manifest, options, options.corePath) };
}
