import type { Feature } from './feature';

export const callSites: Feature = {
  id: 'call-sites',
  title: 'Used in the same places',
  description: 'Definitions of the core that used the old one use, in the new release, the candidate. Counted on definitions that are there in both releases.',
  family: 'use',
  contextual: true,
  value: ({ from, to, member }, { mapping }) => (member ? 0 : mapping.userShare(from, to)),
};
