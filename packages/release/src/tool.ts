/** Which onx this is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name and version that a manifest records as its generator. */
export function thisTool(): { name: string; version: string } {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return { name: 'onx', version };
}
