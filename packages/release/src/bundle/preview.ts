/** What the migration of some dependents would look like, as patches in the bundle. */
import { basename, resolve } from 'node:path';
import { DEFAULT_THRESHOLDS, type DependentLanguage, type Manifest, type Surface } from '@onx/model';

/** `patches/<folder>.patch`, numbered where two dependents' folders are called alike. */
function patchPath(target: string, taken: ReadonlyMap<string, unknown>): string {
  const name = basename(resolve(target)).replace(/[^A-Za-z0-9._-]+/g, '_') || 'dependent';
  for (let number = 1; ; number++) {
    const path = `patches/${name}${number === 1 ? '' : `-${number}`}.patch`;
    if (!taken.has(path)) return path;
  }
}

/** Plans the migration of each dependent and changes nothing. What migrates is loaded here: most runs show no patch. @throws OnxError ONX30xx for a target that can't be migrated */
export async function previewPatches(
  manifest: Manifest,
  manifestDigest: string,
  surfaces: { from: Surface; to: Surface },
  targets: readonly string[],
  languages: readonly DependentLanguage[],
): Promise<Map<string, Uint8Array>> {
  const { previewMigration } = await import('@onx/migration');
  const patches = new Map<string, Uint8Array>();
  const options = { thresholds: DEFAULT_THRESHOLDS, skipDeprecated: false, renameReexports: false, pinDefaults: false, todo: true };
  for (const target of targets) {
    const { patch } = previewMigration({ target, manifest, manifestDigest, surfaces, languages, options });
    patches.set(patchPath(target, patches), patch);
  }
  return patches;
}
