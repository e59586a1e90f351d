import type { Feature } from './feature';

const CALLABLE = new Set(['function', 'method']);
const VALUE = new Set(['constant', 'attribute', 'property', 'enum_member']);
const TYPE = new Set(['class', 'enum', 'interface', 'type']);

/** Both are the same kind of thing: a class, a function, a value. A property and an attribute, or an enum and a class, are near enough to count 0.7. */
export const kindKept: Feature = {
  id: 'kind-kept',
  family: 'standing',
  value: ({ old, new: next }) => {
    // Another name of a thing has no kind of its own.
    if (old.kind === next.kind || old.aliasOf !== undefined) return 1;
    return [CALLABLE, VALUE, TYPE].some((group) => group.has(old.kind) && group.has(next.kind)) ? 0.7 : 0;
  },
};
