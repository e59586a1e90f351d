import type { ParameterFeature } from './feature';

/** Tokens of the one name were replaced by the other in the core's own diff; so they are where one argument took another's place. */
export const parameterVotes: ParameterFeature = {
  id: 'parameter-votes',
  value: ({ from, to }, { context }) => context.votes(from.parameter.name, to.parameter.name),
};
