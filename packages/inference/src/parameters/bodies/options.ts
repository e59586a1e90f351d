/** What holds whatever keywords were passed: `**options`. */
import type { SourceWords, SurfaceDefinition } from '@onx/model';

/** Of a callable. */
export function optionsOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => kind === 'var_keyword').map(({ name }) => name));
}

/** Of the functions in a body. */
export function optionsIn(tokens: readonly string[]): Set<string> {
  const out = new Set<string>();
  tokens.forEach((token, i) => {
    if (token === '**' && (tokens[i - 1] === ',' || tokens[i - 1] === '(')) out.add(tokens[i + 1] ?? '');
  });
  return out;
}

/** What a body puts some of the keywords into: `for key in …: some[key] = options.pop(key)`. */
export function sortedOut(tokens: readonly string[], options: ReadonlySet<string>, { mappings }: SourceWords): string[] {
  return tokens.flatMap((token, i) => {
    // some [ key ] = options . pop (
    const isPart = token === '[' && tokens[i + 2] === ']' && tokens[i + 3] === '=' && options.has(tokens[i + 4] ?? '') && tokens[i + 6] === mappings.take && tokens[i + 8] === tokens[i + 1];
    return isPart ? [tokens[i - 1]!] : [];
  });
}
