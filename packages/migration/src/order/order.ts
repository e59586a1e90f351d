/** Several dependents in the order in which they can be migrated: each after what it depends on. */
import { OnxError, byCodeUnit } from '@onx/model';

export interface OrderedTarget {
  name: string;
  /** Names of other targets; names that are no targets are passed over. */
  dependsOn: readonly string[];
}

function findCycle(open: ReadonlyMap<string, readonly string[]>): string[] {
  const path: string[] = [];
  let at = [...open.keys()].sort(byCodeUnit)[0] as string;
  while (!path.includes(at)) {
    path.push(at);
    at = (open.get(at) ?? []).find((name) => open.has(name)) as string;
  }
  return [...path.slice(path.indexOf(at)), at];
}

/**
 * Topological order (Kahn 1962); among targets that are free at the same time the name decides.
 * @throws OnxError ONX3021 with the path of a cycle.
 */
export function orderTargets<T extends OrderedTarget>(targets: readonly T[]): T[] {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const open = new Map(targets.map((target) => [target.name, [...new Set(target.dependsOn)].filter((name) => byName.has(name) && name !== target.name).sort(byCodeUnit)]));
  const waiting = new Map([...open].map(([name, needs]) => [name, needs.length]));
  const users = new Map<string, string[]>();
  for (const [name, needs] of open) for (const need of needs) users.set(need, [...(users.get(need) ?? []), name]);
  const ordered: T[] = [];
  for (let free = [...open.keys()].filter((name) => waiting.get(name) === 0); free.length > 0; ) {
    const next: string[] = [];
    for (const name of free.sort(byCodeUnit)) {
      ordered.push(byName.get(name) as T);
      open.delete(name);
      for (const user of users.get(name) ?? []) {
        waiting.set(user, (waiting.get(user) as number) - 1);
        if (waiting.get(user) === 0) next.push(user);
      }
    }
    free = next;
  }
  if (open.size > 0) {
    throw new OnxError('ONX3021', 2, `the targets depend on each other in a circle: ${findCycle(open).join(' -> ')}.`, 'Remove one of these dependencies, or migrate the targets one by one.');
  }
  return ordered;
}
