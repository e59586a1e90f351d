import type { ParameterFeature } from './feature';

/** Other callables renamed an argument from the same to the same name. */
export const parameterSiblings: ParameterFeature = {
  id: 'parameter-siblings',
  ofItself: 0.7,
  value: ({ from, to }, { context }) => context.siblings(from.parameter.name, to.parameter.name),
};
