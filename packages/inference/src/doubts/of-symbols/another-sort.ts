/** Constants that hold one thing, and several things under the new name, or a text and a number: `LIMIT = 5`, `LIMITS = (5, 13)`. */
import type { LiteralType, SourceWords, SurfaceDefinition } from '@onx/model';
import { literalType } from '../../release/source-words';

/** Who goes through one can go through the other. */
const IN_A_ROW: ReadonlySet<LiteralType | 'other'> = new Set(['list', 'tuple']);

/** Both are written out, and neither can stand where the other stood. */
export function holdOtherSorts(old: SurfaceDefinition, next: SurfaceDefinition, words: SourceWords): boolean {
  const [was, is] = [sortOf(old, words), sortOf(next, words)];
  return was !== undefined && is !== undefined && was !== is && !(IN_A_ROW.has(was) && IN_A_ROW.has(is));
}

/** Undefined where the value is made of names, or says that there is none yet. */
function sortOf({ kind, value, aliasOf }: SurfaceDefinition, words: SourceWords): LiteralType | undefined {
  if (kind !== 'constant' || value === undefined || aliasOf !== undefined) return undefined;
  const sort = literalType(value, words);
  // Brackets alone hold an expression together.
  const isOpen = sort === 'other' || sort === 'none' || (sort === 'tuple' && !value.includes(','));
  return isOpen ? undefined : sort;
}
