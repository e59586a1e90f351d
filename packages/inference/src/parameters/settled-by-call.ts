/** Parameters that a function of the core settles between: `new = settle(old, new)`, where that function announces the old one to go. */
import type { AcceptedName } from './accepted-names';
import { isAnnounced } from './announced';

/** Arguments of a call that is looked at, at most. */
const MOST = 4;

/**
 * @param names parameters of the callable whose tokens these are
 * @param bodyOf tokens of the core's function of a name; empty where there is none
 */
export function settledByCall(tokens: readonly string[], names: ReadonlySet<string>, bodyOf: (callee: string) => readonly string[]): AcceptedName[] {
  return tokens.flatMap((token, i) => {
    const [to, callee] = [tokens[i - 1] ?? '', tokens[i + 1] ?? ''];
    if (token !== '=' || tokens[i + 2] !== '(' || !names.has(to)) return [];
    const given = bareArguments(tokens, i + 3).filter((name) => names.has(name));
    const [from, ...others] = given.filter((name) => name !== to);
    if (from === undefined || others.length > 0 || !given.includes(to)) return [];
    return isAnnounced(from, to, bodyOf(callee)) ? [{ from, to }] : [];
  });
}

/** Of a call that is given nothing but names. */
function bareArguments(tokens: readonly string[], start: number): string[] {
  const end = tokens.indexOf(')', start);
  const inside = tokens.slice(start, end);
  if (end < 0 || inside.length > 2 * MOST || inside.some((word, at) => at % 2 === 1 && word !== ',')) return [];
  return inside.filter((_, at) => at % 2 === 0);
}
