/** Keywords that a callable takes without naming them: its body looks them up in what it takes by any name, or its docstring lists them. */
import { keeper } from '../release/kept';
import type { Release } from '../release/release';
import { textOn, tokensOf, type Side } from './held';
import { optionsOf } from './options';
import { isRefusedAt } from './refused-names';

const GOES_ON = /^[.[(]$/;

const kept = keeper<Release, ReadonlySet<string>>();

/** @returns whether the body asks its `**options` for that name: `options.pop("x")`, `options["x"]`, `"x" in options`, also where it has kept them: `self.options = options` */
export function takenByName(side: Side): (name: string) => boolean {
  if (optionsOf(side.definition).size === 0) return () => false;
  const found = kept(side.release, side.path, () => lookedUp(side));
  return (name) => found.has(`"${name}"`) || found.has(`'${name}'`) || textOn(name, side) !== '';
}

/** What its options are asked for, as written. Read once for each callable of a release. */
function lookedUp(side: Side): Set<string> {
  const { keywords, mappings } = side.release.words;
  const holders = optionsOf(side.definition);
  const found = new Set<string>();
  const tokens = tokensOf(side);
  tokens.forEach((token, i) => {
    if (!holders.has(token)) return;
    if (tokens[i - 1] === '=' && !GOES_ON.test(tokens[i + 1] ?? '')) holders.add(tokens[i - 2] ?? token);
    if (tokens[i + 1] === '[') found.add(tokens[i + 2] ?? '');
    if (tokens[i + 1] === '.' && mappings.lookUps.has(tokens[i + 2] ?? '') && tokens[i + 3] === '(') found.add(tokens[i + 4] ?? '');
    if (tokens[i - 1] === keywords.in && !isRefusedAt(tokens, i - 1, side.release.words)) found.add(tokens[i - 2] ?? '');
  });
  return found;
}
