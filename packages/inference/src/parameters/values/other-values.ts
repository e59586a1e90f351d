/** Whether what was passed for a parameter may mean something else now. */
import type { Parameter, SourceWords } from '@onx/model';
import { literalType } from '../../release/source-words';

/** The default, or else the annotation, became another sort of value: what was passed before may mean something else now. */
export function meansOtherValues(from: Parameter, to: Parameter, words: SourceWords): boolean {
  if (from.default === undefined || to.default === undefined) {
    const [was, is] = [from.annotation ?? '', to.annotation ?? ''];
    return was !== is && ((words.types.telling.has(was) && words.types.telling.has(is)) || becameSeveral(was, is, words) || becameSeveral(is, was, words));
  }
  const a = literalType(from.default, words);
  const b = literalType(to.default, words);
  // The contrary under another name: perhaps the name says the contrary too.
  if (a === 'bool' && b === 'bool') return from.name !== to.name && from.default !== to.default;
  if (a === b) return false;
  return a === 'bool' || b === 'bool' || (a !== 'none' && b !== 'none' && a !== 'other' && b !== 'other');
}

/** One value of its own, beside nothing but several. */
function becameSeveral(one: string, several: string, { types }: SourceWords): boolean {
  return one !== '' && !types.namesSeveral.test(one) && types.isSeveral.test(several);
}
