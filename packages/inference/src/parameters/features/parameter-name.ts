import { argumentLikeness } from '../argument-likeness';
import type { ParameterFeature } from './feature';

/** The names differ in spelling alone, one is short for the other, or they share words. Less where several old ones are as much like the new one. */
export const parameterName: ParameterFeature = {
  id: 'parameter-name',
  ofItself: 0.2,
  lessAmong: 'pairs of the new one',
  value: ({ from, to }) => argumentLikeness(from.parameter.name, to.parameter.name),
};
