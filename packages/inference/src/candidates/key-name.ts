/** Names of a thing and of what tells which one it is: `trial`, `trial_id`. */
import { formOf } from './name-words';

const TELLING_WHICH: ReadonlySet<string> = new Set(['id', 'ids', 'uid', 'uuid', 'idx', 'index', 'indices']);

/** Whether one of them is the other with such a word at its end or beginning. */
export function onlyOneTellsWhich(name: string, toName: string): boolean {
  return tellsWhich(name, toName) || tellsWhich(toName, name);
}

function tellsWhich(telling: string, thing: string): boolean {
  const [one, two] = [formOf(telling).words, formOf(thing).words];
  if (one.length !== two.length + 1 || two.length === 0) return false;
  const rest = TELLING_WHICH.has(one.at(-1)!) ? one.slice(0, -1) : TELLING_WHICH.has(one[0]!) ? one.slice(1) : undefined;
  return rest?.every((word, i) => word === two[i]) === true;
}
