/** Where the fact store lies when nobody says otherwise. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `$ONX_CACHE_DIR`, else `$XDG_CACHE_HOME/onx`, else `~/.cache/onx`. */
export function defaultCacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['ONX_CACHE_DIR']) return env['ONX_CACHE_DIR'];
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'onx');
}
