import { proseLikeness } from '../candidates/name-words';
import type { Feature } from './feature';

/** First paragraphs of the docstrings share their words. Short ones say less. */
export const documentationAlike: Feature = {
  id: 'documentation-alike',
  family: 'likeness',
  value: ({ old, new: next }) => (old.doc && next.doc ? proseLikeness(old.doc, next.doc) : 0),
};
