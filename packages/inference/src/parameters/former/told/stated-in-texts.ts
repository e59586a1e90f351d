/** Two parameters that a text in a body names: one that goes, and the one to use. What becomes of the value is not said. */
import { isText } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { tokensOf, type Side } from '../../bodies/held';
import { namesAnother, saysRenamed, tellsOfAnEnd } from '../words-of-an-end';

const QUOTED = /[`'"*]([A-Za-z_]\w*)=?[`'"*\\]/g;
/** Without quotes a name may be any word, but for those that the sentence is about. */
const BARE = /\b([A-Za-z_]\w*)\s+(?:(?:keyword\s+)?(?:argument|parameter)\s+)?(?:is|was|has\s+been)\s+deprecated\b.*\buse\s+([A-Za-z_]\w*)\s+instead\b/is;

/** A parameter that goes, and the one to use. */
export interface StatedName extends AcceptedName {
  /** The text calls it a new name, not only what to use. */
  renamed?: true;
}

/** @param known names of parameters on either side */
export function statedInTexts(side: Side, known: ReadonlySet<string>): StatedName[] {
  return tokensOf(side).flatMap((token) => {
    if (!isText(token) || !tellsOfAnEnd(token) || !namesAnother(token)) return [];
    const quoted = [...token.matchAll(QUOTED)].map(([, name]) => name!);
    const names = [...new Set(quoted.length > 0 ? quoted : (BARE.exec(token)?.slice(1) ?? []))].filter((name) => known.has(name));
    const [first, second] = names;
    if (first === undefined || second === undefined || names.length > 2) return [];
    const renamed = saysRenamed(token) ? { renamed: true as const } : {};
    return [/\binstead of\b/i.test(token) ? { from: second, to: first, ...renamed } : { from: first, to: second, ...renamed }];
  });
}
