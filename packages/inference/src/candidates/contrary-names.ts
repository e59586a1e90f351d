/** Names that say contrary things of what they have in common: `add_user` and `remove_user`, `is_required` and `has_default`. */
import { formOf } from './name-words';

/** What each word of the one list says, no word of the other does. */
const CONTRARIES: readonly (readonly [string, string])[] = [
  ['delete remove destroy clear discard drop', 'get fetch find create make add insert append register set update edit patch'], ['get fetch', 'set'], ['get', 'print'],
  ['input', 'output'], ['in', 'out'], ['read reader', 'write writer'], ['load', 'dump save store'], ['encode encoder', 'decode decoder'], ['import', 'export'],
  ['send', 'receive recv'], ['request', 'response'], ['client', 'server'], ['push', 'pop pull'], ['upload', 'download'], ['to', 'from'], ['source src', 'target dest dst destination'],
  ['start begin', 'stop end finish'], ['open', 'close'], ['first', 'last'], ['before pre', 'after post'], ['next', 'previous prev'], ['old', 'new'], ['enter', 'exit leave'], ['join', 'leave'],
  ['min minimum', 'max maximum'], ['lower', 'upper'], ['left', 'right'], ['top', 'bottom'], ['up', 'down'], ['width', 'height'], ['row rows', 'column columns'], ['horizontal', 'vertical'],
  ['show', 'hide'], ['allow allowed', 'deny denied forbid forbidden'], ['include included', 'exclude excluded'], ['accept', 'reject decline'], ['grant', 'revoke'],
  ['true', 'false'], ['on', 'off'], ['success', 'failure error'], ['required', 'optional default'], ['local', 'remote global'], ['inner internal', 'outer external'], ['public', 'private'], ['parent', 'child children'],
];

/** `unlock` undoes `lock`, and what is `invalid` is not `valid`. */
const UNDOING = /^(?:un|de|dis|non|in)(?=.{4})/;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'non', 'never']);

const sides = new Map<string, Set<string>>();

for (const [one, other] of CONTRARIES) oppose(one.split(' '), other.split(' '));

function oppose(some: readonly string[], others: readonly string[]): void {
  for (const one of some) {
    for (const other of others) {
      sides.set(one, (sides.get(one) ?? new Set()).add(other));
      sides.set(other, (sides.get(other) ?? new Set()).add(one));
    }
  }
}

/** Words in which the names differ are contrary, or one name denies what the other says. */
export function areContrary(a: string, b: string): boolean {
  const [ofA, ofB] = [formOf(a), formOf(b)];
  if (ofA.plain === ofB.plain) return false;
  const onlyA = ofA.words.filter((word) => !ofB.words.includes(word));
  const onlyB = ofB.words.filter((word) => !ofA.words.includes(word));
  if ([...onlyA, ...onlyB].every((word) => NEGATIONS.has(word))) return onlyA.length !== onlyB.length;
  return onlyA.some((one) => onlyB.some((other) => sides.get(one)?.has(other) || undoes(one, other) || undoes(other, one)));
}

function undoes(one: string, other: string): boolean {
  return UNDOING.test(one) && one.replace(UNDOING, '') === other;
}
