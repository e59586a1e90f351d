import { wordsOf } from '../candidates/name-words';
import type { Feature } from './feature';

export const documentationAlike: Feature = {
  id: 'documentation-alike',
  title: 'Like documentation',
  description: 'First paragraphs of the docstrings share their words. Short ones say less.',
  family: 'likeness',
  value: ({ old, new: next }) => {
    if (!old.doc || !next.doc) return 0;
    const a = new Set(wordsOf(old.doc));
    const b = new Set(wordsOf(next.doc));
    if (!a.size || !b.size) return 0;
    let common = 0;
    for (const word of a) if (b.has(word)) common++;
    const dice = (2 * common) / (a.size + b.size);
    return Math.max(0, (dice - 0.4) / 0.6) * (1 - Math.exp(-Math.min(a.size, b.size) / 6));
  },
};
