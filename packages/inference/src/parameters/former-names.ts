/** Arguments that the old release took under two names, of which one is left: by a decorator that maps the names, or as a parameter whose value its body hands to another one. */
import type { DecoratorFact, Parameter } from '@onx/model';
import type { Alignment } from './align';
import { statedPairs } from './declared-arguments';
import { decoratorsOf } from './decorated';
import { tokensOf, type Side } from './held';

/** The old name, the parameter that takes its values, and where that stood. */
export interface FormerName {
  from: Parameter;
  to: Parameter;
  position: number;
}

const WORDS = /[A-Za-z_]\w*/g;
const MAPS = /deprecat|renam/i;
const ANNOUNCES = /deprecat|warn/i;

/** Names that decorators of the old form alone map to parameters that both forms have. */
export function mappedNames(old: Side, next: Side): FormerName[] {
  const mapped = pairsOf(decoratorsOf(old));
  if (mapped.length === 0) return [];
  const [were, are] = [old.definition.parameters ?? [], next.definition.parameters ?? []];
  const known = new Set([...were, ...are].map(({ name }) => name));
  const still = new Set(pairsOf(decoratorsOf(next)).map(([from]) => from));
  return mapped.flatMap(([from, name]) => {
    const to = are.find((parameter) => parameter.name === name);
    const position = were.findIndex((parameter) => parameter.name === name);
    return !to || position < 0 || known.has(from) || still.has(from) ? [] : [{ from: { name: from, kind: 'keyword_only' as const }, to, position }];
  });
}

function pairsOf(decorators: readonly DecoratorFact[]): (readonly [string, string])[] {
  return decorators.filter(({ name }) => MAPS.test(name)).flatMap(statedPairs);
}

/** Removed keywords that the old body announces to go, and whose values it hands on. One that could be given by its place leaves a gap there: it is no mere name. */
export function announcedNames(old: Side, { removed, kept }: Alignment): FormerName[] {
  return removed.flatMap(({ parameter: from, position }) => {
    if (from.kind !== 'keyword_only') return [];
    const to = handedTo(from, kept.map((pair) => pair.to), old);
    return to && isAnnounced(from.name, tokensOf(old)) ? [{ from, to, position }] : [];
  });
}

/** The parameter to which the old body hands its value on as it is. */
export function handedTo(removed: Parameter, kept: readonly Parameter[], old: Side): Parameter | undefined {
  const tokens = tokensOf(old);
  return kept.find(({ name }) => tokens.some((token, i) => token === name && tokens[i + 1] === '=' && tokens[i + 2] === removed.name && endsThere(tokens[i + 3])));
}

/** The value is that of the name before: nothing is made of it, and it is no keyword of a call. */
function endsThere(token: string | undefined): boolean {
  return token === undefined || !/^[.([,)+\-*/%@<>]/.test(token);
}

/** Both are taken: the body hands the value of the one on as that of the other, and announces that name to go. */
export function isFormerName(from: string, to: string, side: Side): boolean {
  const parameters = side.definition.parameters ?? [];
  const [old, next] = [from, to].map((name) => parameters.find((parameter) => parameter.name === name));
  return old !== undefined && next !== undefined && handedTo(old, [next], side) === next && isAnnounced(from, tokensOf(side));
}

/** A text in the body has the name, and something there speaks of an end. */
function isAnnounced(name: string, tokens: readonly string[]): boolean {
  return tokens.some((token) => ANNOUNCES.test(token)) && tokens.some((token) => /^\w{0,2}['"]/.test(token) && token.match(WORDS)?.includes(name));
}
