import { roleLikeness } from '../role';
import type { ParameterFeature } from './feature';

/** Both stand in the same places of the two bodies. What several do alike (`self.x = x`) says little of any. */
export const parameterRole: ParameterFeature = {
  id: 'parameter-role',
  ofItself: 0.25,
  lessAmong: 'all',
  value: ({ from, to }, { context }) => roleLikeness(context.oldTokens, from.parameter.name, context.newTokens, to.parameter.name, context.words),
};
