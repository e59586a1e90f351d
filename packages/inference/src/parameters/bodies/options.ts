/** What holds whatever keywords were passed: `**options`. */
import type { CallFact, SourceWords, SurfaceDefinition } from '@onx/model';

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

/** The keyword or the place by which a call is given one of the mappings. */
export function placeOf({ positional, keywords }: CallFact, options: ReadonlySet<string>): string | number | undefined {
  const named = Object.keys(keywords).find((name) => name !== '**' && options.has(keywords[name]!));
  if (named !== undefined) return named;
  const at = positional.findIndex((value) => options.has(value));
  return at < 0 || positional.slice(0, at).includes('*') ? undefined : at;
}

/** What a body puts some of the keywords into: `for key in …: some[key] = options.pop(key)`. */
export function sortedOut(tokens: readonly string[], options: ReadonlySet<string>, { mappings }: SourceWords): string[] {
  return tokens.flatMap((token, i) => {
    // some [ key ] = options . pop (
    const isPart = token === '[' && tokens[i + 2] === ']' && tokens[i + 3] === '=' && options.has(tokens[i + 4] ?? '') && tokens[i + 6] === mappings.take && tokens[i + 8] === tokens[i + 1];
    return isPart ? [tokens[i - 1]!] : [];
  });
}
