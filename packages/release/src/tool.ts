/** Which onx this is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@onx/model';

/** Name and version that a manifest records as its generator. */
export function thisTool(): { name: string; version: string } {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return { name: 'onx', version };
}

/** Built files of this product's packages, hosts left out: they hold no logic. */
const OWN_CODE = /^.*[\\/](?:@onx|packages)[\\/](?!cli|nx|bench)[\w-]+[\\/]dist(?=[\\/].*\.js$)/;

/**
 * Identity of the code that runs: results made by other code are never taken for this one's, whatever the version says.
 * It is of all files of the packages that are loaded, as some files are only loaded when they are needed.
 */
export function codeIdentity(): string {
  const folders = new Set(Object.keys(require.cache).flatMap((path) => OWN_CODE.exec(path)?.[0] ?? []));
  const files = [...folders].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => join(folder, name)));
  return sha256Hex(files.sort().map((path) => sha256Hex(readFileSync(path))).join());
}
