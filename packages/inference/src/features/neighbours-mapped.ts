import type { Feature } from './feature';

/** What the old definition calls and refers to is, under the present mapping, what the candidate calls and refers to. Few neighbours say less. */
export const neighboursMapped: Feature = {
  id: 'neighbours-mapped',
  family: 'context',
  contextual: true,
  value: ({ old, new: next }, { mapping }) => {
    const a = [...(old.calls ?? []), ...(old.references ?? [])];
    const b = new Set([...(next.calls ?? []), ...(next.references ?? [])]);
    if (!a.length || !b.size) return 0;
    let common = 0;
    for (const path of a) if (b.has(mapping.symbol(path) ?? path)) common++;
    return (common / (a.length + b.size - common)) * (1 - 1 / (1 + common));
  },
};
