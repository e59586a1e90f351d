/**
 * The cache key of what is computed from git refs. Hashed files alone would serve a stale manifest after a tag moved:
 * so the tags with their object ids, the commits behind the configured refs, and the tree they hold are in the key too,
 * and the plugin's own version, so that an upgrade computes anew.
 */
import type { TargetConfiguration } from '@nx/devkit';
import type { CoreMarker } from './core-marker';

const OWN_PACKAGE = '@onx/nx';

/** Commands whose output Nx hashes; they answer `none` where git knows no such ref, so that hashing itself never fails. */
export function refInputs(core: CoreMarker): NonNullable<TargetConfiguration['inputs']> {
  const refs = [core.refs.from ?? 'HEAD', core.refs.to ?? 'HEAD'];
  const folder = core.root === '.' ? '' : core.root;
  return [
    'default',
    { runtime: "git for-each-ref --format='%(objectname) %(refname)' refs/tags" },
    { runtime: `git rev-parse --verify --quiet ${refs[0]} || echo none` },
    { runtime: `git rev-parse --verify --quiet ${refs[1]} || echo none` },
    { runtime: `git rev-parse --verify --quiet ${refs[1]}:${folder} || echo none` },
    { externalDependencies: [OWN_PACKAGE] },
  ];
}
