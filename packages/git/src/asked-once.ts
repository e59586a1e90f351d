/** Answers of git that are asked for more than once in a run. */
import type { Repository } from './repository';

const known = new WeakMap<Repository, Map<string, Promise<unknown>>>();

/**
 * What an opened repository was asked before it answers as it did then: one run sees one state of the refs, and starts fewer processes.
 * @param question what is asked, its arguments included
 */
export function askedOnce<T>(repository: Repository, question: readonly string[], ask: () => Promise<T>): Promise<T> {
  let answers = known.get(repository);
  if (!answers) known.set(repository, (answers = new Map()));
  const key = question.join('\0');
  let answer = answers.get(key) as Promise<T> | undefined;
  if (!answer) answers.set(key, (answer = ask()));
  return answer;
}
