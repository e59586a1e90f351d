import { isOnlyHandedOn, roleLikeness } from '../bodies/role';
import type { ParameterFeature } from './feature';

/** Both stand in the same places of the two bodies. What several do alike (`self.x = x`) says little of any, and so does what hands any argument on (`f(x=x)`). */
export const parameterRole: ParameterFeature = {
  id: 'parameter-role',
  ofItself: 0.25,
  saysLittle: ({ from, to }, { context }) => isOnlyHandedOn(context.oldTokens, from.parameter.name) && isOnlyHandedOn(context.newTokens, to.parameter.name),
  lessAmong: 'all',
  value: ({ from, to }, { context }) => roleLikeness(context.oldTokens, from.parameter.name, context.newTokens, to.parameter.name, context.words),
};
