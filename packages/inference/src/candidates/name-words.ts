/** Words of identifiers and of prose. */

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

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
  const plainA = plainName(a);
  const plainB = plainName(b);
  if (plainA === plainB) return 1;
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (!wordsA.length || !wordsB.length) return 0;
  const rest = [...wordsB];
  let common = 0;
  for (const word of wordsA) {
    const at = rest.findIndex((other) => other === word || stem(other) === stem(word));
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  const words = (2 * common) / (wordsA.length + wordsB.length);
  return Math.max(words, 0.9 * bigramLikeness(plainA, plainB));
}

/** In [0, 1]: words that two texts share. Short ones say less. */
export function proseLikeness(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  if (!wordsA.size || !wordsB.size) return 0;
  let common = 0;
  for (const word of wordsA) if (wordsB.has(word)) common++;
  const dice = (2 * common) / (wordsA.size + wordsB.size);
  return Math.max(0, (dice - 0.4) / 0.6) * (1 - Math.exp(-Math.min(wordsA.size, wordsB.size) / 6));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word;
}

function bigramLikeness(a: string, b: string): number {
  if (a.length < 3 || b.length < 3) return 0;
  const counts = new Map<string, number>();
  for (let i = 1; i < a.length; i++) {
    const gram = a.slice(i - 1, i + 1);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 1; i < b.length; i++) {
    const gram = b.slice(i - 1, i + 1);
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      common++;
      counts.set(gram, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}
