import type { ParameterFeature } from './feature';

/** Both have the same annotation, which many parameters have. */
export const parameterAnnotation: ParameterFeature = {
  id: 'parameter-annotation',
  value: ({ from, to }) => (from.parameter.annotation !== undefined && from.parameter.annotation === to.parameter.annotation ? 1 : 0),
};
