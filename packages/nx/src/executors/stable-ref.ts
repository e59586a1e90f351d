/** Refs given by a flag: a cached task must not answer for a name that moves unseen. */
import { join } from 'node:path';
import { openRepository, resolveRef } from '@onx/git';
import { CORE_CONFIG_FILE, OnxError } from '@onx/model';
import { readCoreMarker } from '../graph/core-marker';

/**
 * Lets a ref pass that the cache key covers: one that `onx.yaml` names, a tag, or a commit.
 * @throws OnxError ONX5005 for a branch or an expression that only a flag names
 */
export async function stableRef(workspaceRoot: string, core: string, ref: string | undefined): Promise<string | undefined> {
  if (ref === undefined) return undefined;
  const { refs } = readCoreMarker(workspaceRoot, join(core, CORE_CONFIG_FILE));
  if (ref === refs.from || ref === refs.to) return ref;
  const repository = await openRepository(join(workspaceRoot, core));
  const resolved = await resolveRef(repository, ref);
  if (resolved.kind !== 'tag' && resolved.kind !== 'commit') {
    throw new OnxError('ONX5005', 2, `Ref ${JSON.stringify(ref)} is neither a tag nor a commit, and the cache would not notice when it moves.`, `Give a tag or a commit (now ${resolved.commit}), or put it into refs in ${core}/onx.yaml.`);
  }
  return ref;
}
