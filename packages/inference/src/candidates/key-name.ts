/** Names of a thing and of what tells which one it is: `trial`, `trial_id`. */
import { addedWord, plainName } from './name-words';

const TELLING_WHICH: ReadonlySet<string> = new Set(['id', 'ids', 'uid', 'uuid', 'idx', 'index', 'indices']);
const NAMING: readonly string[] = ['name', 'names'];
/** Letters from which on what is left of a glued name is a word. */
const WORD = 3;

/** Whether one of them is the other with such a word at its end or beginning. */
export function onlyOneTellsWhich(name: string, toName: string): boolean {
  return tellsWhich(name, toName) || tellsWhich(toName, name);
}

function tellsWhich(telling: string, thing: string): boolean {
  return TELLING_WHICH.has(addedWord(thing, telling)?.word ?? '');
}

/** Whether the one is the name of the other: `table_name` or `tablename`, `table`. */
export function isNameOf(name: string, thing: string): boolean {
  return plainName(thing).length >= WORD && NAMING.some((word) => plainName(name) === `${plainName(thing)}${word}`);
}
