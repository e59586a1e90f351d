/** Keywords that a callable takes without naming them: its body looks them up in what it takes by any name. */
import type { Parameter } from '@onx/model';

const LOOK_UPS: ReadonlySet<string> = new Set(['pop', 'get', 'setdefault']);

/** @returns whether the body asks its `**options` for that name: `options.pop("x")`, `options["x"]`, `"x" in options` */
export function takenByName(parameters: readonly Parameter[], tokens: readonly string[]): (name: string) => boolean {
  const options = parameters.find(({ kind }) => kind === 'var_keyword')?.name;
  const found = new Set<string>();
  if (options !== undefined) {
    tokens.forEach((token, i) => {
      if (token !== options) return;
      if (tokens[i + 1] === '[') found.add(tokens[i + 2] ?? '');
      if (tokens[i + 1] === '.' && LOOK_UPS.has(tokens[i + 2] ?? '') && tokens[i + 3] === '(') found.add(tokens[i + 4] ?? '');
      if (tokens[i - 1] === 'in') found.add(tokens[i - 2] ?? '');
    });
  }
  return (name) => found.has(`"${name}"`) || found.has(`'${name}'`);
}
