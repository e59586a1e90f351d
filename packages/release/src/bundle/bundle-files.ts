/** Where a manifest and its report lie: the manifest is named by its own path, or by the folder of its bundle. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE, OnxError, REPORT_FILE } from '@onx/model';

/** A file of a bundle as it was read. */
export interface BundleFile {
  /** Of the file itself. */
  path: string;
  text: string;
}

/** @throws OnxError ONX2110 where it cannot be read */
export function readManifestFile(path: string): BundleFile {
  try {
    return readIn(path);
  } catch (cause) {
    throw new OnxError('ONX2110', 2, `Manifest "${path}" cannot be read (${codeOf(cause)}).`, `Pass the ${MANIFEST_FILE} that onx-manifest generate wrote, or its folder.`, { cause });
  }
}

/** The report beside a manifest. @throws OnxError ONX2114 where it cannot be read */
export function readReportFile(manifestFile: string): BundleFile {
  const path = join(dirname(manifestFile), REPORT_FILE);
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (cause) {
    throw new OnxError('ONX2114', 2, `${path} cannot be read (${codeOf(cause)}); the candidates stand in it.`, 'Keep the bundle together, or make it again.', { cause });
  }
}

function readIn(path: string): BundleFile {
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (codeOf(error) !== 'EISDIR') throw error;
    const inside = join(path, MANIFEST_FILE);
    return { path: inside, text: readFileSync(inside, 'utf8') };
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
