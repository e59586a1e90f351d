/** Keywords that a callable takes without naming them: its body looks them up in what it takes by any name. */
import { tokensOf, type Side } from './held';

/** @returns whether the body asks its `**options` for that name: `options.pop("x")`, `options["x"]`, `"x" in options` */
export function takenByName(side: Side): (name: string) => boolean {
  const { keywords, mappings } = side.release.words;
  const options = side.definition.parameters?.find(({ kind }) => kind === 'var_keyword')?.name;
  const found = new Set<string>();
  if (options !== undefined) {
    const tokens = tokensOf(side);
    tokens.forEach((token, i) => {
      if (token !== options) return;
      if (tokens[i + 1] === '[') found.add(tokens[i + 2] ?? '');
      if (tokens[i + 1] === '.' && mappings.lookUps.has(tokens[i + 2] ?? '') && tokens[i + 3] === '(') found.add(tokens[i + 4] ?? '');
      if (tokens[i - 1] === keywords.in) found.add(tokens[i - 2] ?? '');
    });
  }
  return (name) => found.has(`"${name}"`) || found.has(`'${name}'`);
}
