/** The naive baseline: what vanished is where the same body is now; failing that, where the same name is. No doubt, no context. */
import type { Surface, SurfaceDefinition } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';

type Entry = [string, SurfaceDefinition];

export function matchByBodyHash(old: Surface, fresh: Surface): ScoredOperation[] {
  const gone = Object.entries(old.definitions).filter(([path, { public: isPublic }]) => isPublic && !(path in fresh.definitions));
  const added = Object.entries(fresh.definitions).filter(([path]) => !(path in old.definitions));
  const byBody = group(added, (definition) => `${definition.kind} ${definition.body ?? definition.value ?? ''}`);
  const byName = group(added, (definition) => `${definition.kind} ${definition.name}`);
  const operations: ScoredOperation[] = [];
  for (const [, definition] of gone) {
    const content = definition.body ?? definition.value;
    const same = (content === undefined ? undefined : byBody.get(`${definition.kind} ${content}`)) ?? byName.get(`${definition.kind} ${definition.name}`);
    const target = same?.[0];
    if (target && target[1].name === definition.name && target[1].owner !== target[1].module) continue;
    operations.push(target ? mapped(definition, target[1]) : removed(definition));
  }
  return operations;
}

function group(entries: readonly Entry[], keyOf: (definition: SurfaceDefinition) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry[1]), [...(groups.get(keyOf(entry[1])) ?? []), entry]);
  return groups;
}

function mapped(from: SurfaceDefinition, to: SurfaceDefinition): ScoredOperation {
  if (from.owner !== from.module) return { kind: from.kind === 'method' ? 'rename.callable' : 'rename.member', match: { owner: from.owner, from: from.name, to: to.name, to_owner: to.owner } };
  return { kind: 'move.symbol', match: { module: from.module, from: from.name, to_module: to.module, to: to.name } };
}

function removed({ owner, module, name }: SurfaceDefinition): ScoredOperation {
  return owner === module ? { kind: 'symbol.remove', match: { module, name } } : { kind: 'member.remove', match: { owner, name } };
}
