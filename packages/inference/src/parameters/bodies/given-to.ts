/** Arguments that are called: what a body passes to the one and to the other. */
import { closingAt, isAssigned } from '../../release/tokens';
import { literalType } from '../../release/source-words';
import { writtenAt, type Side } from './held';

const CALL = /^([A-Za-z_]\w*)\(/;

/** Of one call, how many values, and of each the type that its source tells: one of the language's own, or a class; empty where it tells none. */
type Given = readonly string[];

/**
 * Whether both are called, and never with as many values, or where the types of all that is passed in one place are known, with others. A class keeps what it is passed under
 * the same name.
 */
export function areGivenOthers(from: string, old: Side, to: string, next: Side): boolean {
  const [had, has] = [givenTo(from, old), givenTo(to, next)];
  if (had.length === 0 || has.length === 0) return false;
  if (!had.some((one) => has.some((other) => other.length === one.length))) return true;
  return (had[0] ?? []).some((_, at) => areOthers(typesIn(had, at), typesIn(has, at), old));
}

function typesIn(given: readonly Given[], at: number): ReadonlySet<string> {
  return new Set(given.map((one) => one[at] ?? ''));
}

/** All are known, none is on both sides, and one side has types of the language alone: a class may only have another name now. */
function areOthers(had: ReadonlySet<string>, has: ReadonlySet<string>, { release: { words: { types } } }: Side): boolean {
  if (had.has('') || has.has('') || [...had].some((one) => has.has(one))) return false;
  return [had, has].some((side) => [...side].every((one) => types.telling.has(one)));
}

/** What each call of it is passed; nothing where one passes any number. */
function givenTo(name: string, side: Side): Given[] {
  const { path, definition, release } = side;
  const isOfClass = definition.kind === 'class';
  const bodies = isOfClass ? (release.membersOf.get(path) ?? []) : [path];
  const kept = new RegExp(`^${release.words.members.self}\\._*${name.replace(/^_+/, '')}$`);
  const calls = bodies.flatMap((body) => {
    const tokens = release.bodies.tokens(body);
    const isIt = (callee: string): boolean => (isOfClass && kept.test(callee)) || (callee === name && body === (isOfClass ? writtenAt(side) : path) && !isAssigned(name, tokens));
    return release.bodies.calls(body).filter(({ callee }) => isIt(callee)).map((call) => ({ call, tokens }));
  });
  if (calls.some(({ call: { positional, keywords } }) => positional.includes('*') || '**' in keywords)) return [];
  return calls.map(({ call: { positional, keywords }, tokens }) => [...positional, ...Object.values(keywords)].map((source) => typeOf(source, tokens, side)));
}

/** Of a literal, of what a class makes, or of a variable that is only ever set to such. */
function typeOf(source: string, tokens: readonly string[], side: Side): string {
  const { words } = side.release;
  const literal = literalType(source, words);
  if (literal === 'list' || literal === 'dict') return literal;
  const maker = CALL.exec(source)?.[1];
  if (maker !== undefined) return isWhole(source) && isType(maker, side) ? maker : '';
  const made = tokens.flatMap((token, at) => (token === source && tokens[at + 1] === '=' && !/^[,(.]$/.test(tokens[at - 1] ?? '') ? [makerAt(tokens, at + 2, side)] : []));
  const [only, ...others] = new Set(made);
  return only !== undefined && others.length === 0 ? only : '';
}

/** The maker of a value that stands there and is taken as it is. */
function makerAt(tokens: readonly string[], at: number, side: Side): string {
  const [first = '', open] = tokens.slice(at);
  const display = literalType(first, side.release.words);
  if (display === 'list' || display === 'dict') return isTakenOn(tokens[closingAt(tokens, at) + 1]) ? '' : display;
  return open === '(' && isType(first, side) && !isTakenOn(tokens[closingAt(tokens, at + 1) + 1]) ? first : '';
}

function isTakenOn(after: string | undefined): boolean {
  return after !== undefined && /^[.[(+\-*/|]/.test(after);
}

function isType(name: string, { release: { words: { types } } }: Side): boolean {
  return types.telling.has(name) || /^[A-Z]/.test(name);
}

/** The call is all of it: `list(found.values())`, not `list(found)[0]`. */
function isWhole(source: string): boolean {
  let depth = 0;
  for (const [at, sign] of [...source].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')' && --depth === 0) return at === source.length - 1;
  }
  return false;
}
