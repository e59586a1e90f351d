import type { SurfaceDefinition } from '@onx/model';
import type { Release } from '../release/release';
import { membersGiven } from '../release/values';
import type { Feature } from './feature';

const CONSTANTS = new Set(['constant', 'attribute', 'enum_member', 'property', 'type']);

const ENUM = 0.9;

/** A constant, field, attribute or enum member has the same value, and the same annotation where it has one. Small and common values (numbers below ten, empty texts, None) say little, and so does one that many modules give (`logger`, a type variable) or that many members are given; an enum member is known by its value. */
export const valueAlike: Feature = {
  id: 'value-alike',
  family: 'identity',
  value: ({ old, new: next, member }, { to }) => {
    if (!CONSTANTS.has(old.kind)) return 0;
    const sameAnnotation = old.annotation !== undefined && old.annotation === next.annotation;
    if (old.value === undefined || old.value !== next.value) return sameAnnotation && old.value === next.value ? 0.3 : 0;
    // Values of an enum are made to differ from each other: an equal one is the same member.
    const weight = old.kind === 'enum_member' && old.value !== 'auto()' ? ENUM : 1 - Math.exp(-old.value.length / 10);
    return Math.min(1, weight + (sameAnnotation ? 0.2 : 0)) / twinsOf(next, member, to);
  },
};

/** Among how many the value is shared out. Members are looked at class by class, so what others of other classes are given weighs less. */
function twinsOf({ kind, value, body }: SurfaceDefinition, member: boolean, to: Release): number {
  if (member) return kind === 'enum_member' || value === undefined ? 1 : 1 + Math.log(Math.max(1, membersGiven(to, value)));
  return body === undefined ? 1 : Math.max(1, to.byBody.get(body)?.length ?? 1);
}
