import type { Feature } from './feature';

export const placeAmongSiblings: Feature = {
  id: 'place-among-siblings',
  title: 'Place among siblings',
  description: 'The candidate stands between the same neighbours as the old definition did, in a container that is mapped.',
  family: 'position',
  value: ({ from, to, old, new: next }, { mapping, ...context }) => {
    if (!mapping.sameContainer(old.owner, next.owner)) return 0;
    const a = neighbours(context.from.surface.definitions, siblings(context.from, old), from);
    const b = neighbours(context.to.surface.definitions, siblings(context.to, next), to);
    return (a[0] === b[0] ? 0.5 : 0) + (a[1] === b[1] ? 0.5 : 0);
  },
};

import type { SurfaceDefinition } from '@onx/model';
import type { Release } from '../release/release';

function siblings(release: Release, definition: SurfaceDefinition): readonly string[] {
  return (definition.owner === definition.module ? release.topsOf : release.membersOf).get(definition.owner) ?? [];
}

/** Names of the definitions just before and after, by line. */
function neighbours(definitions: Record<string, SurfaceDefinition>, paths: readonly string[], path: string): [string, string] {
  const line = definitions[path]!.line;
  let before: SurfaceDefinition | undefined;
  let after: SurfaceDefinition | undefined;
  for (const other of paths) {
    if (other === path) continue;
    const definition = definitions[other]!;
    if (definition.line < line && (!before || definition.line > before.line)) before = definition;
    if (definition.line > line && (!after || definition.line < after.line)) after = definition;
  }
  return [before?.name ?? '^', after?.name ?? '$'];
}
