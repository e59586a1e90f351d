/** Decorators under which arguments by keyword only may still be given by their place, with a warning. */
import type { SurfaceDefinition } from '@onx/model';
import { decoratorsOf, wrappingPath } from '../former/taken/decorated';
import type { CallablePair } from '../callables/callable-pair';
import type { Side } from '../bodies/held';
import { isNamedForPlaces, warns } from '../former/words-of-an-end';

const MADE_OF = 'KEYWORD_ONLY';

/** The old form as callers could use it: where the new form has no such decorator any more, what it took by its place has to be named now. */
export function openedByPlace(pair: CallablePair, was: Side, is: Side): CallablePair {
  const { parameters } = pair.old;
  if (!parameters?.some(({ kind }) => kind === 'keyword_only') || !takesByPlace(was) || takesByPlace(is)) return pair;
  const old: SurfaceDefinition = { ...pair.old, parameters: parameters.map((one) => (one.kind === 'keyword_only' ? { ...one, kind: 'positional_or_keyword' as const } : one)) };
  return { ...pair, old };
}

function takesByPlace(side: Side): boolean {
  return decoratorsOf(side).some(({ name }) => {
    if (isNamedForPlaces(name)) return true;
    const path = wrappingPath(name, side.definition, side.release);
    const tokens = path === null ? [] : side.release.bodies.tokens(path);
    return tokens.includes(MADE_OF) && warns(tokens);
  });
}
