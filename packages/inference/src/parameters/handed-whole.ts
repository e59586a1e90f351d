/** Callables to which a body hands whatever keywords it was given: `return plot_series(self, *args, **kwargs)`, `super().__init__(**kwargs)`. */
import { indexSurface, type CallFact, type SurfaceDefinition } from '@onx/model';
import { memberPath } from '../release/access';
import { keeper } from '../release/kept';
import { tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import { isOfSuper } from '../release/source-words';
import { bracketStep } from '../release/tokens';
import { calledBy } from './called';
import { tokensOf, writtenAt, type Side } from './held';
import { optionsOf } from './options';
import { takenByName } from './taken-by-name';

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
  const { definition, release } = side;
  const named = release.bodies.calls(writtenAt(side)).flatMap((call) => {
    if (!options.has(call.keywords['**'] ?? '')) return [];
    const to = calledBy(call, definition, release);
    return to ? [{ to, given: new Set([...Object.keys(call.keywords), ...givenByPlace(call, to.definition)]), through: [] }] : [];
  });
  return [...named, ...toBase(side, options)];
}

/** Parameters that have a value by their place in the call. */
function givenByPlace({ positional }: CallFact, { parameters = [] }: SurfaceDefinition): string[] {
  const open = positional.indexOf('*');
  return parameters.slice(0, open < 0 ? positional.length : open).filter(({ kind }) => kind !== 'keyword_only' && !kind.startsWith('var')).map(({ name }) => name);
}

/** Callables of callables that are followed. */
const DEPTH = 3;

/** Whether what it hands its keywords on to takes one of that name. */
export function isTakenBehind(name: string, side: Side, depth = DEPTH): boolean {
  if (depth === 0) return false;
  return handedWhole(side).some(({ to, given }) => {
    if (given.has(name)) return false;
    const named = (to.definition.parameters ?? []).find((parameter) => parameter.name === name);
    return named ? named.kind === 'positional_or_keyword' || named.kind === 'keyword_only' : takenByName(to)(name) || isTakenBehind(name, to, depth - 1);
  });
}

/** `super().name(…, **options)`, with whatever stands in the parentheses of `super`. */
function toBase(side: Side, options: ReadonlySet<string>): HandedWhole[] {
  const { definition, path, release } = side;
  const isClass = definition.kind === 'class';
  const method = isClass ? release.words.members.initializer : definition.name;
  const tokens = tokensOf(side);
  const at = tokens.findIndex((token, i) => (token === method || token === '§') && tokens[i + 1] === '(' && isOfSuper(tokens, i, release.words));
  if (at < 0) return [];
  const given = new Set<string>();
  let depth = 0;
  let passes = false;
  for (let i = at + 1; i < tokens.length; i++) {
    const step = bracketStep(tokens[i]!);
    depth += step;
    if (depth === 0) break;
    if (step !== 0 || depth > 1) continue;
    if (tokens[i + 1] === '=') given.add(tokens[i]!);
    else if (tokens[i] === '**' && options.has(tokens[i + 1] ?? '')) passes = true;
  }
  const owner = isClass ? path : definition.owner;
  const bases = passes ? indexSurface(release.surface).order(owner).slice(1) : [];
  const base = bases.find((one) => definitionAt(release, `${one}.${method}`));
  const target = base === undefined ? null : isClass ? base : memberPath(release.surface, base, tailOf(method));
  const found = target === null ? undefined : definitionAt(release, target);
  return target !== null && found?.parameters ? [{ to: { path: target, definition: found, release }, given, through: isClass ? bases.slice(0, bases.indexOf(target)) : [] }] : [];
}
