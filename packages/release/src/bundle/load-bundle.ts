/** A manifest with what `apply` needs beside it. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '@onx/git';
import { blake3Hex, digestStream, OnxError, parseManifest, readyHash, type Language, type Manifest, type Surface, type SurfaceHead } from '@onx/model';
import { chunksOf, parseSurface, parseSurfaceHead, surfaceText, takeSnapshots } from '@onx/snapshot';
import { readManifestFile } from './bundle-files';
import { ENDS, snapshotPaths, type End } from './bundle-layout';
import { coreSettings } from '../core-settings';
import { factStoreAt } from '../fact-store';

export interface LoadedBundle {
  /** Path of the manifest itself. */
  manifestFile: string;
  manifest: Manifest;
  /** `blake3:<hex>` of the manifest's bytes. */
  manifestDigest: string;
  /** Read and checked when they are asked for. @throws OnxError ONX1109, ONX1110, ONX2112 */
  surfaces: { readonly from: Surface; readonly to: Surface };
  /** Of the old release. */
  head: SurfaceHead;
}

export interface LoadOptions {
  /** Path of the manifest, or of the bundle's folder. */
  manifestPath: string;
  /** Where to make the surfaces again if they are not beside the manifest. */
  corePath?: string;
  languages: readonly Language[];
  factStore?: string;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The bytes of a surface beside the manifest. @throws OnxError ONX2112 where they are not the manifest's. */
function bytesBeside(path: string, wanted: string | undefined): Buffer {
  const bytes = readFileSync(path);
  if (wanted !== undefined && `blake3:${blake3Hex(bytes)}` !== wanted) {
    throw new OnxError('ONX2112', 2, `${path} is not the surface that the manifest was made from.`, 'Make the bundle again, or restore that file.');
  }
  return bytes;
}

/**
 * The surfaces beside the manifest; null where one is missing. A migration that finds nothing to do needs only the head of the old one,
 * so that the rest is not parsed before it is asked for.
 */
function surfacesBeside(folder: string, { snapshots }: Manifest): Pick<LoadedBundle, 'surfaces' | 'head'> | null {
  const path = { from: join(folder, snapshotPaths('from').surface), to: join(folder, snapshotPaths('to').surface) };
  if (!ENDS.every((end) => isReadable(path[end]))) return null;
  let bytes: Buffer | null = bytesBeside(path.from, snapshots.from);
  const head = parseSurfaceHead(bytes, path.from);
  const parsed: { from?: Surface; to?: Surface } = {};
  const surfaces = {
    get from(): Surface {
      parsed.from ??= parseSurface((bytes ?? bytesBeside(path.from, snapshots.from)).toString('utf8'), path.from);
      bytes = null;
      return parsed.from;
    },
    get to(): Surface {
      return (parsed.to ??= parseSurface(bytesBeside(path.to, snapshots.to).toString('utf8'), path.to));
    },
  };
  return { surfaces, head };
}

/** Of the bytes that the bundle would hold. */
function digestOf(surface: Surface): string {
  const digest = digestStream();
  for (const chunk of chunksOf(surfaceText(surface))) digest.update(chunk);
  return `blake3:${digest.digests().blake3}`;
}

async function surfacesOfCore(manifest: Manifest, options: LoadOptions, corePath: string): Promise<{ from: Surface; to: Surface }> {
  const settings = coreSettings(corePath, { languages: options.languages });
  const refOf = (end: End): string => manifest.refs[end]?.commit ?? manifest[end];
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
  for (const end of ENDS) {
    const wanted = manifest.snapshots[end];
    if (wanted !== undefined && digestOf(surfaces[end]) !== wanted) {
      throw new OnxError('ONX2112', 2, `The core at "${corePath}" gives another ${end} surface than the manifest was made from.`, 'Use the onx and the onx.yaml that made it, or make the bundle again.');
    }
  }
  return surfaces;
}

/**
 * Reads a manifest, and both surfaces: from beside it, else from the core.
 * @throws OnxError ONX21xx; ONX1001 for a core that is not there; ONX2111 where the surfaces are missing and no core was given
 */
export async function loadBundle(options: LoadOptions): Promise<LoadedBundle> {
  if (options.corePath !== undefined) checkFolder(options.corePath);
  await readyHash();
  const { path, text } = readManifestFile(options.manifestPath);
  const manifest = parseManifest(text, path);
  const manifestDigest = `blake3:${blake3Hex(text)}`;
  const beside = surfacesBeside(dirname(path), manifest);
  if (beside) return { manifestFile: path, manifest, manifestDigest, ...beside };
  if (options.corePath === undefined) {
    throw new OnxError('ONX2111', 2, `${ENDS.map((end) => snapshotPaths(end).surface).join(' and ')} are not both beside ${path}.`, 'Keep the bundle together, or pass --core-path with the core\'s repository.');
  }
  const surfaces = await surfacesOfCore(manifest, options, options.corePath);
  return { manifestFile: path, manifest, manifestDigest, surfaces, head: surfaces.from };
}
