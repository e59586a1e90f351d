import type { ParameterFeature } from './feature';

/** A decorator, a text or a body of the core names both: the one was, the other is. */
export const parameterDeclared: ParameterFeature = {
  id: 'parameter-declared',
  ofItself: 0.5,
  value: ({ from, to }, { context }) => context.declared(from.parameter.name, to.parameter.name),
};
