/** Callables that take any number of values by place and tell them apart themselves: `def make(*values, kind=None): first, second = values[0], values[1]`. */
import type { SourceWords } from '@onx/model';
import { decoratorsOf, wrappingPath } from '../former/taken/decorated';
import { tokensOf, type Side } from './held';
import { countParts } from './part-of-it';

/** Whether the body reads them one by one: what had a place before may have one still. */
export function tellsPlacesApart(side: Side): boolean {
  const rest = (side.definition.parameters ?? []).find(({ kind }) => kind === 'var_positional')?.name;
  if (rest === undefined) return false;
  const tokens = tokensOf(side);
  const { words } = side.release;
  if (countParts(rest, tokens, words) > 1 || tokens.some((token, i) => token === rest && isCounted(tokens, i, words))) return true;
  const read = tokens.flatMap((token, i) => (token === rest && tokens[i + 1] === '[' && tokens[i - 1] !== '.' && tokens[i + 3] === ']' ? [tokens[i + 2]] : []));
  return new Set(read).size > 1;
}

/** Whether a wrapper around it asks what was given at a place: `isinstance(args[1], str)`. */
export function arePlacesAskedAround(side: Side): boolean {
  const { definition, release } = side;
  return decoratorsOf(side).some(({ name }) => {
    const path = wrappingPath(name, definition, release);
    const tokens = path === null ? [] : release.bodies.tokens(path);
    const rest = new Set(tokens.flatMap((token, i) => (token === '*' && tokens[i - 1] === '(' ? [tokens[i + 1]] : [])));
    return tokens.some((token, i) => rest.has(token) && tokens[i + 1] === '[' && tokens[i - 2] === release.words.calls.isOfType);
  });
}

const AS_MANY = /^(?:==|>=?)$/;

/** `len(values) == 3`: how many there are tells which is which. Where there are too few, any number may do. */
function isCounted(tokens: readonly string[], at: number, { calls }: SourceWords): boolean {
  return tokens[at - 2] === calls.length && tokens[at + 1] === ')' && AS_MANY.test(tokens[at + 2] ?? '') && Number(tokens[at + 3]) > 1;
}
