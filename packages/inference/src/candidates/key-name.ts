/** Names of a thing and of what tells which one it is: `trial`, `trial_id`. */
import { addedWord } from './name-words';

const TELLING_WHICH: ReadonlySet<string> = new Set(['id', 'ids', 'uid', 'uuid', 'idx', 'index', 'indices']);

/** Whether one of them is the other with such a word at its end or beginning. */
export function onlyOneTellsWhich(name: string, toName: string): boolean {
  return tellsWhich(name, toName) || tellsWhich(toName, name);
}

function tellsWhich(telling: string, thing: string): boolean {
  return TELLING_WHICH.has(addedWord(thing, telling)?.word ?? '');
}
