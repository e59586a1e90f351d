/** What a passage says became of names: who is spoken of, and the successor that the text gives. */
import { tailOf, type DocumentStatement } from '@onx/model';
import { givesAdvice, OF_ARGUMENT, replacementName } from '../facts/announcements/replacement';
import { SENTENCE_END, type Prose } from './prose';
import { EVIDENT, MARKED, markedNames, nameOf, namesOf, QUALIFIED, REFERENCE, REFERENCES } from './references';
import { LEAD, NO_API, NOUN, OWNER, SAME, subjectOf, type SentenceSubject } from './subject';

/** A passage without any of these says nothing of what became of a name. */
const HINT = /renam|mov(?:e|ing)|replac|deprecat|drop|delet|migrat|relocat|chang|convert|instead|in\s+place\s+of|rather\s+than|former|previous|supersed|\bnow\b|no\s+longer|bec[oa]m|merg|combin|consolidat|unif|import|lives?\b|resides?\b|was\s+(?:called|named)|obsolete|in\s+favou?r|names?\s+(?:of|for)|→|->|=>|`\s>\s`|➔|➜|➡|⇒|⟶/i;
const INSTEAD = new RegExp(String.raw`\b(?:use|using)\s+${LEAD}(?<news>${REFERENCES})(?:\s+\w+)?\s+(?:instead\s+of|in\s+place\s+of|rather\s+than)\s+${LEAD}(?<olds>${REFERENCES})${NOUN}(?<owner>${OWNER})`, 'i');
const INSTEAD_OF = new RegExp(String.raw`^\W*instead\s+of\s+${LEAD}(${MARKED})(?:\s+\w+)?,?\s+(?:please\s+)?use\s+${LEAD}(${MARKED})(?!\s+(?:with|or)\b)`, 'i');
const FORMERLY = new RegExp(String.raw`(${REFERENCE})\s+\((?:(?:formerly|previously)(?:\s+(?:known\s+as|named|called))?|was\s+(?:called|named))\s+(${REFERENCE})\)`, 'i');
/** `x represents the argument previously called y` */
const CALLED_BEFORE = new RegExp(String.raw`(${MARKED})(?:\s+(?:argument|parameter|keyword|option)s?)?,?\s+(?:(?:(?:which|that)\s+)?(?:represents|is)\s+(?:the|an?)\s+\w+\s+)?(?:previously|formerly)\s+(?:called|named|known\s+as)\s+(${MARKED})`, 'i');
/** The new name is spoken of. */
const REPLACES = new RegExp(String.raw`(${MARKED})(?:\s+(?:keyword\s+)?\w+)?,?\s+(?:(?:has\s+been|was|is)\s+(?:introduced|added)\s+to\s+replace|(?:(?:which|that)\s+)?(?:replaces|supersedes))\s+${LEAD}(${MARKED})(?!\s+(?:with|by)\b)`, 'i');
/** A list of what was done: its items may leave out the verb. */
const DONE = /^(?:removed|removals?|deprecated|deprecations?(?:\s+and\s+removals?)?|renamed)$/i;
/** Words above a list that say it of all its items. */
const ENDED_ABOVE = /\b(?:(?:have|has)\s+(?:now\s+)?been\s+(?:removed|deprecated|dropped)|(?:the\s+following|these)\b.{0,80}\b(?:are|were)\s+(?:now\s+)?(?:removed|deprecated|dropped)|no\s+longer\s+(?:available|exist|supported)|removed\s+(?:the\s+following|these)|(?:the\s+following|these)\s+\w+\s+(?:removed|deprecated))\b/i;
/** `old: use new`, `old and other: use instead new`, `old (use new instead)` */
const ITEM_OF_ENDED = new RegExp(String.raw`^${MARKED}(?:\s*(?:,|and|&)\s*${MARKED})*\s*(?::|–|—|-|→|\()\s*(?:please\s+)?use(?:\s+instead)?\s+${LEAD}${EVIDENT}`, 'i');
const NAMES_SUCCESSOR = /\bin\s+favou?r\s+of\b|\binstead\b|\brenamed\s+to\b/i;
/** Under words that say so already, the old name and the new one are enough. */
const PAIR = new RegExp(String.raw`^\W*?(${REFERENCE})\s*(?:→|\bto\b|\bis\s+now\b|\bbecame\b|\bbecomes\b|:)\s*(${REFERENCE})\.?$`, 'i');
const SAYS_REPLACED = /\b(?:renam|mov|replac)(?:e|es|ed|ing|als?)\b/i;
const SAYS_RENAMED = new RegExp(String.raw`\b(?:${SAME}|names?\b)`, 'i');
const SEVERAL = new RegExp(String.raw`\b(?:to|as|by|with|in\s+favou?r\s+of|use)\s+${LEAD}(${REFERENCES})`, 'i');
/** `Names of speeds of the Mill class, a to b, c to d` */
const NAMES_OF = String.raw`(?<=^\W*(?:(?:the|new|chang(?:ed?|ing))\s+){0,3})names?\s+(?:of|for)\b(?![^\`.;:]*?${NO_API.source})[^\`.;:]*(?:(?<owner>${MARKED})[^\`.;:]*)?,`;
/** `rename a to b, c to d, and e to f` */
const LINK = String.raw`\s+(?:to|→|by|with)\s+${LEAD}`;
const PAIRS = new RegExp(String.raw`\b(?<verb>${SAME}|replac(?:e|es|ed|ing)\b|${NAMES_OF})(?:\s*:|\s+from)?\s+${LEAD}(?<pairs>${EVIDENT}${LINK}${EVIDENT}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)${LEAD}${EVIDENT}${LINK}${EVIDENT})+)`, 'i');
const ONE_PAIR = new RegExp(String.raw`(${EVIDENT})${LINK}(${EVIDENT})`, 'gi');
const NOT_ASKED = String.raw`(?<!\b(?:if|whether|when|where)\s+)`;
/** `x should be used instead` */
const USED_INSTEAD = new RegExp(String.raw`${NOT_ASKED}(${MARKED})(?:\s+\w+)?\s+(?:should|must|can|may)\s+be\s+(?:used|supplied|passed|given|specified|set)\s+instead\b`, 'i');
/** After an end it is also said without the last word. */
const TO_BE_USED = new RegExp(String.raw`${USED_INSTEAD.source}|${NOT_ASKED}(?<bare>${MARKED})(?:\s+\w+)?\s+(?:should|must)\s+be\s+used(?=\s*(?:[.,;]|$))`, 'i');
/** `Use x instead.`, `Users should use x.` in a sentence of its own. */
const FOLLOWING = /^(?:(?:users?|you|callers?|developers?)\s+(?:should|must|can|may|need\s+to|have\s+to)\s+(?:now\s+)?)?(?:please\s+)?(?:used?|instead|it\s+(?:has\s+been|was|is)|prefer|switch|migrate|(?:replaced|superseded)\s+(?:by|with)|(?:the|its)\s+(?:same\s+)?functionality\s+is|its\s+replacement\s+is)\b/i;

/** `x was removed; see y` */
const SEE = /^see\s+(?=`[^`]+`\W*$)/i;

/** When it ends, between the end and what to use: `It was scheduled for deletion.`, `It will be removed in 2.0.` */
const WHEN = /^(?:it|they|this|these)\s+(?:(?:was|were|has|have|had)\b[^`]*\b(?:scheduled|deprecated|announced|marked)|will\s+be\s+(?:removed|dropped|deleted))\b[^`]*(?:`[\d.]+`[^`]*)?$/i;
/** A second thing that was done, in the same sentence: `added a and renamed b to c`. */
const BESIDES = String.raw`\s+and\s+(?=(?:also\s+)?(?:renam|mov|deprecat)(?:e|es|ed|ing)\s+${LEAD}\`[^\`]+\`(?:\s+\w+){0,2}?\s+(?:to|as|into|in\s+favou?r)\b)`;
/** `a was removed, and b renamed to c` */
const AFTER_AN_END = String.raw`(?<=\b(?:removed|deprecated|dropped|deleted)),?\s+and\s+(?=\`[^\`]+\`\s+(?:(?:is|was|has\s+been)\s+)?renamed\s+(?:to|as)\s)`;
const BREAKS = new RegExp(String.raw`${SENTENCE_END}|${BESIDES}|${AFTER_AN_END}`, 'i');

const UNSAID = /\b(?:not|never|cannot|can't|don't|doesn't|isn't|aren't|won't|shouldn't|revert\w*|restor\w*|undeprecat\w*|un-deprecat\w*|reintroduc\w*|re-add\w*|undo|instead\s+of\s+being|fix(?:e[sd])?|bug|error|warnings?|incorrect\w*|accidental\w*)\b/i;
const CONDITION = /^(?:if|when|unless|while|once|in\s+case|where)\b/i;

/** `Some parameters of f have new names.`: what follows in the passage is about these. */
const ABOUT_ARGUMENTS = new RegExp(String.raw`(?:${MARKED}(?:'s)?\s+(?:keyword\s+)?(?:argument|parameter|keyword)s\b|\b(?:argument|parameter|keyword)s\s+(?:of|to|in|for)\s+(?:the\s+)?${MARKED})`, 'i');

export function readSentences({ text, plain, above, headings }: Prose): DocumentStatement[] {
  const listed = above || headings[0] || '';
  const isListed = SAYS_REPLACED.test(listed);
  if (!(isListed || HINT.test(text) || ENDED_ABOVE.test(above))) return [];
  const within = markedNames([...headings, above].join(' '));
  const pair = isListed ? PAIR.exec(plain) : null;
  if (pair) return statements(namesOf(pair[1]!), nameOf(pair[2]!), within, SAYS_RENAMED.test(listed) ? { renamed: true } : {});
  const sentences = plain.split(BREAKS).filter((sentence, at) => at === 0 || !WHEN.test(sentence));
  const isEnded = ENDED_ABOVE.test(above);
  const isDone = DONE.test((headings[0] ?? '').replace(/\W+$/, ''));
  const subjects = sentences.map((sentence) => subjectOf(sentence) ?? (isEnded && ITEM_OF_ENDED.test(sentence) ? subjectOf(`Removed ${sentence}`) : null) ?? (isDone && /^(?:the\s+)?`/i.test(sentence) && NAMES_SUCCESSOR.test(sentence) ? subjectOf(`Deprecated ${sentence}`) : null));
  // What follows a sentence is about the same name as long as it speaks of no other.
  let callables: string[] = [];
  return sentences.flatMap((sentence, at) => {
    const found = readSentence(sentence, subjects[at]!, subjects[at + 1] === null ? sentences[at + 1]!.replace(SEE, 'Use ') : '', within);
    const told = callables.length > 0 ? found.map((one) => argumentOf(callables, one)) : found;
    callables = markedNames(ABOUT_ARGUMENTS.exec(sentence)?.[0] ?? '').concat(callables);
    return told;
  });
}

/** A statement about bare names, in a passage about arguments of callables. */
function argumentOf(callables: readonly string[], { within, ...said }: DocumentStatement): DocumentStatement {
  const isBare = !said.from.includes('.') && !said.to?.includes('.');
  return isBare ? { ...said, within: [...callables, ...within], argument: true } : { ...said, within };
}

function readSentence(sentence: string, subject: SentenceSubject | null, next: string, within: readonly string[]): DocumentStatement[] {
  if (CONDITION.test(sentence) || UNSAID.test(sentence)) return [];
  const instead = INSTEAD.exec(sentence);
  if (instead) return readInstead(instead.groups!, within).map((one) => (OF_ARGUMENT.test(instead[0]) ? { ...one, argument: true } : one));
  const insteadOf = INSTEAD_OF.exec(sentence);
  if (insteadOf) return statements(namesOf(insteadOf[1]!), nameOf(insteadOf[2]!), within);
  const formerly = FORMERLY.exec(sentence) ?? CALLED_BEFORE.exec(sentence);
  if (formerly) return statements(namesOf(formerly[2]!), nameOf(formerly[1]!), within, { renamed: true, ...(OF_ARGUMENT.test(formerly[0]) ? { argument: true } : {}) });
  const pairs = PAIRS.exec(sentence);
  if (pairs && !OF_ARGUMENT.test(sentence)) return readPairs(pairs.groups!, within);
  // `Parameters of f renamed: a → b, c → d`: whose they are stands before.
  const callables = pairs ? markedNames(sentence.slice(0, pairs.index)) : [];
  if (pairs && callables.length > 0) return readPairs(pairs.groups!, [...callables, ...within]).map((one) => ({ ...one, argument: true }));
  const replaces = subject ? null : REPLACES.exec(sentence);
  if (replaces) return statements(namesOf(replaces[2]!), nameOf(replaces[1]!), within);
  if (!subject) return [];
  const { names, owners, rest, ended, more } = subject;
  const around = [...owners, ...within];
  const own = names.length === 1 ? names[0]! : '';
  const isOver = ended && !rest.includes('`');
  const told = rest.includes('`') || !(isOver && (FOLLOWING.test(next) || next.search(TO_BE_USED) === 0)) ? rest : advised(next.replace(/^used\b/i, 'Use'), TO_BE_USED);
  const news = names.length > 1 ? namesOf(SEVERAL.exec(told)?.[1] ?? '') : [];
  if (news.length > 1) return names.flatMap((name, at) => statements([name], news.length === names.length ? news[at] : endOf(name, news), around, more));
  if (QUALIFIED.test(told)) return [];
  const to = replacementName(advised(rest, ended ? TO_BE_USED : USED_INSTEAD), own) ?? (told === rest ? undefined : replacementName(told, own));
  if (to === undefined && !isOver) return [];
  // Of an argument it is said behind as well whose it is: `to x in f`.
  const advice = to === undefined && told !== rest && givesAdvice(told, own) ? { advice: told } : {};
  return statements(names, to, more.argument ? [...around, ...markedNames(rest).filter((name) => name !== to)] : around, { ...more, ...advice });
}

/** What should be used is put as advice is. */
function advised(text: string, said: RegExp): string {
  const found = said.exec(text);
  return found ? text.replace(found[0], `use ${found[1] ?? found.groups?.['bare'] ?? ''} instead`) : text;
}

/** `super_to_choi and choi_to_super were removed, use to_choi, to_super and to_chi`: of several in no order, the one that the old name ends in. */
function endOf(name: string, news: readonly string[]): string | undefined {
  const ends = news.filter((one) => tailOf(name).endsWith(`_${tailOf(one)}`));
  return ends.length === 1 ? ends[0] : undefined;
}

/** One for all, or one for each. */
function readInstead({ olds = '', news = '', owner = '' }: Record<string, string>, within: readonly string[]): DocumentStatement[] {
  const [names, successors, around] = [namesOf(olds), namesOf(news), [...markedNames(owner), ...within]];
  if (successors.length <= 1) return statements(names, successors[0], around);
  return names.length === successors.length ? names.flatMap((name, at) => statements([name], successors[at], around)) : [];
}

function readPairs({ verb = '', owner = '', pairs = '' }: Record<string, string | undefined>, within: readonly string[]): DocumentStatement[] {
  const more = SAYS_RENAMED.test(verb) ? ({ renamed: true } as const) : {};
  return [...pairs.matchAll(ONE_PAIR)].flatMap(([, from, to]) => statements(namesOf(from!), nameOf(to!), [...markedNames(owner), ...within], more));
}

function statements(names: readonly string[], to: string | undefined, within: readonly string[], more: SentenceSubject['more'] & Pick<DocumentStatement, 'advice'> = {}): DocumentStatement[] {
  return names.filter((from) => from !== to).map((from) => ({ from, ...(to === undefined ? {} : { to }), within: [...within], ...more }));
}
