/** A manifest in a few lines that Nx may replay from its cache: no times, no absolute paths. */
import { MANIFEST_FILE, type Manifest, type Report } from '@onx/model';

export function describeManifest(manifest: Manifest, report: Report, folder: string): string[] {
  const { auto = 0, warn = 0, review = 0 } = report.counts.by_action;
  return [
    `${manifest.core.name} ${manifest.from} → ${manifest.to}: ${manifest.summary}`,
    `${manifest.operations.length} operations: ${auto} auto, ${warn} warn, ${review} review; ${report.unresolved.length} unresolved; recommended bump: ${manifest.semver.recommended}`,
    `${folder}/${MANIFEST_FILE}`,
  ];
}
