/** Targets of a project that requires a core, and, as a cheap no-op, of the core itself, so that `^migrate` orders the chain. */
import type { TargetConfiguration } from '@nx/devkit';
import type { OnxPluginOptions } from './options';

export function dependentTargets(names: Required<OnxPluginOptions>): Record<string, TargetConfiguration> {
  return {
    [names.migrateTargetName]: {
      executor: '@onx/nx:migrate',
      options: { dryRun: true },
      configurations: { write: { dryRun: false } },
      dependsOn: [`^${names.migrateTargetName}`, `^${names.manifestTargetName}`],
      cache: false,
      // Not for a cache: `affected` picks the tasks whose inputs a change reaches.
      inputs: ['default', '^default', { externalDependencies: ['@onx/nx'] }],
      metadata: { technologies: ['onx'], description: 'Shows how this project is migrated to the new release of its core; -c write does it.' },
    },
    [names.rollbackTargetName]: {
      executor: '@onx/nx:rollback',
      cache: false,
      inputs: ['default', { externalDependencies: ['@onx/nx'] }],
      metadata: { technologies: ['onx'], description: 'Takes the last migration of this project back.' },
    },
  };
}
