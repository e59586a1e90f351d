/** Keywords that a body refuses by an error whose text says what to use: `if "old" in options: raise TypeError("'old' was removed, use 'new'")`. */
import type { SourceWords } from '@onx/model';
import { keeper } from '../../../release/kept';
import type { Release } from '../../../release/release';
import { closingAt, isText, quotedName } from '../../../release/tokens';
import { tokensOf, type Side } from '../../bodies/held';
import { optionsOf } from '../../bodies/options';
import type { StatedName } from '../told/stated-in-texts';
import { namesAdvised, saysRenamed } from '../words-of-an-end';

/** Refused keywords of the new form that the old one did not refuse, and the parameter that the text names for each. */
export function newlyRefused(old: Side, next: Side): StatedName[] {
  const names = new Set((next.definition.parameters ?? []).map(({ name }) => name));
  const refused = refusalsOf(next).filter(({ keyword }) => !names.has(keyword));
  if (refused.length === 0) return [];
  const before = new Set(refusalsOf(old).map(({ keyword }) => keyword));
  return refused.flatMap(({ keyword, text }) => {
    const [to, ...others] = new Set(namesAdvised(text).filter((name) => names.has(name)));
    return to === undefined || others.length > 0 || before.has(keyword) ? [] : [{ from: keyword, to, ...(saysRenamed(text) ? { renamed: true as const } : {}) }];
  });
}

/** Whether what is asked for there is not wanted: `"old" in options: raise`. @param at of `in` */
export function isRefusedAt(tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  return tokens[at] === keywords.in && raisesAt(tokens, at + 2, keywords);
}

/** Whether what is looked up there is not wanted: `if options.pop("old", None) is not None: raise`. @param at of what holds the keywords */
export function isRefusedOnceRead(tokens: readonly string[], at: number, { keywords, mappings, values }: SourceWords): boolean {
  if (tokens[at - 1] !== keywords.if || !mappings.reads.has(tokens[at + 2] ?? '') || tokens[at + 3] !== '(') return false;
  const end = closingAt(tokens, at + 3) + 1;
  const asksWhetherGiven = (tokens[end] === `${keywords.is} ${keywords.not}` || tokens[end] === '!=') && tokens[end + 1] === values.none;
  return raisesAt(tokens, asksWhetherGiven ? end + 2 : end, keywords);
}

/** A bracket may end before the error; any other word there asks what the value is, and one that is right is taken. */
function raisesAt(tokens: readonly string[], at: number, { raise }: SourceWords['keywords']): boolean {
  return tokens[tokens[at] === ')' ? at + 1 : at] === raise;
}

/** Whether a callable raises where it is given a keyword. */
export function refuses(name: string, side: Side): boolean {
  return refusalsOf(side).some(({ keyword }) => keyword === name);
}

/** A keyword that a body asks for among any, only to raise, and the text of the error. */
interface Refusal {
  keyword: string;
  text: string;
}

const kept = keeper<Release, readonly Refusal[]>();

/** Read once for each callable of a release. */
function refusalsOf(side: Side): readonly Refusal[] {
  return kept(side.release, side.path, () => readRefusals(side));
}

function readRefusals(side: Side): Refusal[] {
  const { definition, release: { words } } = side;
  const options = optionsOf(definition);
  if (options.size === 0) return [];
  const tokens = tokensOf(side);
  return tokens.flatMap((token, i) => {
    const keyword = quotedName(token);
    const at = tokens[i + 1] === ')' ? i + 2 : i + 1;
    const isRefused = (options.has(tokens[at + 1] ?? '') && isRefusedAt(tokens, at, words)) || (options.has(tokens[i - 4] ?? '') && isRefusedOnceRead(tokens, i - 4, words));
    if (keyword === undefined || !isRefused) return [];
    const raised = tokens.indexOf(words.keywords.raise, at);
    return [{ keyword, text: tokens.slice(raised, closingAt(tokens, raised) + 1).filter(isText).map(bareText).join('') }];
  });
}

/** Without its quotes and what stands before them. */
function bareText(token: string): string {
  return token.replace(/^\w*['"]+|['"]+$/g, '');
}
