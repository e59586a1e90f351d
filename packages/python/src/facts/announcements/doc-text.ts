/** What docstrings state: the first paragraph, since when a thing exists, and that it will go. */
import { tailOf, type Deprecation } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { givesAdvice, replacementName, unwrapRoles } from './replacement';

const MAX_DOC = 300;
const MAX_MESSAGE = 500;
const MAX_DIRECTIVE = 2000;
/** A first paragraph that says the thing itself is deprecated, not one that describes something deprecated. */
const DOC_SAYS =
  /^\W{0,4}deprecated(?:\W{0,4}$|\s*[.:,;!()\]*-]|\s+(?:since\s+(?:version\s+|release\s+)?v?\d|in\s+(?:favou?r|(?:version\s+|release\s+)?v?\d)|(?:as\s+of\s+)?(?:version\s+|release\s+)?v?\d+(?:\.\d+)*\s*(?:[.:;,]|--)|alias|(?:name|synonym|spelling|version|variant)\s+(?:of|for)\b|use\b|and\b|wrapper|shim|(?:parameter|option|trait|field|setting)\b|(?:function|method|class|property|attribute|constant|decorator)(?:\s*[.,;:(]|\s+(?:to|kept)\b)))|^this\s+is\s+an?\s+deprecated\s+(?:alias|name|synonym|wrapper|shim)\b|^(?:this|the)\s+(?:`?\w+`?\s+)?(?:function|method|class|module|property|attribute|constant|decorator|alias|parameter|option|trait|field|setting)?\s*(?:is|has\s+been|was|will\s+be)\s+(?:now\s+)?deprecated/i;
/** The same in a later sentence of that paragraph, where it says which thing: `This layer is deprecated in favor of X.` */
const DOC_ADDS =
  /[.!]\s+(?=this\s+(?:function|method|class|module|property|decorator|constant|alias|layer|operat(?:or|ion)|transform(?:er|ation)?|estimator|dataset|metric|model|distribution|widget|component|command|helper|wrapper|interface|exception|handler|backend|plugin|hook|callback|loader|reader|writer|parser)\s+(?:is|has\s+been|was|will\s+be)\s+(?:now\s+)?deprecated\b)/i;

/** A paragraph of its own, that speaks of no part. */
const LATER_SAYS = /^\W{0,4}deprecated\b/i;
const OF_PART = /\b(?:argument|parameter|keyword|kwarg|option|field)s?\b/i;

/** The thing is only what another was called. */
const OLD_NAME = /^\s*(?:the\s+|an?\s+)?(?:old|former|legacy|obsolete)\s+(?:name|alias|synonym)\s+(?:of|for)\b/i;

/** The docstring of a body, as Python reads it; undefined where there is none. */
export function docstringOf(text: string, body: readonly Statement[]): string | undefined {
  const first = body[0];
  if (first?.type !== 'Expression' || first.value.type !== 'String' || !isPlainString(first.value)) return undefined;
  return first.value.parts.some((part) => /[bf]/.test(part.prefix)) ? undefined : stringValue(text, first.value).slice(0, 50_000);
}

/** First paragraph, white space folded. */
export function firstParagraph(doc: string): string | undefined {
  const start = doc.search(/\S/);
  if (start < 0) return undefined;
  const blank = /\n[ \t\r]*\n/g;
  blank.lastIndex = start;
  const paragraph = doc.slice(start, blank.exec(doc)?.index ?? doc.length);
  return paragraph.slice(0, MAX_DOC * 4).replace(/\s+/g, ' ').trim().slice(0, MAX_DOC);
}

/** `.. versionadded:: 1.2` that speaks of the whole thing: a directive under a parameter is indented deeper. */
export function sinceOf(doc: string): string | undefined {
  return doc.includes('versionadded') ? directive(doc, 'versionadded')?.argument.split(/[\s,;]/)[0]?.replace(/^v(?=\d)|[.:]$/g, '') || undefined : undefined;
}

/** `.. deprecated:: 1.2` with its text, or a first paragraph that begins with the word. */
export function docDeprecation(doc: string, own: string): Deprecation | undefined {
  if (OLD_NAME.test(doc)) return deprecationFrom(firstParagraph(doc) ?? '', own, {});
  if (!/deprecat/i.test(doc)) return undefined;
  const ends = endsIn(doc);
  const whole = ends.find(({ text }) => !isAboutPart(text, own));
  if (whole) return deprecationFrom(whole.text, own, whole.since ? { since: whole.since } : {});
  if (ends.length > 0) return undefined;
  const first = firstParagraph(doc) ?? '';
  if (DOC_SAYS.test(first)) return deprecationFrom(first, own, {});
  const added = DOC_ADDS.exec(first);
  if (added) return deprecationFrom(first.slice(added.index + added[0].length), own, {});
  const later = laterParagraphs(doc);
  const warned = admonitions(doc, later).find((text) => DOC_SAYS.test(text) && isAboutItself(text, own)) ?? later.find((text) => LATER_SAYS.test(text) && DOC_SAYS.test(text) && !isAboutPart(text, own) && !OF_PART.test(text));
  return warned === undefined ? undefined : deprecationFrom(warned, own, {});
}

/** A module that is there for old imports alone: what is compatible with something else than old code (`with older interpreters`) is there to stay. */
const KEPT_MODULE = /\b(?:kept|left|retained|remains?|exists?|here|shim|stub|re-?exports?|imports?)\b[^.]{0,60}?\b(?:for|to\s+\w+)\s+(?:the\s+sake\s+of\s+)?backwards?[- ]?compat\w*(?!\w|\s+with\s+(?!(?:\w+\s+)?(?:code|imports?|releases?|scripts?|users?)\b))|\bnew\s+code\s+should\s+(?:import|use)\b/i;

/** The same of a module: one that defines nothing may also say that it is only left for old imports. */
export function moduleDocDeprecation(doc: string, definesNothing: boolean): Deprecation | undefined {
  const said = docDeprecation(doc, '');
  if (said !== undefined || !definesNothing) return said;
  const first = firstParagraph(doc) ?? '';
  return KEPT_MODULE.test(first) ? deprecationFrom(first, '', {}) : undefined;
}

/** `the old method` */
const NAMED = /^\W*the\s+\W*(\w[\w.]*)\W*\s(?:function|method|class|property|attribute|constant|decorator|alias)\b/i;

/** Its first sentence speaks neither of a part nor of something of another name. */
function isAboutItself(text: string, own: string): boolean {
  const [sentence = ''] = unwrapRoles(text).split(/(?<=[.!;])\s/, 1);
  const named = NAMED.exec(sentence)?.[1];
  return !isAboutPart(sentence, own) && !OF_PART.test(sentence) && (named === undefined || tailOf(named) === own);
}

/** Paragraphs after the first that stand no deeper than the docstring itself. */
function laterParagraphs(doc: string): string[] {
  const margin = marginOf(doc);
  return doc.split(/\n[ \t\r]*\n/).slice(1).flatMap((paragraph) => (paragraph.search(/\S/) <= margin ? (firstParagraph(paragraph) ?? []) : []));
}

const ADMONITION = '(?:warning|attention|caution|danger|important|note)';
const SECTION = new RegExp(String.raw`^([ \t]*)${ADMONITION}s?:[ \t]*(.*)$`, 'gim');
const HEADING = new RegExp(String.raw`^${ADMONITION}s? -{3,} (?=\S)`, 'i');

/** `.. warning:: This function is deprecated.`, a section `Warning:` with deeper lines, or a paragraph under an underlined `Warnings`. */
function admonitions(doc: string, paragraphs: readonly string[]): string[] {
  const said = [...directives(doc, ADMONITION), ...indented(doc, SECTION)].map(({ argument, text }) => `${argument} ${text}`.trim());
  return [...said, ...paragraphs.flatMap((paragraph) => (HEADING.test(paragraph) ? [paragraph.replace(HEADING, '')] : []))];
}

/** What a field is told of itself: that it will go, or that it is another under a second name. */
export function fieldDeprecation(text: string, own: string): Deprecation | undefined {
  const [, other] = /^\s*alias\s+(?:of|for)\s+`*([\w.]*\w)`*\.?\s*$/i.exec(unwrapRoles(text)) ?? [];
  return docDeprecation(text, own) ?? (other === undefined ? undefined : deprecationFrom(text, own, { replacement: other }));
}

/** `version 1.2rc1`, with a name of the core before it perhaps: the first group is the release. */
const RELEASE = String.raw`(?:\w+\s+)?(?:version\s+|release\s+)?v?(\d+(?:\.\d+)+(?:(?:a|b|rc|\.dev|\.post)\d+)?)`;
const SINCE = new RegExp(String.raw`\bsince\s+${RELEASE}`, 'i');
const DEPRECATED_IN = new RegExp(String.raw`\bdeprecated\s+in\s+${RELEASE}`, 'i');
const REMOVED_IN = new RegExp(String.raw`\b(?:remov\w*|dropp?\w*|deleted|gone|disappear\w*)\b[^.;]{0,30}?\b(?:in|from|with|by|after|at)\s+(?:the\s+)?${RELEASE}`, 'i');

/** A deprecation of what its text says: successor and release of removal are read from it. */
export function deprecationFrom(text: string, own: string, stated: Deprecation): Deprecation {
  const message = unwrapRoles(text).slice(0, MAX_MESSAGE);
  const out: Deprecation = { ...stated };
  const since = SINCE.exec(message)?.[1] ?? DEPRECATED_IN.exec(message)?.[1];
  if (since && !out.since) out.since = since;
  const removal = REMOVED_IN.exec(message)?.[1];
  if (removal && !out.removal) out.removal = removal;
  const replacement = out.replacement ?? replacementName(message, own);
  if (replacement) out.replacement = replacement;
  else if (givesAdvice(message, own)) out.advice = true;
  if (message) out.message = message;
  return out;
}

/** What each `.. deprecated::` of a docstring says. */
function endsIn(doc: string): { since?: string; text: string }[] {
  return directives(doc, 'deprecated').map(({ argument, text }) => {
    const [, since, rest] = /^v?(\d[\w.]*)?[:,]?\s*(.*)$/s.exec(argument) ?? [];
    return { ...(since ? { since: since.replace(/\.$/, '') } : {}), text: [rest, text].filter(Boolean).join(' ') };
  });
}

const PART = String.raw`(?:keyword\s+)?(?:argument|parameter|keyword|kwarg|option|attribute|field)s?`;
/** The name that a sentence announces the end of: marked, or called a parameter. */
const ABOUT = new RegExp(String.raw`^\W*(?:the\s+)?(?:${PART}\s+[\`'"]{0,2}([\w.]+)=?[\`'"]{0,2}|[\`'"]{1,2}([\w.]+)=?[\`'"]{1,2}(?:\s+${PART})?)\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+|being\s+)?(?:deprecated|renamed|replaced|removed|obsolete|no\s+longer)\b`, 'i');

/** It is the end of something else: `.. deprecated:: 1.2 The parameter x is deprecated.` */
function isAboutPart(text: string, own: string): boolean {
  const name = own === '' ? undefined : aboutOf(text);
  return name !== undefined && tailOf(name) !== own;
}

function aboutOf(sentence: string): string | undefined {
  const [, called, marked] = ABOUT.exec(unwrapRoles(sentence)) ?? [];
  return called ?? marked;
}

/** Names of which a `.. deprecated::` of the whole docstring says that they end, and what it says; the sentences after one are about the same. */
export function partsAnnounced(doc: string): [name: string, text: string][] {
  const out: [string, string][] = [];
  for (const { text } of endsIn(doc)) {
    let open: [string, string] | undefined;
    for (const sentence of text.split(/(?<=[.;])\s+/)) {
      const name = aboutOf(sentence);
      if (name !== undefined) out.push((open = [name, sentence]));
      else if (open) open[1] += ` ${sentence}`;
    }
  }
  return out;
}

function directive(doc: string, name: string): { argument: string; text: string } | undefined {
  return directives(doc, name)[0];
}

/** Columns by which a directive of the whole may stand off; what belongs to a parameter stands further in. */
const SLIP = 1;

/** Sphinx directives that stand no deeper than the text of the docstring itself. */
function directives(doc: string, name: string): { argument: string; text: string }[] {
  return indented(doc, new RegExp(`^([ \\t]*)\\.\\.[ \\t]+${name}::?[ \\t]*(.*)$`, 'gm'));
}

/** @param opening its groups are the indentation and what stands on the line itself */
function indented(doc: string, opening: RegExp): { argument: string; text: string }[] {
  const margin = marginOf(doc);
  return [...doc.matchAll(opening)].flatMap((match) => (match[1]!.length > margin + SLIP ? [] : [readDirective(doc, match)]));
}

function readDirective(doc: string, match: RegExpExecArray): { argument: string; text: string } {
  const lines: string[] = [];
  const begin = match.index + match[0].length;
  for (const line of doc.slice(begin, begin + MAX_DIRECTIVE).split('\n').slice(1, 12)) {
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') {
      if (lines.length > 0) break;
    } else if (indent <= (match[1] as string).length) break;
    else lines.push(line.trim());
  }
  return { argument: (match[2] as string).trim(), text: lines.join(' ') };
}

/** Least indentation of the lines after the first. */
function marginOf(doc: string): number {
  let margin = Infinity;
  for (const line of doc.split('\n').slice(1)) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent < margin) margin = indent;
  }
  return margin === Infinity ? 0 : margin;
}
