/** From two snapshots to the files of a bundle. */
import type { InferenceResult } from '@onx/inference';
import { releaseNotes, synthesize, thresholdsAbove } from '@onx/manifest';
import { MANIFEST_FILE, printManifest, type Answer } from '@onx/model';
import { addSnapshots, printProvenance, type BundleWriter, type PartDigest, type SnapshotPair, type SnapshotPaths, type TakenSnapshot } from '@onx/snapshot';
import { ENDS, NOTES_FILE, PROVENANCE_FILE, snapshotPaths, type End } from './bundle-layout';
import type { CoreSettings } from '../core-settings';
import type { BundleResult } from '../kept-result';
import { thisTool } from '../tool';

function provenanceSide({ snapshot: { origin }, tree }: TakenSnapshot): { ref: string | null; commit: string | null; tree: string | null; version: string } {
  return { ref: origin.ref ?? null, commit: origin.commit ?? null, tree, version: origin.version };
}

/** Puts what was found into a manifest and writes all files but the report and the patches. @throws OnxError ONX1101 */
export async function composeBundle(pair: SnapshotPair, settings: CoreSettings, found: InferenceResult, answers: readonly Answer[], bundle: BundleWriter): Promise<BundleResult> {
  const parts: Record<string, PartDigest> = {};
  const add = (path: string, content: string): void => void (parts[path] = bundle.add(path, content));
  const paths = ENDS.map(snapshotPaths);
  const written = addSnapshots(bundle, paths, ENDS.map((end) => pair[end].snapshot));
  const settle = async (kinds: readonly (keyof SnapshotPaths)[]): Promise<void> => {
    for (const [i, digests] of written.entries()) for (const kind of kinds) parts[paths[i]![kind]] = await digests[kind];
  };
  await settle(['surface']);
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const digestOf = (end: End): string => `blake3:${parts[snapshotPaths(end).surface]?.blake3 ?? ''}`;
  const tool = thisTool();
  const { manifest, report } = synthesize({
    from: { origin: from.origin, surface: from.surface, digest: digestOf('from') },
    to: { origin: to.origin, surface: to.surface, digest: digestOf('to') },
    operations: found.operations,
    unresolved: found.unresolved,
    notCompared: found.not_compared,
    diagnostics: [...from.diagnostics, ...to.diagnostics, ...found.diagnostics],
    thresholds: thresholdsAbove(settings.threshold),
    generator: tool,
  });
  await settle(['tree', 'stamps', 'graph']);
  add(MANIFEST_FILE, printManifest(manifest));
  add(NOTES_FILE, releaseNotes(manifest, report));
  const { excludes, threshold } = settings;
  const provenance = printProvenance({
    files: new Map(Object.entries(parts)),
    core: manifest.core.name,
    from: provenanceSide(pair.from),
    to: provenanceSide(pair.to),
    generator: tool,
    options: { excludes, threshold, ...(answers.length > 0 ? { answers } : {}) },
  });
  add(PROVENANCE_FILE, provenance);
  return { manifest, report, parts, surfaces: () => ({ from: from.surface, to: to.surface }) };
}
