/** Of which names a sentence says that they ended, or have another name or place. */
import type { DocumentStatement } from '@onx/model';
import { MARKED, markedNames, namesOf, REFERENCES } from './references';

/** Words between a verb, or the begin of a sentence, and the name. */
export const LEAD = String.raw`(?:(?:the|a|an|all|also|our|its|old|former|deprecated|already-deprecated|previously|unused|undocumented|obsolete|legacy|redundant|internal|private|public|abstract|static|class(?:es)?|functions?|methods?|(?:sub-?)?modules?|(?:sub-?)?package|propert(?:y|ies)|attributes?|constant|alias|type|enum|exception|decorator|helper|arguments?|parameters?|keywords?|kwargs?|name)\s+){0,6}`;
export const NOUN = String.raw`(?:\s+(?:(?:class|instance|static)\s+)?(?:function|method|class|property|attribute|module|package|constant|type|enum|exception|decorator|object|helper|alias|mixin|kwarg|(?:keyword[\s-]+)?(?:argument|parameter|arg|param)|keyword)(?:e?s)?)?`;
/** What should be used instead is no further one of a list. */
const NOT_TOLD = String.raw`(?!\s+(?:should|must|can|may)\b)`;
/** `of f and g`; of an argument also `to f`. */
export const OWNER = String.raw`(?:(?:\s+(?:of|in|on|from|for)|(?<=\b(?:argument|parameter|param|kwarg|arg|keyword)s?)\s+(?:to|accepted\s+by))\s+(?:the\s+)?(?:(?:class(?:es)?|functions?|methods?|modules?)\s+)?${MARKED}(?:\s*(?:,(?:\s*and)?|and|&)\s*(?:the\s+)?${MARKED}${NOT_TOLD})*(?:\s+[a-z]+(?=\s+class\b))?${NOUN})?`;

/** Verbs of a new name or place; of what takes the place; of an end. */
export const SAME = String.raw`(?:renam(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|migrat(?:e|es|ed|ing)|relocat(?:e|es|ed)|chang(?:e|es|ed|ing))\b`;
const RENAME = String.raw`${SAME}|replac(?:e|es|ed|ing)\b`;
const END = String.raw`(?:deprecat(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|removal\s+of|deprecation\s+of|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing))\b`;
const GONE = String.raw`no\s+longer\s+(?:available|exists?|supported|provided|exported|exposed|present|part\s+of|works?|there|included|importable)`;
const BEING = String.raw`is|are|was|were|been|being|be`;
const AUXILIARY = String.raw`(?:\s*,)?(?:\s+(?:which|that)(?=\s+(?:${BEING}|has|have)\b))?(?:\s+(?:${BEING}|has|have|had|will|now|also|both|officially|formally|finally|all|completely|therefore|thus|marked\s+as|marked|got|gets))*`;

/** What names are for or where they are, between them and the verb: `x and y for turning a into b were renamed`, `x on models was renamed`; a sentence in it has a verb of its own. */
const PURPOSE = String.raw`(?:\s+(?:for|on|used\s+(?:for|to|by))\s+(?:(?!\b(?:${BEING}|has|have|had|will|when|where|if|because|but|that|which)\b)[^.,;:()\`"'“]){1,90}(?=\s(?:${BEING}|has|have)\s))?`;

const ACTIVE = new RegExp(String.raw`^(?:\W*|[^.\`]{0,60}?[:)\]]\s+|(?:[^.\`]{0,80},\s+)?(?:we|i|this(?:\s+(?:release|version|change|commit))?|it)(?:'re|'ve|\s+are|\s+have|\s+has)?\s+(?:also\s+)?)(?<verb>${RENAME}|${END})\s+(?<lead>${LEAD})(?<names>${REFERENCES})(?<noun>${NOUN})(?<owner>${OWNER})`, 'i');
const PASSIVE = new RegExp(String.raw`(?<names>${REFERENCES})(?<noun>${NOUN})(?<owner>${OWNER})(?<purpose>${PURPOSE})(?<being>${AUXILIARY})[\s(]*(?<!\w)(?<verb>${RENAME}|deprecated|removed|dropped|deleted|superseded|obsolete|now\b|${GONE}|→|became|becomes)`, 'i');

const ENDED = new RegExp(String.raw`^(?:${END}|obsolete|no\s+longer)`, 'i');
const REPLACING = new RegExp(`^(?:${RENAME})`, 'i');
const KEPT = new RegExp(String.raw`^(?:${SAME}|now|→|becam|becom)`, 'i');
const IS_BEING = new RegExp(String.raw`\b(?:${BEING})\b`, 'i');
/** The verb leads on to what took the place. */
const LEADS_ON = /^\s+(?:in)?(?:to|by|with|as|from|in\s+favou?r)\b/i;
const ARGUMENT = /\b(?:argument|parameter|param|kwarg|arg|keyword)s?\b/i;
/** What is no name of Python code. */
export const NO_API = /\b(?:option|flag|setting|command|file|folder|directory|environment|variable|dependency|header|field|column|template|event|page|section|branch|repository|tests?|examples?|documentation|docs|docstring|key|fixture|workflow|css|html|javascript)s?\b/i;
/** Letters behind a name in which the word for what it is may stand, up to the next name. */
const NEAR = 20;
/** Where it was before says no more than the old name. */
const FROM = new RegExp(String.raw`^\s*(?:(?:has|have|${BEING})\s+)*(mov\w+)\s+(?:out\s+)?(?:of|from)\s+${LEAD}${MARKED}${NOUN}\s+(?:in)?to\s+`, 'i');

/** `f: the argument x was renamed`: whose it is. */
const HEAD = new RegExp(String.raw`^\W{0,3}${MARKED}(?=\s*:\s)`);

const OWNED = new RegExp(String.raw`(${MARKED})\s+((?:keyword\s+)?(?:argument|parameter|keyword|kwarg|method|attribute|propert(?:y|ie))s?)\s+(${MARKED}(?:\s*(?:,(?:\s*and)?|and)\s*${MARKED}${NOT_TOLD})*)(?!\s+(?:keyword|argument|parameter|param|kwarg|arg)s?\b)`, 'g');

/** Words for what is renamed from one name to another, the last of them one that tells what it is. */
const FROM_NAMES = new RegExp(String.raw`^(\W*renam\w+)\s+(?:(?!${NO_API.source})[a-z]+\s+){0,3}(class(?:es)?|functions?|methods?|modules?|package|propert(?:y|ies)|attributes?|constant|type|enum|exception|decorator|arguments?|parameters?|keywords?)\s+from\s+(?=[\`"'])`, 'i');

/** `Its name has changed from a to b`, `They were renamed from a to b`, where no word says that it is an argument or no code. */
const CHANGED_NAME = new RegExp(String.raw`^(?![^\`]*(?:${ARGUMENT.source}|${NO_API.source}))[^\`]*?\b(?:names?\s+(?:has|have|was|were)\s+(?:been\s+)?changed|(?:has|have|was|were)\s+(?:been\s+)?renamed)\s+from\s+(?=\`)`, 'i');

/** Ways to write a sentence, and the one that is read. */
const REWORDED: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // `Breaking change: …` is no change of what follows.
  [/^[^`.:]{0,40}\bchanges?:\s+/i, ''],
  [/\bchanges?\s+(is|are)\s+that\s+/i, '$1 that '],
  [/^(\W*)(renamed?|moved?|removed?|deprecated?|replaced?):\s+(?=[`"'])/i, '$1$2 '],
  [/([`"'])\s*(?::|–|—| -)\s+(?=(?:renamed|moved|removed|deprecated|replaced)\b)/gi, '$1 '],
  [/\bchang(?:e|es|ed|ing)\s+(?:the\s+)?names?\s+of\b(?:\s+[A-Z]\w*(?=\s+(?:method|function|attribute|property)\s+`))?/i, 'renamed'],
  [/((?:[`"'](?:\s+(?:sub)?(?:module|package|class|function|method))?|\b(?:is|are|was|were|been|be|got|and))\s+renamed)\s+(?=[`"'])/i, '$1 to '],
  // What went into another thing is there now; the word may be a name itself.
  [/(?<![\w.`"'])(?:merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|consolidat(?:e|es|ed|ing)|unif(?:y|ies|ied|ying))\b(.{0,120}?)\s+(?:into\s+|in\s+(?=`))/i, 'replaced$1 by '],
  // `The errors module was moved from a to b`: where it was is its name; of what is in a module, only where both are its own.
  [/^[^`.:]*\b(?:(?:sub-?)?module|(?:sub-?)?package|namespace)\s+(?:(?:is|was|has|been|now)\s+)*(renamed|moved|relocated|migrated)\s+from\s+(`[^`]+`)\s+to\s+(?=`)/i, '$2 was $1 to '],
  [/^[^`.:]*\b(?:class|function|method|exception|decorator)\s+(?:(?:is|was|has|been|now)\s+)*(renamed|(?:moved|relocated|migrated)(?=\s+from\s+`(?:[^`]*\.)?(\w+)`\s+to\s+`(?:[^`]*\.)?\2`))\s+from\s+(`[^`]+`)\s+to\s+(?=`)/i, '$3 was $1 to '],
  // `a can now be found in b`, `a should be imported from b`
  [/(`)\s+(?:(?:can|may)\s+now\s+be\s+(?:found|imported|accessed)|(?:should|must|has\s+to|have\s+to|needs?\s+to)\s+(?:now\s+)?be\s+(?:imported|accessed)|(?:is|are)\s+now\s+(?:located|found|available|defined|imported|importable|part)|now\s+(?:lives?|resides?))\s+(?:in|from|under|at|of)\s+(?:the\s+)?(?=`)/i, '$1 was moved to '],
  [/^(\W*)(?:please\s+)?import\s+(`[^`]+`)\s+from\s+(`[^`]+`)\s+instead\s+of\s+(?:from\s+)?(`[^`]+`)/i, '$1Moved $2 from $4 to $3'],
  // `old (now new)`, `old, now called new`
  [/(`)\s*[(,]\s*(?:(?:which|that)\s+is\s+)?now\s+(?:(?:called|named|known\s+as)\s+)?(?=`[^`]+`\s*(?:[),.;]|$))/i, '$1 is now '],
  // Of the classes A/B parameters, the marked names are the parameters.
  [/\b(?:[A-Z]\w*\/)*(?:[A-Z][a-z\d]+){2,}\s+(?=(?:`[.\w]+`\s+)?(?:keyword\s+)?(?:argument|parameter)s?\s+[`"'])/, ''],
  // The word tells which one is meant, not what happened to it.
  [/^(\W*(?:the|all|both|some|previously|long)\s+(?:[a-z]+\s+)?)deprecated\s+(?=(?:[a-z]+\s+){0,2}[`"'])/i, '$1'],
  // `old: convert this to new`, `class Old: convert this to New`
  [/`class\s+([A-Za-z_]\w*)`/g, '`$1`'],
  [/^(\W*`[^`]+`(?:\s*(?:,|and|&)\s*`[^`]+`)*)\s*:\s+(?:please\s+)?(?:convert|change)\s+(?:this|these|it|them)\s+to\s+/i, 'Replace $1 by '],
  // `Mill`'s `speed`
  [/`([A-Za-z_][\w.]*)`'s\s+`([A-Za-z_]\w*)`/g, '`$1.$2`'],
  // What users are told to do with their own code.
  [/^(\W*)replace\s+(?:any|all|every|your)\s+(?:calls?\s+to|uses?\s+of|usages?\s+of|references?\s+to)\s+(?=[`"'])/i, '$1Replace '],
  // Of a module the plain word is its name.
  [/^(\W*)(renam(?:e|ed|ing)|mov(?:e|ed|ing))\s+(?:the\s+)?(?:(?:sub)?module\s+)?([a-z_]\w*)\s+(?:sub)?module\s+(?:as|to|into)\s+(?:the\s+)?([a-z_]\w*)(?=\s+(?:sub)?module\b|[.,;]|$|\s+\()/i, '$1$2 `$3` to `$4`'],
  // `Rename F initialization parameter: a -> b`
  [/^(\W*)renam(?:e|es|ed|ing)\s+(`[^`]+`)(?:'s)?\s+(?:[a-z]+\s+){0,2}?((?:keyword\s+)?(?:argument|parameter|keyword|kwarg))s?:\s+(`[^`]+`)\s*(?:->|→|to\b)\s*(?=`)/i, '$1Renamed $3 $4 of $2 to '],
  // `Renamed a F argument to b`, `Changed a argument in F to b`
  [/^(\W*)(?:[Rr]enam|[Cc]hang)(?:e|es|ed|ing)\s+(`[^`]+`)\s+([A-Z]\w*)\s+((?:keyword\s+)?(?:argument|parameter|keyword|kwarg))\s+to\s+(?=`)/, '$1Renamed $4 $2 of `$3` to '],
  [/^(\W*)(?:[Rr]enam|[Cc]hang)(?:e|es|ed|ing)\s+(`[^`]+`)\s+((?:keyword\s+)?(?:argument|parameter|keyword|kwarg))\s+(?:in|of|for)\s+(?:the\s+)?([A-Z]\w*)\s+to\s+(?=`)/, '$1Renamed $3 $2 of `$4` to '],
  // `Users of a should start using b instead.`
  [/^(?:\W*|[^`.]{0,30},\s+)(?:all\s+)?users\s+of\s+(?:the\s+)?(`[^`]+`)\s+(?:should|must|can|need\s+to|have\s+to)\s+(?:now\s+)?(?:(?:start|be)\s+using|use|switch\s+to|migrate\s+to|move\s+to)\s+(?:the\s+)?(?=`[^`]+`\s*(?:instead\b|[.;]|$))/i, 'Replace $1 by '],
  // `rename the milling methods from a to b`
  [FROM_NAMES, '$1 $2 '],
  [CHANGED_NAME, 'Renamed '],
  // The f parameter x: whose it is stands before it.
  [OWNED, '$2 $3 of $1'],
];

export interface SentenceSubject {
  names: string[];
  /** What they are names of, and whether they only changed. */
  more: Pick<DocumentStatement, 'argument' | 'renamed'>;
  /** Names of what they belong to. */
  owners: string[];
  /** They are said to end, not only to be called otherwise. */
  ended: boolean;
  /** The sentence from the verb on, without the names. */
  rest: string;
}

/** null where the sentence speaks of no name that way. */
export function subjectOf(written: string): SentenceSubject | null {
  const sentence = REWORDED.reduce((text, [pattern, plain]) => text.replace(pattern, plain), written);
  const active = ACTIVE.exec(sentence);
  const match = active ?? PASSIVE.exec(sentence);
  const { verb, names: references, noun, owner: beside, lead, being, purpose = '' } = match?.groups ?? {};
  if (!match || verb === undefined || references === undefined || noun === undefined || beside === undefined) return null;
  const names = namesOf(references);
  const ended = ENDED.test(verb);
  // `a`, which replaced `b`: without an auxiliary the verb must lead on.
  if (!active && REPLACING.test(verb) && !IS_BEING.test(being!) && !LEADS_ON.test(sentence.slice(match.index + match[0].length))) return null;
  // `rename the argument to x`, not `the argument to f`.
  const owner = active && !ended && /^\s+to\b/i.test(beside) ? '' : beside;
  const behind = match.index + match[0].indexOf(references) + references.length;
  const near = sentence.slice(behind, behind + noun.length + NEAR).replace(/[`"'“].*$/s, '');
  if (names.length === 0 || NO_API.test(near)) return null;
  const isArgument = ARGUMENT.test(noun) || ARGUMENT.test(lead ?? sentence.slice(0, match.index));
  const rest = `${active ? pastOf(verb) : ''} ${sentence.slice(behind + noun.length + owner.length + purpose.length)}`.trim();
  return {
    names,
    more: { ...(isArgument ? { argument: true } : {}), ...(KEPT.test(verb) ? { renamed: true } : {}) },
    owners: [...markedNames(owner), ...(isArgument ? markedNames(HEAD.exec(sentence)?.[0] ?? '') : [])],
    ended,
    rest: rest.replace(FROM, '$1 to ').replace(/^[\s\w]*?\bchang\w+\s+to\s+(?=[`"'])/i, 'renamed to '),
  };
}

/** `renaming to` reads like `renamed to`. */
function pastOf(verb: string): string {
  return verb.replace(/e?(?:s|d|ing)?$/i, 'ed');
}
