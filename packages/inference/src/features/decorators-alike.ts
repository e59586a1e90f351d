import type { Feature } from './feature';

/** The definitions carry the same decorators with the same arguments. */
export const decoratorsAlike: Feature = {
  id: 'decorators-alike',
  family: 'likeness',
  value: ({ old, new: next }) => {
    const print = (decorator: { name: string; arguments?: string[] }): string => `${decorator.name}(${decorator.arguments?.join(', ') ?? ''})`;
    const a = (old.decorators ?? []).map(print);
    const b = new Set((next.decorators ?? []).map(print));
    if (!a.length || !b.size) return 0;
    const common = a.filter((text) => b.has(text)).length;
    return common / (a.length + b.size - common);
  },
};
