/** Callables to which a body hands whatever keywords it was given: `return plot_series(self, *args, **kwargs)`, `super().__init__(**kwargs)`. */
import { indexSurface, type CallFact, type SurfaceDefinition } from '@onx/model';
import { keeper } from '../../release/kept';
import type { Release } from '../../release/release';
import { calledBy, methodOfBase } from './called';
import { tokensOf, writtenAt, type Side } from './held';
import { optionsOf } from './options';
import { namesOverwritten, takenByName } from './taken-by-name';

/** A callable that is given all keywords of another one. */
export interface HandedWhole {
  to: Side;
  /** Keywords that the call gives beside them. */
  given: ReadonlySet<string>;
  /** Classes on the way to a base whose constructor does the work: they may get one of their own. */
  through: readonly string[];
}

const kept = keeper<Release, readonly HandedWhole[]>();

/** Read once for each callable of a release. */
export function handedWhole(side: Side): readonly HandedWhole[] {
  return kept(side.release, side.path, () => read(side));
}

function read(side: Side): HandedWhole[] {
  const options = optionsOf(side.definition);
  if (options.size === 0) return [];
  return side.release.bodies.calls(writtenAt(side)).flatMap((call) => {
    const to = options.has(call.keywords['**'] ?? '') ? calledBy(call, side) : undefined;
    return to ? [{ to, given: new Set([...Object.keys(call.keywords), ...givenByPlace(call, to.definition)]), through: passedBy(call, to, side) }] : [];
  });
}

/** Classes between one whose constructor calls that of a base, and the base that has one. */
function passedBy({ callee }: CallFact, to: Side, side: Side): string[] {
  if (side.definition.kind !== 'class' || methodOfBase(callee, side) === undefined) return [];
  const bases = indexSurface(side.release.surface).order(side.path).slice(1);
  return bases.slice(0, Math.max(bases.indexOf(to.path), 0));
}

/** Parameters that have a value by their place in the call. */
function givenByPlace({ positional }: CallFact, { parameters = [] }: SurfaceDefinition): string[] {
  const open = positional.indexOf('*');
  return parameters.slice(0, open < 0 ? positional.length : open).filter(({ kind }) => kind !== 'keyword_only' && !kind.startsWith('var')).map(({ name }) => name);
}

/** Callables of callables that are followed. */
const DEPTH = 3;

/** Whether it hands its keywords, perhaps by way of others, to something that can't be seen from here: whatever that takes, it took. */
export function handsOnUnseen(side: Side, depth = DEPTH): boolean {
  const options = optionsOf(side.definition);
  if (depth === 0 || options.size === 0) return false;
  const tokens = tokensOf(side);
  // ** options
  const handings = tokens.filter((token, i) => options.has(token) && tokens[i - 1] === '**').length;
  const followed = handedWhole(side);
  return handings > followed.length || followed.some(({ to }) => handsOnUnseen(to, depth - 1));
}

/** Whether what it hands its keywords on to takes one of that name. */
export function isTakenBehind(name: string, side: Side, depth = DEPTH): boolean {
  if (depth === 0 || namesOverwritten(side).has(name)) return false;
  return handedWhole(side).some(({ to, given }) => {
    if (given.has(name)) return false;
    const named = (to.definition.parameters ?? []).find((parameter) => parameter.name === name);
    return named ? named.kind === 'positional_or_keyword' || named.kind === 'keyword_only' : takenByName(to)(name) || isTakenBehind(name, to, depth - 1);
  });
}
