/** Arguments that the old form only looked up among any keywords, and that the new form names in another spelling: `options.get("rowCount")`, now `row_count`. */
import { plainName } from '../../candidates/name-words';
import type { Alignment } from '../alignment/align';
import type { FormerName } from './former-names';
import type { Side } from '../bodies/held';
import { optionsOf } from '../bodies/options';
import { namesLookedUp, takenByName } from '../bodies/taken-by-name';

/** Only what has just come, and is the one parameter that is spelled alike. */
export function respelledNames(old: Side, next: Side, { added }: Alignment): FormerName[] {
  const were = old.definition.parameters ?? [];
  const options = optionsOf(old.definition);
  const position = were.findIndex(({ name }) => options.has(name));
  const isTaken = takenByName(next);
  return namesLookedUp(old).flatMap((name): FormerName[] => {
    const alike = added.filter(({ parameter }) => plainName(parameter.name) === plainName(name));
    const [to, ...others] = alike.map(({ parameter }) => parameter);
    if (to === undefined || others.length > 0 || to.name === name || isTaken(name) || takenByName(old)(to.name)) return [];
    return [{ from: { name, kind: 'keyword_only' }, to, position, deprecated: false }];
  });
}
