/** Functions that gave nothing and did their work on an argument, where the successor gives something and does nothing with that. */
import { readFrom } from '../../parameters/bodies/held';
import { definitionAt } from '../../release/release';
import { returnedIn } from '../../release/returned';
import type { Form } from '../form';

/** The argument whose methods the old form called, and the new one calls none of: `axis.plot(points)`. */
export function workedOn([from, oldPath]: Form, [to, newPath]: Form): string | undefined {
  const [was, is] = [definitionAt(from, oldPath), definitionAt(to, newPath)];
  if (!was || !is) return undefined;
  const [had, has] = [from.bodies.tokens(oldPath), to.bodies.tokens(newPath)];
  if (had.length === 0 || gives(had, from) || !gives(has, to)) return undefined;
  const kept = new Set((is.parameters ?? []).flatMap(({ name }) => [...readFrom(name, { path: newPath, definition: is, release: to })]));
  return (was.parameters ?? []).find(({ name }) => {
    const called = [...readFrom(name, { path: oldPath, definition: was, release: from })].filter((member) => member.endsWith('()'));
    return called.length > 0 && !called.some((member) => kept.has(member));
  })?.name;
}

/** Some way out of it has a value. */
function gives(tokens: readonly string[], { words }: Form[0]): boolean {
  return tokens.includes(words.keywords.yield) || returnedIn(tokens, words).some((given) => given.length > 0 && given.join('') !== words.values.none);
}
