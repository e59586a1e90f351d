import type { Feature } from './feature';

const CONSTANTS = new Set(['constant', 'attribute', 'enum_member', 'property', 'type']);

const ENUM = 0.9;

export const valueAlike: Feature = {
  id: 'value-alike',
  title: 'Same value',
  description: 'A constant, field, attribute or enum member has the same value, and the same annotation where it has one. Small and common values (numbers below ten, empty texts, None) say little; an enum member is known by its value.',
  family: 'identity',
  value: ({ old, new: next }) => {
    if (!CONSTANTS.has(old.kind)) return 0;
    const sameAnnotation = old.annotation !== undefined && old.annotation === next.annotation;
    if (old.value === undefined || old.value !== next.value) return sameAnnotation && old.value === next.value ? 0.3 : 0;
    // Values of an enum are made to differ from each other: an equal one is the same member.
    const weight = old.kind === 'enum_member' && old.value !== 'auto()' ? ENUM : 1 - Math.exp(-old.value.length / 10);
    return Math.min(1, weight + (sameAnnotation ? 0.2 : 0));
  },
};
