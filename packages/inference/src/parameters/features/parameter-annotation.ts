import type { ParameterFeature } from './feature';

/** What is said by an annotation that many parameters may have. */
const ANY_TYPE = 0.33;

/** Both have the same annotation; or both are of one type of the core's own that no other parameter of either list has, which tells most. */
export const parameterAnnotation: ParameterFeature = {
  id: 'parameter-annotation',
  value({ from: { parameter: from }, to: { parameter: to } }, { context }) {
    if (context.ownType(from, to)) return 1;
    return from.annotation !== undefined && from.annotation === to.annotation ? ANY_TYPE : 0;
  },
};
