/** One release of a core as files. */
import { readyHash, type Language, type Snapshot } from '@onx/model';
import { addSnapshots, BundleWriter, printProvenance, takeSnapshot, type PartDigest, type Progress } from '@onx/snapshot';
import { PROVENANCE_FILE, SNAPSHOT_PATHS } from './bundle/bundle-layout';
import { coreSettings } from './core-settings';
import { factStoreAt } from './fact-store';
import { defaultThreads } from './threads';
import { thisTool } from './tool';

export interface SnapshotOptions {
  /** Folder of the core: a work tree, a folder in one, or a bare repository. */
  corePath: string;
  /** Tag, branch or commit; null or absent for the folder as it lies. */
  ref?: string | null;
  /** Folder for the files; made where missing. */
  out: string;
  languages: readonly Language[];
  excludes?: readonly string[];
  /** How many threads may read sources; the output does not depend on it. */
  parallel?: number;
  /** Folder of the fact store, or `off`. Default: the user's cache. */
  factStore?: string;
  onProgress?: (progress: Progress) => void;
}

/** Writes `.tree`, `metadata.yaml`, `surface.json`, `graph.json` and `provenance.json`. @throws OnxError ONX10xx, ONX11xx, ONX21xx */
export async function writeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  await readyHash();
  const settings = coreSettings(options.corePath, options);
  const parallel = options.parallel ?? defaultThreads();
  const { snapshot, tree } = await takeSnapshot({
    corePath: options.corePath,
    ref: options.ref ?? null,
    languages: settings.languages,
    excludes: settings.excludes,
    options: settings.options,
    factStore: factStoreAt(options.factStore),
    parallel,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const bundle = new BundleWriter(options.out, parallel);
  try {
    const [digests] = addSnapshots(bundle, [SNAPSHOT_PATHS], [snapshot]);
    const files = new Map<string, PartDigest>();
    for (const kind of ['tree', 'stamps', 'surface', 'graph'] as const) files.set(SNAPSHOT_PATHS[kind], await digests![kind]);
    const { origin, surface } = snapshot;
    const provenance = printProvenance({
      files,
      core: surface.name,
      from: null,
      to: { ref: origin.ref ?? null, commit: origin.commit ?? null, tree, version: origin.version },
      generator: thisTool(),
      options: { excludes: settings.excludes },
    });
    bundle.add(PROVENANCE_FILE, provenance);
  } catch (error) {
    await bundle.discard();
    throw error;
  }
  await bundle.commit();
  return snapshot;
}
