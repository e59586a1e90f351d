import type { Parameter } from '@onx/model';
import type { Feature } from './feature';

/** Parameters in common by name, with their defaults and annotations. A callable without parameters says nothing. */
export const signatureLikeness: Feature = {
  id: 'signature-likeness',
  family: 'likeness',
  value: ({ old, new: next }) => {
    const a = old.parameters ?? [];
    const b = next.parameters ?? [];
    if (!a.length || !b.length) return 0;
    const byName = new Map(b.map((parameter) => [parameter.name, parameter]));
    let common = 0;
    for (const parameter of a) common += likeness(parameter, byName.get(parameter.name));
    const share = common / (a.length + b.length - Math.min(common, a.length, b.length));
    return share * (1 - 1 / (1 + a.length));
  },
};

function likeness(a: Parameter, b: Parameter | undefined): number {
  if (!b) return 0;
  return 0.6 + (a.default === b.default ? 0.2 : 0) + (a.annotation === b.annotation ? 0.2 : 0);
}
