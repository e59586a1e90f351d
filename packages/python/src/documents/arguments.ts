/** Arguments that sentences give another name, also where neither name is marked as code: a callable that lost the one and has gained the other is all that such words can mean. */
import type { DocumentStatement } from '@onx/model';
import { sentencesOf, type Prose } from './prose';
import { markedNames } from './references';

/** A passage without any of these says nothing of another name. */
const HINT = /renam|chang|instead|→|->|=>/i;

const NOUN = String.raw`(?:(?:keyword|initiali[sz]ation|constructor|input)[\s-]+)?(?:argument|parameter|keyword|kwarg|param|arg)s?`;
const name = (group: string): string => String.raw`[\`"'*]{0,3}(?<${group}>[A-Za-z_]\w*)=?(?:[\`"'*]{1,3}|\b(?!\.\w|\())`;
const RENAMED = String.raw`(?:renam|chang)(?:e|es|ed|ing)\b`;
/** Words between, in one sentence. */
const upTo = (most: number): string => String.raw`\b(?:[^.;:]|\.(?=\w)){0,${most}}?`;
const TO = String.raw`(?:→|\b(?:to|as|into)\b)(?:\s+(?:the|be))?`;

/** Ways to say it: the old name is `old`, the new one `next`. */
const SAID: readonly RegExp[] = [
  // `parameter a to b`, `parameters: a → b`, `the argument was changed from a to b`
  String.raw`\b${NOUN}(?::|${upTo(60)}\bfrom)?\s+${name('old')}\s*${TO}\s+${name('next')}`,
  // `rename the confusing argument a of f to b`, `renamed a keyword in f to b`
  String.raw`\b${RENAMED}\s+(?:(?!from\b)[\w'-]+\s+){0,3}?(?:${NOUN}\s+${name('old')}|${name('first')}\s+${NOUN})${upTo(80)}\s${TO}\s+${name('next')}`,
  // `the a argument of f has been renamed to b`
  String.raw`${name('old')}\s+${NOUN}${upTo(100)}\b(?:renamed|changed)\s+${TO}\s+${name('next')}`,
  // `use the keyword b instead of a`
  String.raw`\b(?:use[sd]?|with|accepts?)\s+(?:the\s+)?(?:${NOUN}|name)\s+${name('next')}\s+instead\s+of\s+${name('old')}`,
  // `changed a to b in f`, `a changed to b throughout`
  String.raw`\b${RENAMED}\s+${name('old')}\s+${TO}\s+${name('next')}\s+(?:in|for|throughout|across)\b`,
  String.raw`${name('old')}\s+${RENAMED}\s+${TO}\s+${name('next')}\s+(?:in|throughout|across)\b`,
].map((source) => new RegExp(source, 'i'));

/** What is no name, where words are not marked. */
const PROSE = /^(?:a|an|the|it|its|is|are|be|and|or|of|to|in|on|for|from|with|by|as|not|now|new|old|all|any|this|that|these|those|them|name|names|argument|parameter|keyword|kwarg|value|values|type|default|order)$/i;
const UNSAID = /\b(?:not|never|no\s+longer\s+(?:renamed|changed)|cannot|can't|don't|doesn't|isn't|won't|revert\w*|restor\w*|undo|fix(?:e[sd])?|bug|error)\b/i;
/** Of what stands around, this may be a callable. */
const CALLABLE = /\b[A-Za-z_]\w*(?=\(\))|\b\w+_\w+\b|\b[A-Z][a-z]+[A-Z]\w*\b/g;

export function readArguments(prose: Prose): DocumentStatement[] {
  const { text, headings } = prose;
  if (!HINT.test(text) && !HINT.test(headings[0] ?? '')) return [];
  return sentencesOf(prose).flatMap((sentence) => {
    if (UNSAID.test(sentence)) return [];
    const found = SAID.flatMap((way): { from: string; to: string }[] => {
      const { old, first, next = '' } = way.exec(sentence)?.groups ?? {};
      return [{ from: old ?? first ?? '', to: next }];
    });
    const [pair] = found.filter(({ from, to }) => from !== to && from !== '' && !PROSE.test(from) && !PROSE.test(to));
    if (pair === undefined) return [];
    const around = [...markedNames(sentence), ...(sentence.match(CALLABLE) ?? []), ...markedNames(headings.join(' '))].filter((one) => one !== pair.from && one !== pair.to);
    return [{ ...pair, within: [...new Set(around)], argument: true as const, renamed: true as const }];
  });
}
