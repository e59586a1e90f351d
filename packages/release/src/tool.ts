/** Which onx this is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@onx/model';

/** Name and version that a manifest records as its generator. */
export function thisTool(): { name: string; version: string } {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return { name: 'onx', version };
}

/** Built files of this product's packages, hosts left out: they hold no logic. */
const OWN_CODE = /[\\/](?:@onx|packages)[\\/](?!cli|nx|bench)[\w-]+[\\/]dist[\\/].*\.js$/;

/** Identity of the code that is loaded: results made by other code are never taken for this one's, whatever the version says. */
export function codeIdentity(): string {
  const files = Object.keys(require.cache).filter((path) => OWN_CODE.test(path));
  return sha256Hex(files.sort().map((path) => sha256Hex(readFileSync(path))).join());
}
