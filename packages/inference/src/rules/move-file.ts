import type { Rule } from './rule';

export const moveFile: Rule<'move.file'> = {
  kind: 'move.file',
  title: 'File moved',
  description: 'A data file that the core ships lies elsewhere, with the same content.',
  impact: 'breaking',
  propose: ({ files }) => files.map(({ from, to, ...belief }) => ({ ...belief, match: { from, to } })),
};
