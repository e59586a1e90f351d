import type { ParameterFeature } from './feature';

/** What the docstrings say of both is alike, or the old one has the new name already. Phrases that stand beside many parameters say little. */
export const parameterText: ParameterFeature = {
  id: 'parameter-text',
  ofItself: 0.3,
  lessAmong: 'all',
  value: ({ from, to }, { context }) => context.texts(from.parameter.name, to.parameter.name),
};
