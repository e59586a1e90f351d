/** Callables that give several values at once, and another number of them: whoever takes them apart can't go on. */
import type { SourceWords } from '@onx/model';
import { returnedIn } from '../../release/returned';
import { bracketStep, closingAt } from '../../release/tokens';
import type { Form } from '../form';

/** How many values each form gives at once, where every way out gives as many and the numbers differ. A single value may hold several itself: of that nothing is said. */
export function numbersGiven(old: Form, next: Form): { had: number; has: number } | undefined {
  const [had, has] = [numberGiven(old), numberGiven(next)];
  return had === undefined || has === undefined || had === has ? undefined : { had, has };
}

function numberGiven([release, path]: Form): number | undefined {
  const [first, ...others] = returnedIn(release.bodies.tokens(path), release.words).map((given) => valuesIn(given, release.words));
  return first !== undefined && first > 1 && others.every((number) => number === first) ? first : undefined;
}

/** `a, b`, `(a, b)`. What is unpacked into it may be any number. */
function valuesIn(given: readonly string[], { statements }: SourceWords): number {
  const isInBrackets = given[0] === '(' && closingAt(given, 0) === given.length - 1;
  const tokens = isInBrackets ? given.slice(1, -1) : given;
  let depth = 0;
  let commas = 0;
  for (const [at, token] of tokens.entries()) {
    depth += bracketStep(token);
    if (depth > 0) continue;
    if (statements.open.has(token) || (token === '*' && (at === 0 || tokens[at - 1] === ','))) return 1;
    if (token === ',') commas += 1;
  }
  return commas === 0 ? 1 : commas + (tokens.at(-1) === ',' ? 0 : 1);
}
