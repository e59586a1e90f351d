import type { ParameterFeature } from './feature';

/** Calls in the core's tests and examples pass the one keyword where they passed the other. */
export const parameterInUse: ParameterFeature = {
  id: 'parameter-in-use',
  ofItself: 0.3,
  value: ({ from, to }, { context }) => context.used(from.parameter.name, to.parameter.name),
};
