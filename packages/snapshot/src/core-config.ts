/** Reads `onx.yaml` from a core's folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OnxError, parseCoreConfig, type CoreConfig } from '@onx/model';

/** Name of the file that marks a folder as a core. */
export const CONFIG_FILE = 'onx.yaml';

/** The configuration of a core; empty where its folder has none. @throws OnxError ONX1102 unreadable, ONX21xx not valid */
export function readCoreConfig(folder: string): CoreConfig {
  const path = join(folder, CONFIG_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new OnxError('ONX1102', 3, `"${path}" could not be read.`, 'Check its permissions.', { cause });
  }
  return parseCoreConfig(text, path);
}
