/** Arguments that may be left out by the form, and without which the body raises all the same. */
import { calledBy } from './called';
import { tokensOf, writtenAt, type Side } from './held';

/** Callables of callables that are followed. */
const DEPTH = 3;

/** `if name is None: raise …`, in the body or in what it hands the argument on to by its own name. */
export function asksFor(name: string, side: Side, depth = DEPTH): boolean {
  const { keywords, values } = side.release.words;
  const tokens = tokensOf(side);
  const asked = [[name, keywords.is, values.none], [name], [keywords.not, name]].map((condition) => [keywords.if, ...condition, keywords.raise]);
  const raises = tokens.some((token, i) => token === keywords.if && asked.some((words) => words.every((word, at) => tokens[i + at] === word)));
  if (raises || depth === 0) return raises;
  return side.release.bodies.calls(writtenAt(side)).some((call) => {
    const to = call.keywords[name] === name ? calledBy(call, side) : undefined;
    return to !== undefined && asksFor(name, to, depth - 1);
  });
}
