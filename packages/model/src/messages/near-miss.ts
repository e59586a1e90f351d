/** "Did you mean": the nearest of known words. */
import { distance } from 'fastest-levenshtein';

/** Longer words are no slips. */
const MAX_LENGTH = 100;

/** Up to `count` known words near enough to `word` to be meant: what begins with it first, then by fewest edits, then in the order they came. */
export function nearestWords(word: string, known: readonly string[], count: number): string[] {
  if (word === '' || word.length > MAX_LENGTH) return [];
  const limit = Math.max(2, Math.floor(word.length / 3));
  return known
    .map((candidate) => ({ candidate, steps: candidate.startsWith(word) ? 0 : distance(word, candidate) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The known word nearest to `word`, where one is near enough to be meant; else null. */
export function nearMiss(word: string, known: readonly string[]): string | null {
  return nearestWords(word, known, 1)[0] ?? null;
}
