/** Words of identifiers and of prose. */

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** What characters in common are worth beside words. */
const GLUED = 0.9;

/** `getDocumentInfo`, `get_document_info` and `GetDocumentInfo` all give `get document info`. */
export function wordsOf(name: string): string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** The name without case and separators: equal for names that differ in style only. */
export function plainName(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}

/** In [0, 1]: words in common (Dice), or characters in common where words were glued together. 1 for names that differ in style only. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [formOf(a), formOf(b)];
  if (one.plain === other.plain) return 1;
  if (!one.stems.length || !other.stems.length) return 0;
  const rest = [...other.stems];
  let common = 0;
  for (const stem of one.stems) {
    const at = rest.indexOf(stem);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  const words = (2 * common) / (one.stems.length + other.stems.length);
  return words >= GLUED ? words : Math.max(words, GLUED * bigramLikeness(one, other));
}

/** The one word in which two names of as many words differ, and its place among them; undefined where they differ in none or more. */
export function replacedWord(name: string, other: string): { at: number; was: string; is: string; words: number } | undefined {
  const [one, two] = [formOf(name).words, formOf(other).words];
  if (one.length !== two.length) return undefined;
  const [at, ...more] = one.flatMap((word, i) => (word === two[i] ? [] : [i]));
  return at === undefined || more.length > 0 ? undefined : { at, was: one[at]!, is: two[at]!, words: one.length };
}

/** The one word that another name has more, and the end at which; undefined where the names differ otherwise. */
export function addedWord(name: string, longer: string): { word: string; end: 'first' | 'last' } | undefined {
  const [words, more] = [formOf(name).words, formOf(longer).words];
  if (words.length === 0 || more.length !== words.length + 1) return undefined;
  if (words.every((word, i) => word === more[i])) return { word: more.at(-1)!, end: 'last' };
  return words.every((word, i) => word === more[i + 1]) ? { word: more[0]!, end: 'first' } : undefined;
}

/** Words of all addresses, that say nothing of what is there. */
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** In [0, 1]: words that two texts share, but for those of addresses. Short ones say less. */
export function proseLikeness(a: string, b: string): number {
  const [wordsA, wordsB] = [a, b].map((text) => new Set(wordsOf(text.replace(ADDRESS, '')))) as [Set<string>, Set<string>];
  if (!wordsA.size || !wordsB.size) return 0;
  let common = 0;
  for (const word of wordsA) if (wordsB.has(word)) common++;
  const dice = (2 * common) / (wordsA.size + wordsB.size);
  return Math.max(0, (dice - 0.4) / 0.6) * (1 - Math.exp(-Math.min(wordsA.size, wordsB.size) / 6));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word;
}

/** What of a name is compared. */
export interface NameForm {
  plain: string;
  words: readonly string[];
  stems: readonly string[];
  /** Neighbouring characters of the plain form, with how often they occur. */
  bigrams: ReadonlyMap<string, number>;
}

const forms = new Map<string, NameForm>();
const FORMS_KEPT = 100_000;

/** A name is compared with many others. */
export function formOf(name: string): NameForm {
  let form = forms.get(name);
  if (!form) {
    if (forms.size >= FORMS_KEPT) forms.clear();
    const plain = plainName(name);
    const words = wordsOf(name);
    forms.set(name, (form = { plain, words, stems: words.map(stem), bigrams: bigramsOf(plain) }));
  }
  return form;
}

function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < text.length; i++) {
    const gram = text.slice(i - 1, i + 1);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function bigramLikeness(a: NameForm, b: NameForm): number {
  if (a.plain.length < 3 || b.plain.length < 3) return 0;
  let common = 0;
  a.bigrams.forEach((count, gram) => (common += Math.min(count, b.bigrams.get(gram) ?? 0)));
  return (2 * common) / (a.plain.length + b.plain.length - 2);
}
