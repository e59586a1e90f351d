import type { Feature } from './feature';

/** Definitions of the core that used the old one use, in the new release, the candidate. Counted on definitions that are there in both releases. */
export const callSites: Feature = {
  id: 'call-sites',
  family: 'use',
  contextual: true,
  value: ({ from, to, member }, { mapping }) => (member ? 0 : mapping.userShare(from, to)),
};
