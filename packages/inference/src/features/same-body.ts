import { information } from '../candidates/texts';
import type { Feature } from './feature';

/** The bodies are equal after normalisation (own name blinded; comments, docstrings, annotations and formatting left out), weighed by how much a body of that size proves. Stub bodies count nothing; a body that many definitions share counts less. */
export const sameBody: Feature = {
  id: 'same-body',
  family: 'identity',
  value: ({ old, new: next, member }, { to }) => {
    if (old.body === undefined || old.body !== next.body) return 0;
    const twins = member ? 1 : Math.max(1, to.byBody.get(next.body)?.length ?? 1);
    return information(old.size) / twins;
  },
};
