/** Infers the targets: a core is a folder with `onx.yaml`, a dependent a folder whose `pyproject.toml` requires one. */
import { basename, join } from 'node:path';
import { createNodesFromFiles, type CreateNodes, type TargetConfiguration } from '@nx/devkit';
import { CORE_CONFIG_FILE } from '@onx/model';
import { normaliseName } from '@onx/python/requirements';
import { readCoreMarker, type CoreMarker } from './core-marker';
import { coreTargets } from './core-targets';
import { dependentTargets } from './dependent-targets';
import { targetNames, type OnxPluginOptions } from './options';
import { dependentsOf, readPythonProject, type PythonProject } from './requirements';

export const createNodes: CreateNodes<OnxPluginOptions> = [
  `**/{${CORE_CONFIG_FILE},pyproject.toml}`,
  (files, options, context) => {
    const names = targetNames(options);
    const python = files.filter((file) => basename(file) === 'pyproject.toml').map((file) => readPythonProject(context.workspaceRoot, file));
    const byRoot = new Map(python.map((project) => [project.root, project]));
    const markers = new Map(files.filter((file) => basename(file) === CORE_CONFIG_FILE).map((file) => [file, readMarker(context.workspaceRoot, file)]));
    const dependents = dependentsOf(namesOf([...markers.values()], byRoot), python);
    return createNodesFromFiles(
      (file) => {
        const core = markers.get(file);
        if (core instanceof Error) throw core;
        const root = core?.root ?? byRoot.get(join(file, '..'))?.root;
        if (root === undefined || (!core && !dependents.has(root))) return {};
        const targets: Record<string, TargetConfiguration> = { ...(core ? coreTargets(core, names) : {}), ...dependentTargets(names) };
        const name = core?.name ?? byRoot.get(root)?.name ?? basename(join(context.workspaceRoot, root));
        return { projects: { [root]: { root, name, targets, tags: [core ? 'onx:core' : 'onx:dependent'] } } };
      },
      files,
      options ?? {},
      context,
    );
  },
];

/** A broken marker is an error of the project it belongs to, not of the whole graph. */
function readMarker(workspaceRoot: string, file: string): CoreMarker | Error {
  try {
    return readCoreMarker(workspaceRoot, file);
  } catch (error) {
    return error as Error;
  }
}

/** What dependents may require a core by: the name in its marker, and that in its `pyproject.toml`. */
function namesOf(markers: readonly (CoreMarker | Error)[], byRoot: ReadonlyMap<string, PythonProject>): Set<string> {
  const names = new Set<string>();
  for (const marker of markers) {
    if (marker instanceof Error) continue;
    names.add(normaliseName(marker.name));
    const own = byRoot.get(marker.root)?.name;
    if (own) names.add(own);
  }
  return names;
}
