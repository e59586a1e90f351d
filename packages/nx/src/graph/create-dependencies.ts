/** Edges between Python projects of the workspace, from what their `pyproject.toml` requires. */
import { basename } from 'node:path';
import { DependencyType, validateDependency, type CreateDependencies, type RawProjectGraphDependency } from '@nx/devkit';
import { normaliseName } from '@onx/python/requirements';
import type { OnxPluginOptions } from './options';
import { readPythonProject, type PythonProject } from './requirements';

export const createDependencies: CreateDependencies<OnxPluginOptions> = (_options, context) => {
  // The whole file map: with `filesToProcess` alone an edge to a project added later would stay missing.
  const found: { source: string; project: PythonProject }[] = [];
  for (const [source, files] of Object.entries(context.fileMap.projectFileMap)) {
    const root = context.projects[source]?.root;
    for (const { file } of files) {
      if (basename(file) !== 'pyproject.toml') continue;
      const project = readPythonProject(context.workspaceRoot, file);
      if (project.root === root) found.push({ source, project });
    }
  }
  const owners = new Map<string, string>();
  for (const name of Object.keys(context.projects)) owners.set(normaliseName(name), name);
  for (const { source, project } of found) if (project.name !== null) owners.set(project.name, source);

  const edges: RawProjectGraphDependency[] = [];
  for (const { source, project } of found) {
    for (const required of project.requires) {
      const target = owners.get(required);
      if (target === undefined || target === source) continue;
      const edge: RawProjectGraphDependency = { source, target, sourceFile: project.file, type: DependencyType.static };
      validateDependency(edge, context);
      edges.push(edge);
    }
  }
  return edges;
};
