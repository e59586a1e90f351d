/** Whether what was passed for a parameter may mean something else now. */
import type { Parameter } from '@onx/model';
import { literalType } from './literal-type';

/** Annotations that leave no doubt of what sort a value is. */
const PLAIN_TYPES = new Set(['bool', 'str', 'bytes', 'list', 'dict', 'tuple', 'set']);
const SEVERAL = /\b(?:list|tuple|set|dict|frozenset|sequence|mapping|iterable|iterator|collection|array|any|callable)\b/i;
const OF_SEVERAL = /^(?:typing\.|t\.)?(?:list|tuple|set|dict|sequence|mapping|iterable|collection)\[/i;

/** The default, or else the annotation, became another sort of value: what was passed before may mean something else now. */
export function meansOtherValues(from: Parameter, to: Parameter): boolean {
  if (from.default === undefined || to.default === undefined) {
    const [was, is] = [from.annotation ?? '', to.annotation ?? ''];
    return was !== is && ((PLAIN_TYPES.has(was) && PLAIN_TYPES.has(is)) || becameSeveral(was, is) || becameSeveral(is, was));
  }
  const a = literalType(from.default);
  const b = literalType(to.default);
  // The contrary under another name: perhaps the name says the contrary too.
  if (a === 'bool' && b === 'bool') return from.name !== to.name && from.default !== to.default;
  if (a === b) return false;
  return a === 'bool' || b === 'bool' || (a !== 'none' && b !== 'none' && a !== 'other' && b !== 'other');
}

/** One value of its own, beside nothing but several. */
function becameSeveral(one: string, several: string): boolean {
  return one !== '' && !SEVERAL.test(one) && OF_SEVERAL.test(several);
}
