import type { ParameterFeature } from './feature';

/** 1 where the place in lists of one length is the same, less where the same neighbours stand on both sides or on one. That nothing stands beside one says nothing of a keyword. */
export const parameterPosition: ParameterFeature = {
  id: 'parameter-position',
  value({ from, to }, { old, next }) {
    if (from.position === to.position && from.parameter.kind === to.parameter.kind) return old.length === next.length ? 1 : 0.8;
    const isBeside = (step: number): boolean => {
      const neighbour = old[from.position + step]?.name;
      return neighbour === next[to.position + step]?.name && (neighbour !== undefined || to.parameter.kind !== 'keyword_only');
    };
    const [before, after] = [isBeside(-1), isBeside(1)];
    return before && after ? 0.8 : before || after ? 0.3 : 0;
  },
};
