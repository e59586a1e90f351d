/** Which projects of the workspace a Python project requires. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listRequirements, normaliseName, projectName } from '@onx/python/requirements';

export interface PythonProject {
  /** Relative to the workspace root. */
  root: string;
  file: string;
  /** Normalised distribution name; null where the file states none. */
  name: string | null;
  /** Normalised names of everything it requires. */
  requires: string[];
}

/** A file that can't be read as TOML requires nothing; tools that own it report it. */
export function readPythonProject(workspaceRoot: string, file: string): PythonProject {
  const bytes = readFileSync(join(workspaceRoot, file));
  const name = projectName(file, bytes);
  return {
    root: dirname(file),
    file,
    name: name === null ? null : normaliseName(name),
    requires: [...new Set(listRequirements(file, bytes).map((requirement) => normaliseName(requirement.name)))].sort(),
  };
}

/** Roots of the projects that require one of `cores` (normalised names), directly or through each other. */
export function dependentsOf(cores: ReadonlySet<string>, projects: readonly PythonProject[]): Set<string> {
  const requirers = new Map<string, PythonProject[]>();
  for (const project of projects) {
    for (const name of project.requires) requirers.set(name, [...(requirers.get(name) ?? []), project]);
  }
  const found = new Set<string>();
  const open = [...cores];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const project of requirers.get(name) ?? []) {
      if (found.has(project.root)) continue;
      found.add(project.root);
      if (project.name !== null) open.push(project.name);
    }
  }
  return found;
}
