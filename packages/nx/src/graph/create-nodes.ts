/** Infers the targets: a core is a folder with `onx.yaml`, a dependent a folder whose `pyproject.toml` requires one. */
import { basename, join } from 'node:path';
import { createNodesFromFiles, type CreateNodes, type TargetConfiguration } from '@nx/devkit';
import { normaliseName } from '@onx/python/requirements';
import { readCoreMarker } from './core-marker';
import { coreTargets } from './core-targets';
import { dependentTargets } from './dependent-targets';
import { targetNames, type OnxPluginOptions } from './options';
import { dependentsOf, readPythonProject, type PythonProject } from './requirements';

const MARKER = 'onx.yaml';

export const createNodes: CreateNodes<OnxPluginOptions> = [
  `**/{${MARKER},pyproject.toml}`,
  (files, options, context) => {
    const names = targetNames(options);
    const python = files.filter((file) => basename(file) === 'pyproject.toml').map((file) => readPythonProject(context.workspaceRoot, file));
    const byRoot = new Map(python.map((project) => [project.root, project]));
    const cores = new Set<string>();
    for (const file of files) if (basename(file) === MARKER) addCoreNames(cores, context.workspaceRoot, file, byRoot);
    const dependents = dependentsOf(cores, python);
    return createNodesFromFiles(
      (file) => {
        const isCore = basename(file) === MARKER;
        const core = isCore ? readCoreMarker(context.workspaceRoot, file) : null;
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

/** A broken marker is reported once, by the project it belongs to. */
function addCoreNames(cores: Set<string>, workspaceRoot: string, file: string, byRoot: Map<string, PythonProject>): void {
  try {
    const marker = readCoreMarker(workspaceRoot, file);
    cores.add(normaliseName(marker.name));
    const own = byRoot.get(marker.root)?.name;
    if (own) cores.add(own);
  } catch {
    return;
  }
}
