/** Parameters that a function of the core settles between: `new = settle(old, new)`, where that function announces the old one to go. */
import type { SourceWords } from '@onx/model';
import { itemsAt } from '../release/tokens';
import type { AcceptedName } from './accepted-names';
import { isAnnounced } from './announced';

/** Arguments of a call that is looked at, at most. */
const MOST = 4;

/**
 * @param names parameters of the callable whose tokens these are
 * @param bodyOf tokens of the core's function of a name; empty where there is none
 */
export function settledByCall(tokens: readonly string[], names: ReadonlySet<string>, bodyOf: (callee: string) => readonly string[], words: SourceWords): AcceptedName[] {
  return tokens.flatMap((token, i) => {
    const [to, callee] = [tokens[i - 1] ?? '', tokens[i + 1] ?? ''];
    if (token !== '=' || tokens[i + 2] !== '(' || !names.has(to)) return [];
    const items = itemsAt(tokens, i + 2);
    if (items.length > MOST || items.some((item) => item.length !== 1)) return [];
    const given = items.map(([item]) => item!).filter((name) => names.has(name));
    const [from, ...others] = given.filter((name) => name !== to);
    if (from === undefined || others.length > 0 || !given.includes(to)) return [];
    return isAnnounced(from, to, bodyOf(callee), words) ? [{ from, to }] : [];
  });
}
