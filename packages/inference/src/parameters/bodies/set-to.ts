/** Variables of a body, and what they are set to. */
import type { SourceWords } from '@onx/model';
import { keeper } from '../../release/kept';
import { madeAt } from '../../release/made-value';
import { definitionAt, type Release } from '../../release/release';
import { standsBetween } from '../../release/source-words';
import { bracketStep, isNameOrMark } from '../../release/tokens';

/** What one is set to: a type of the language's own or a class; empty where something else may stand in it. */
type Types = Map<string, string>;

/** All that a body sets, its arguments only where it sets them too. */
const kept = keeper<Release, ReadonlyMap<string, string>>();
const SETS_ANEW = /^(?:\*\*|\/\/|<<|>>|[-+*/%@&|^:])=$/;
const ENDS_A_VALUE = /[\p{L}\p{N}_)\]}'"]$/u;

/** The variables that a body sets, each with the type of all its values; empty where one is not known, as with an argument that is only refilled. */
export function setIn(body: string, release: Release): ReadonlyMap<string, string> {
  return kept(release, body, () => {
    const types = readSettings(release.bodies.tokens(body), release.words);
    for (const { name } of definitionAt(release, body)?.parameters ?? []) if (types.has(name)) types.set(name, '');
    return types;
  });
}

function readSettings(tokens: readonly string[], words: SourceWords): Types {
  const types: Types = new Map();
  const add = (name: string, type: string): void => void types.set(name, (types.get(name) ?? type) === type ? type : '');
  const opens: number[] = [];
  let opened = 0;
  tokens.forEach((token, at) => {
    const name = tokens[at - 1] ?? '';
    const step = bracketStep(token);
    if (step > 0) opens.push(at);
    else if (step < 0) opened = opens.pop() ?? at;
    else if (words.statements.binders.has(token)) boundBehind(tokens, at, words).forEach((bound) => add(bound, ''));
    else if (SETS_ANEW.test(token)) add(name, '');
    else if (token === '=' && bracketStep(name) < 0) tokens.slice(opened, at).forEach((bound) => add(bound, ''));
    else if (token === '=' && !/^[,(.]$/.test(tokens[at - 2] ?? '')) add(name, typeAt(tokens, at + 1, words));
  });
  return types;
}

/** What gets its value behind such a word: up to the end of what it is said of, and rather more than less. */
function boundBehind(tokens: readonly string[], at: number, { keywords, statements }: SourceWords): string[] {
  const bound: string[] = [];
  let depth = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    depth += bracketStep(token);
    const isNextThing = i > at + 1 && /^[\p{L}_]/u.test(token) && ENDS_A_VALUE.test(tokens[i - 1]!);
    if (depth < 0 || (depth === 0 && (token === keywords.in || token === ':' || statements.binders.has(token) || isNextThing))) break;
    bound.push(token);
  }
  return bound;
}

/** The type of a value that stands there and is taken as it is; empty where something may be made of it. */
function typeAt(tokens: readonly string[], at: number, words: SourceWords): string {
  const made = madeAt(tokens, at, words);
  const behind = made?.behind;
  // A choice looks as the statement does that asks the same.
  const isAll = behind === undefined || (isNameOrMark(behind) && !standsBetween(behind, words) && behind !== words.keywords.if);
  return made !== undefined && isAll ? made.type : '';
}
