/** One sentence about a whole manifest. */
import type { Operation } from '@onx/model';

interface Topic {
  text: string;
  covers: (operation: Operation) => boolean;
}

const isArgument = (operation: Operation): boolean => operation.kind.startsWith('arg.');

/** In the order they are named. */
const TOPICS: readonly Topic[] = [
  { text: 'path normalization', covers: ({ kind }) => kind === 'rename.import' || kind === 'move.file' || kind === 'move.symbol' },
  { text: 'class renames', covers: ({ kind }) => kind === 'rename.symbol' },
  { text: 'function and method renames', covers: ({ kind }) => kind === 'rename.callable' },
  { text: 'member renames', covers: ({ kind }) => kind === 'rename.member' || kind === 'member.to_method' || kind === 'method.to_member' },
  { text: 'argument changes', covers: (operation) => isArgument(operation) && operation.impact === 'breaking' },
  { text: 'minor argument changes', covers: (operation) => isArgument(operation) && operation.impact !== 'breaking' },
  { text: 'calls that became asynchronous', covers: ({ kind }) => kind === 'callable.to_async' },
  { text: 'rewritten calls', covers: ({ kind }) => kind === 'call.rewrite' },
  { text: 'configuration keys', covers: ({ kind }) => kind === 'config.key_rename' },
  { text: 'removals', covers: ({ kind }) => kind === 'symbol.remove' || kind === 'member.remove' },
];

/** E.g. `Path normalization, class renames, minor argument changes.` */
export function summarise(operations: readonly Operation[]): string {
  const topics = TOPICS.filter(({ covers }) => operations.some(covers)).map(({ text }) => text);
  const named = topics.includes('argument changes') ? topics.filter((text) => text !== 'minor argument changes') : topics;
  const sentence = named.join(', ');
  return sentence === '' ? 'Nothing that a dependent has to follow.' : `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}
