/** Callables that take any number of values by place and tell them apart themselves: `def make(*values, kind=None): first, second = values[0], values[1]`. */
import { tokensOf, type Side } from './held';

/** Whether the body reads them one by one: what had a place before may have one still. */
export function tellsPlacesApart(side: Side): boolean {
  const rest = (side.definition.parameters ?? []).find(({ kind }) => kind === 'var_positional')?.name;
  if (rest === undefined) return false;
  const tokens = tokensOf(side);
  const read = tokens.flatMap((token, i) => (token === rest && tokens[i + 1] === '[' && tokens[i - 1] !== '.' && tokens[i + 3] === ']' ? [tokens[i + 2]] : []));
  return new Set(read).size > 1;
}
