import { argumentLikeness } from '../alignment/argument-likeness';
import { doOther } from '../bodies/role';
import type { ParameterFeature } from './feature';

/** From here on names say the same, whatever the bodies do. */
const ALIKE = 0.5;

/** The names differ in spelling alone, one is short for the other, or they share words. Less where several old ones are as much like the new one. */
export const parameterName: ParameterFeature = {
  id: 'parameter-name',
  ofItself: 0.2,
  lessAmong: 'pairs of the new one',
  saysLittle: ({ from, to }, { context }) => argumentLikeness(from.parameter.name, to.parameter.name) < ALIKE && doOther(context.oldTokens, from.parameter.name, context.newTokens, to.parameter.name, context.words),
  value: ({ from, to }) => argumentLikeness(from.parameter.name, to.parameter.name),
};
