import type { Feature } from './feature';

/** The classes have bases in common, read under the present mapping. Bases that say nothing of a class (`object`, `Exception`, `BaseModel`) count little. */
export const basesAlike: Feature = {
  id: 'bases-alike',
  family: 'likeness',
  contextual: true,
  value: ({ old, new: next }, { mapping, from: { words } }) => {
    const a = old.bases ?? [];
    const b = new Set(next.bases ?? []);
    if (!a.length || !b.size) return 0;
    let common = 0;
    let plain = 0;
    for (const base of a) {
      if (!b.has(mapping.symbol(base) ?? base)) continue;
      if (words.types.plainBases.has(base)) plain++;
      else common++;
    }
    const total = a.length + b.size - common - plain;
    return common ? (common + 0.3 * plain) / total : (0.2 * plain) / total;
  },
};
