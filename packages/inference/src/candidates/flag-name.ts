/** Names that ask whether: `use_gpu`, `is_sorted`. */
import { formOf } from './name-words';

const ASKING: ReadonlySet<string> = new Set(['use', 'is', 'are', 'has', 'have', 'do', 'does', 'should', 'can', 'enable', 'disable', 'allow']);

/** Whether one name asks about something of which the other says nothing: `use_gpu`, `device`. With a word in common (`use_cache`, `cache`) both may ask it. */
export function onlyOneAsks(name: string, toName: string): boolean {
  return asksApart(name, toName) || asksApart(toName, name);
}

function asksApart(asking: string, other: string): boolean {
  const [one, two] = [formOf(asking), formOf(other)];
  return one.words.length > 1 && ASKING.has(one.words[0]!) && !ASKING.has(two.words[0] ?? '') && !one.stems.slice(1).some((stem) => two.stems.includes(stem));
}
