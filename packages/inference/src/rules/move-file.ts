import type { Rule } from './rule';

/** A data file that the core ships lies elsewhere, with the same content. */
export const moveFile: Rule<'move.file'> = {
  kind: 'move.file',
  impact: 'breaking',
  propose: ({ files }) => files.map(({ from, to, ...belief }) => ({ ...belief, match: { from, to } })),
};
