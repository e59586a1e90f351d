import { literalType } from '../literal-type';
import type { ParameterFeature } from './feature';

/** Most parameters have no default, or one of these. */
const COMMON = new Set([undefined, 'None', 'True', 'False', '0', '1', '""', '()', '[]', '{}', 'set()', 'frozenset()', 'dict()', 'list()', 'tuple()']);

/** A default that few others have tells most; one that was replaced by its like, a little. */
export const parameterDefault: ParameterFeature = {
  id: 'parameter-default',
  value({ from, to }) {
    const [was, is] = [from.parameter.default, to.parameter.default];
    if (was === is) return COMMON.has(was) ? 0.6 : 1;
    return was !== undefined && is !== undefined && literalType(was) === literalType(is) ? 0.3 : 0;
  },
};
