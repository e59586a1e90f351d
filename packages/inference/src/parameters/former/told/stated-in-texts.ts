/** Two parameters that a text in a body or docstring names: one that goes, and the one to use. What becomes of the value is not said. */
import type { AcceptedName } from '../accepted-name';
import { textOn, tokensOf, type Side } from '../../bodies/held';
import { isDeprecatedBy, namesAdvised, namesAnother, namesRenamedTo, saysRenamed, tellsOfAnEnd } from '../words-of-an-end';
import { textsIn } from './texts-in';

const QUOTED = /[`'"*]([A-Za-z_]\w*)=?[`'"*\\]/g;
/** Without quotes a name may be any word, but for those that the sentence is about. */
const BARE = /\b([A-Za-z_]\w*)\s+(?:(?:keyword\s+)?(?:argument|parameter)\s+)?(?:is|was|has\s+been)\s+deprecated\b.*\buse\s+(?:the\s+)?([A-Za-z_]\w*)\s+(?:(?:keyword\s+)?(?:argument|parameter)\s+)?instead\b/is;

/** A parameter that goes, and the one to use. */
export interface StatedName extends AcceptedName {
  /** The text calls it a new name, not only what to use. */
  renamed?: true;
}

/** @param known names of parameters on either side */
export function statedInTexts(side: Side, known: ReadonlySet<string>): StatedName[] {
  return textsIn(tokensOf(side)).flatMap(({ text }) => {
    if (!tellsOfAnEnd(text) || !namesAnother(text)) return [];
    const quoted = [...text.matchAll(QUOTED)].map(([, name]) => name!);
    const names = [...new Set(quoted.length > 0 ? quoted : (BARE.exec(text)?.slice(1) ?? []))].filter((name) => known.has(name));
    const [first, second] = names;
    if (first === undefined || second === undefined || names.length > 2) return [];
    const renamed = saysRenamed(text) ? { renamed: true as const } : {};
    return [/\binstead of\b/i.test(text) ? { from: second, to: first, ...renamed } : { from: first, to: second, ...renamed }];
  });
}

const CODE = /[`'"*]([A-Za-z_]\w*)[`'"*]/g;

/**
 * `old: Deprecated in favor of new.`
 * @param known names of parameters on either side; a text that names several tells of no one successor
 */
export function statedInDocstring(side: Side, known: ReadonlySet<string>): StatedName[] {
  return [...known].flatMap((from) => {
    const text = textOn(from, side);
    if (!isDeprecatedBy(text)) return [];
    const advised = [...namesRenamedTo(text), ...namesAdvised(text)].find((name) => name !== from && known.has(name));
    const others = [...text.matchAll(CODE)].filter(([, name]) => name !== from && name !== advised && known.has(name!));
    return advised === undefined || others.length > 0 ? [] : [{ from, to: advised, ...(saysRenamed(text) ? { renamed: true as const } : {}) }];
  });
}
