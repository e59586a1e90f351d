/** Which manifests concern a project: those of all cores it depends on, nearest to the root of the graph first. */
import type { ExecutorContext } from '@nx/devkit';

const MANIFEST_EXECUTOR = '@onx/nx:diff';

export interface ReachableCore {
  project: string;
  /** Folder of the bundle, relative to the workspace root. */
  bundle: string;
}

/** Cores in the order in which their manifests are applied: a core comes after the cores it depends on itself. */
export function reachableCores(context: ExecutorContext): ReachableCore[] {
  const found: ReachableCore[] = [];
  const seen = new Set<string>();
  const visit = (project: string): void => {
    if (seen.has(project)) return;
    seen.add(project);
    const edges = context.projectGraph.dependencies[project] ?? [];
    for (const target of edges.map((edge) => edge.target).sort()) visit(target);
    if (project === context.projectName) return;
    const targets = context.projectGraph.nodes[project]?.data.targets ?? {};
    for (const target of Object.values(targets)) {
      if (target.executor === MANIFEST_EXECUTOR) found.push({ project, bundle: String(target.options?.out ?? '') });
    }
  };
  if (context.projectName !== undefined) visit(context.projectName);
  return found;
}
