import { literalType } from '../../release/source-words';
import type { ParameterFeature } from './feature';

/** A default that few others have tells most; one that was replaced by its like, a little. */
export const parameterDefault: ParameterFeature = {
  id: 'parameter-default',
  value({ from, to }, { context: { words } }) {
    const [was, is] = [from.parameter.default, to.parameter.default];
    if (was === is) return was === undefined || words.values.commonDefaults.has(was) ? 0.6 : 1;
    return was !== undefined && is !== undefined && literalType(was, words) === literalType(is, words) ? 0.3 : 0;
  },
};
