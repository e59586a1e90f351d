import { STATED_RANK } from '../declarations/statement';
import type { Feature } from './feature';

/** The definition is still where it was; only another path to it went. Nothing can be surer, unless the core names another successor for the path that went. */
export const definitionSurvives: Feature = {
  id: 'definition-survives',
  family: 'identity',
  value: ({ from, to, member }, { mapping, declarations }) => {
    if (member || mapping.staysAt(from) !== to) return 0;
    const other = declarations.successorsOf(from).some((successor) => successor.target !== to && successor.statement.strength >= STATED_RANK);
    return other ? 0 : 1;
  },
};
