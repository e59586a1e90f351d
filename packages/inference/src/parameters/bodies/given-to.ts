/** Arguments that are called: what a body passes to the one and to the other. */
import type { SourceWords } from '@onx/model';
import { isTypeName } from '../../release/made-value';
import { literalType } from '../../release/source-words';
import { bracketStep } from '../../release/tokens';
import { writtenAt, type Side } from './held';
import { setIn } from './set-to';

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
  const lengths = new Set(has.map((one) => one.length));
  if (!had.some((one) => lengths.has(one.length))) return true;
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
  const written = isOfClass ? writtenAt(side) : path;
  const calls = bodies.flatMap((body) => {
    const variables = setIn(body, release);
    const isItself = body === written && !variables.has(name);
    const isIt = (callee: string): boolean => (isItself && callee === name) || (isOfClass && kept.test(callee));
    return release.bodies.calls(body).filter(({ callee }) => isIt(callee)).map((call) => ({ call, variables }));
  });
  if (calls.some(({ call: { positional, keywords } }) => positional.includes('*') || '**' in keywords)) return [];
  return calls.map(({ call: { positional, keywords }, variables }) => [...positional, ...Object.values(keywords)].map((source) => typeOf(source, variables, release.words)));
}

/** Of a literal, of what a class makes, or of a variable that is only ever set to such. */
function typeOf(source: string, variables: ReadonlyMap<string, string>, words: SourceWords): string {
  const literal = literalType(source, words);
  if (literal === 'list' || literal === 'dict') return isWhole(source) ? literal : '';
  const maker = CALL.exec(source)?.[1];
  if (maker !== undefined) return isWhole(source) && isTypeName(maker, words) ? maker : '';
  return variables.get(source) ?? '';
}

/** What its first bracket opens ends with it: `list(found.values())`, not `list(found)[0]`. */
function isWhole(source: string): boolean {
  let depth = 0;
  for (const [at, sign] of [...source].entries()) {
    const step = bracketStep(sign);
    depth += step;
    if (step < 0 && depth === 0) return at === source.length - 1;
  }
  return false;
}
