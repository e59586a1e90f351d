/** What a parameter asks of those who call. */
import type { Parameter } from './facts';

/** It takes whatever else is passed: `*args`, `**options`. */
export function isVariadic({ kind }: Pick<Parameter, 'kind'>): boolean {
  return kind === 'var_positional' || kind === 'var_keyword';
}

/** It has to be given. */
export function isRequired(parameter: Pick<Parameter, 'kind' | 'default'>): boolean {
  return parameter.default === undefined && !isVariadic(parameter);
}

/** It may be given by its place. */
export function isPositional({ kind }: Pick<Parameter, 'kind'>): boolean {
  return kind === 'positional_only' || kind === 'positional_or_keyword';
}
