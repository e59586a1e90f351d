/** Targets of a project marked as a core. */
import type { TargetConfiguration } from '@nx/devkit';
import type { CoreMarker } from './core-marker';
import { refInputs } from './manifest-inputs';
import type { OnxPluginOptions } from './options';

/** Where a core's bundle goes, relative to the workspace root. */
function bundleFolder(projectRoot: string): string {
  return `artifacts/core_diff/${projectRoot === '.' ? 'core' : projectRoot}`;
}

export function coreTargets(core: CoreMarker, names: Required<OnxPluginOptions>): Record<string, TargetConfiguration> {
  const inputs = refInputs(core);
  return {
    [names.snapshotTargetName]: {
      executor: '@onx/nx:snapshot',
      options: { ...(core.refs.to === undefined ? {} : { ref: core.refs.to }), out: `artifacts/snapshot/${core.root === '.' ? 'core' : core.root}` },
      cache: true,
      inputs,
      outputs: ['{options.out}'],
      metadata: { technologies: ['onx'], description: 'Reads one release of this core into a snapshot.' },
    },
    [names.manifestTargetName]: {
      executor: '@onx/nx:diff',
      options: { ...core.refs, out: bundleFolder(core.root) },
      cache: true,
      inputs,
      outputs: ['{options.out}'],
      metadata: { technologies: ['onx'], description: 'Infers what changed between two releases of this core and writes the change manifest.' },
    },
  };
}
