/** The keys of a configuration file that a core ships, for comparing two releases of it. */
import { decodeSource, type ConfigKey, type ConfigReader } from '@onx/model';
import { formatOf } from './formats/format-of';
import { isLockFile } from './lock-files';

/** Larger files are data, not settings. */
const LARGEST = 256 * 1024;
const MOST_KEYS = 5_000;

export const configReader: ConfigReader = { hasKeys, readKeys };

function hasKeys(path: string): boolean {
  return formatOf(path) !== null && !isLockFile(path);
}

/** In the file's order, each path once. */
function readKeys(path: string, bytes: Uint8Array): ConfigKey[] | null {
  if (bytes.length > LARGEST) return null;
  const source = decodeSource(bytes);
  const reading = source && formatOf(path)?.read(source.text);
  if (!reading || !('texts' in reading)) return null;
  const keys = new Map<string, ConfigKey>();
  for (const text of reading.texts) {
    // A position in a list is no name.
    if (text.path.some((part) => /^\d+$/.test(part))) continue;
    const joined = text.path.join('.');
    if (text.kind !== 'value') {
      if (!keys.has(joined)) keys.set(joined, { path: joined });
      continue;
    }
    const known = keys.get(joined);
    if (known && known.value === undefined) keys.set(joined, { path: joined, value: source.text.slice(text.start, text.end), ...(text.quote === '' ? {} : { quoted: true }) });
  }
  return keys.size > MOST_KEYS ? null : [...keys.values()];
}
