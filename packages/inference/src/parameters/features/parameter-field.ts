import type { ParameterFeature } from './feature';

/** The field of its class that keeps what the constructor is given has the other name now. */
export const parameterField: ParameterFeature = {
  id: 'parameter-field',
  ofItself: 0.9,
  value: ({ from, to }, { context }) => context.fields(from.parameter.name, to.parameter.name),
};
