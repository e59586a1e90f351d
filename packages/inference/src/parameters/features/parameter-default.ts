import type { Parameter } from '@onx/model';
import { literalType } from '../../release/source-words';
import type { ParameterFeature } from './feature';

/** Sorts of values of which each says what it is for. */
const TELLING: ReadonlySet<string> = new Set(['text', 'other']);

/** A text or a name that no other parameter of either list has tells most, a default that many have little; one that was replaced by its like, less. */
export const parameterDefault: ParameterFeature = {
  id: 'parameter-default',
  value({ from, to }, { old, next, context: { words } }) {
    const [was, is] = [from.parameter.default, to.parameter.default];
    if (was !== is) return was !== undefined && is !== undefined && literalType(was, words) === literalType(is, words) ? 0.075 : 0;
    if (was === undefined || words.values.commonDefaults.has(was)) return 0.15;
    return TELLING.has(literalType(was, words)) && isOnly(was, old) && isOnly(was, next) ? 1 : 0.25;
  },
};

function isOnly(value: string, list: readonly Parameter[]): boolean {
  return list.filter((one) => one.default === value).length === 1;
}
