/** Names in the prose of documents: marked as code, in roles, or words that look like names. */
import { isNameLike, nameIn, OF_ARGUMENT, unwrapRoles } from '../facts/announcements/replacement';

const NAME = String.raw`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*`;
/** A name in quotes of any kind. */
export const MARKED = String.raw`[\`"'“]{1,3}[~.]{0,2}${NAME}(?:\(\.{0,3}\))?[\`"'”]{1,3}`;
/** A marked name, or a path: no plain word has points in it. */
export const EVIDENT = String.raw`(?:${MARKED}|\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?:\(\))?)`;
/** A marked name, or a plain word that may be one. */
export const REFERENCE = String.raw`(?:${MARKED}|\b${NAME}\b(?:\(\))?)`;
/** Words with which a sentence goes on behind a comma, and no list. */
const NO_REFERENCE = String.raw`(?!(?:please|use|using|prefer|see|instead|which|as|but|now|it|this|they|you|replaced|renamed|moved)\b)`;
/** One reference, or a list of them. */
export const REFERENCES = String.raw`${REFERENCE}(?:\s*(?:,(?:\s*and)?|and|&|\/)\s*(?:the\s+)?${NO_REFERENCE}${REFERENCE})*`;

/** A role with words of its own: the target where they only shorten it, else the words, which may be an expression. */
const TITLED = /:(?:[a-z]+:)?[a-z]+:`([^`<]+?)\s*<[~!.]*([^>`]+)>`/gi;
/** Numbers of issues, names of people and badges, which are marked like code. */
const ASIDES = /:(?:(?:issue|pr|pull|user|ticket|gh|ghpull|commit|sha)\w*|bdg[-\w]*):`[^`]*`|`#[^`]*`_*|(?<!\w)\[(?:(?:pr|issue|pull|gh|mr)[-\s]?)?#?\d+\](?:\([^)\s]*\))?/gi;
/** Names that share one pair of quotes: `a(), b()`. */
const LISTED = /`([A-Za-z_][\w.]*(?:\(\))?(?:,\s*[A-Za-z_][\w.]*(?:\(\))?)+)`/g;
/** A callable with the arguments that it takes: `f(x: int = 2)`. */
const SIGNATURE = /`([A-Za-z_][\w.]*)\((?:self,\s*)?\w+\s*:\s[^`]*\)`/g;
/** A keyword as it is written in a call: `x=`. */
const KEYWORD = /(`+)([A-Za-z_]\w*)=\1/g;
/** What is marked before a role's text in Markdown: `{class}`. */
const MARKDOWN_ROLE = /\{[a-z]+(?::[a-z]+)*\}(?=`)/g;
/** An import is one of a name. */
const IMPORTED = /`from\s+([A-Za-z_][\w.]*)\s+import\s+([A-Za-z_]\w*)`/g;
/** `>` is one between two names that stand alone; elsewhere it compares them. */
const ARROWS = /-{1,2}>|={1,2}>|[➔➜➡⇒⟶]|(?<=^\W*`[^`]*`+\s)>(?=\s`+[^`]*`+\s*(?:\([^`]*\))?\W*$)/g;

/** The text with roles, links and emphasis taken off, names in back-quotes, and arrows of one kind. */
export function plainText(text: string): string {
  const titled = text.replace(MARKDOWN_ROLE, '').replace(TITLED, (_, title: string, target: string) => {
    const words = title.replace(/\(\)$/, '');
    return `\`${/\s/.test(words) || `.${target}`.endsWith(`.${words}`) ? target : title}\``;
  });
  const linked = titled
    .replace(ARROWS, '→')
    .replace(ASIDES, '')
    .replace(/\[(`[^`\]]+`)\](?:\([^)\s]*\)|\[[^\]]*\])/g, '$1')
    .replace(/(?<![\w\])`])\[([^`\]]+)\]\([^)\s]+\)/g, '$1')
    .replace(/`([^`<]+?)\s*<[^>`]*>`__?/g, '`$1`');
  const named = OF_ARGUMENT.test(linked) ? linked.replace(KEYWORD, '$1$2$1') : linked;
  return unwrapRoles(named.replace(/\*\*|<\/?[a-z]+>|\\(?=[_*])/g, '')).replace(SIGNATURE, '`$1()`').replace(IMPORTED, '`$1.$2`').replace(LISTED, (_, names: string) => names.split(/,\s*/).map((name) => `\`${name}\``).join(', '));
}

/** What is to be used with something else is no drop-in, and its name alone says too little: `use x with a float dtype`. */
export const QUALIFIED = /[`"'”](?:\(\))?\s+with\s/;

/** The names that a list of references has; what is no name is left out. */
export function namesOf(references: string): string[] {
  return [...references.matchAll(new RegExp(REFERENCE, 'g'))].flatMap(([one]) => nameOf(one) ?? []);
}

/** The name of one reference; a plain word is none unless it looks like a name. */
export function nameOf(reference: string): string | undefined {
  if (/^[`"'“]/.test(reference)) return nameIn(reference.replace(/^[`"'“]+|[`"'”]+$/g, ''));
  const bare = reference.replace(/\(\)$/, '');
  return isNameLike(bare, bare !== reference) ? bare : undefined;
}

/** All names that a text has in back-quotes. */
export function markedNames(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, one]) => nameIn(one!) ?? []);
}
