import type { Feature } from './feature';

export const definitionSurvives: Feature = {
  id: 'definition-survives',
  title: 'The definition survives',
  description: 'The definition is still where it was; only another path to it went. Nothing can be surer.',
  family: 'identity',
  value: ({ from, to, member }, { mapping }) => (!member && mapping.staysAt(from) === to ? 1 : 0),
};
