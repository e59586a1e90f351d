/** Decorators whose wrapper calls the function with more or other arguments than it was given: the parameters that callers see are not those that are written. */
import type { DecoratorFact, SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { isPlainDecorator } from '../release/decorators';
import { joinPath } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

/** What a decorator does with the arguments: hands them on as they are, or not, or reading can't tell. */
type Handing = 'as given' | 'otherwise' | 'unknown';

interface Decorated {
  path: string;
  definition: SurfaceDefinition;
  release: Release;
}

/** Whether callers may see other parameters than either side's own: a decorator changes them, or one that only one side has may. */
export function isSeenOtherwise(old: Decorated, next: Decorated): boolean {
  const [olds, news] = [decoratorsOf(old), decoratorsOf(next)];
  const differs = (one: DecoratorFact, others: readonly DecoratorFact[], { definition, release }: Decorated): boolean => {
    const handing = handingOf(one, definition, release);
    return handing === 'otherwise' || (handing === 'unknown' && !others.some(({ name }) => name === one.name));
  };
  return olds.some((one) => differs(one, news, old)) || news.some((one) => differs(one, olds, next));
}

/** A constructor is decorated where it is written. */
function decoratorsOf({ path, definition, release }: Decorated): readonly DecoratorFact[] {
  const written = definition.kind === 'class' ? definitionAt(release, `${path}.__init__`) : definition;
  return written?.decorators ?? [];
}

function handingOf(decorator: DecoratorFact, { owner, module }: SurfaceDefinition, release: Release): Handing {
  if (isPlainDecorator(decorator.name)) return 'as given';
  const path = resolveAccess(release.surface, joinPath(owner, decorator.name)) ?? resolveAccess(release.surface, joinPath(module, decorator.name));
  const definition = path === null ? undefined : definitionAt(release, path);
  const tokens = path === null || !definition?.parameters || definition.kind === 'class' ? [] : release.bodies.tokens(path);
  if (tokens.length === 0) return 'unknown';
  const own = decorator.arguments === undefined ? definition!.parameters!.filter(({ kind }) => kind === 'positional_or_keyword').map(({ name }) => name) : [];
  return handsOn(tokens, own) ? 'as given' : 'otherwise';
}

/**
 * Whether each call of the function that a decorator takes passes as much as a wrapper takes.
 * @param own parameters of the decorator itself; the first takes the function where the decorator is not made by a call, and the others are what a wrapper takes that has no parameters of its own
 */
function handsOn(tokens: readonly string[], [first, ...others]: readonly string[]): boolean {
  const taken = new Set(first === undefined ? [] : [first]);
  const wrappers: (readonly string[])[] = [others];
  const calls: string[][] = [];
  tokens.forEach((token, i) => {
    if (token === 'def' && tokens[i + 2] === '(') {
      const named = itemsAt(tokens, i + 2).map((item) => item.replace(/[:=].*$/, ''));
      if (named[0] !== undefined) taken.add(named[0]);
      wrappers.push(named.filter((item) => !/^[*/]/.test(item)));
    } else if (taken.has(token) && tokens[i + 1] === '(' && tokens[i - 1] !== '.') calls.push(itemsAt(tokens, i + 1));
  });
  // A wrapper may take the function beside what is passed to it.
  const shapes = wrappers.flatMap((wrapper) => [wrapper, wrapper.slice(1)]);
  return calls.every((call) => shapes.some((shape) => passesAll(call, shape)));
}

/** As much as is taken is passed, and by no other keyword. A part of what is taken by any place (`*args[1:]`) may be anything. */
function passesAll(passed: readonly string[], taken: readonly string[]): boolean {
  if (passed.some((item) => /^\*[^*].*\[/.test(item))) return true;
  const named = passed.filter((item) => !item.startsWith('*'));
  return named.length === taken.length && named.every((item) => !/^\w+=/.test(item) || taken.includes(item.replace(/=.*$/s, '')));
}

/** The items between the parentheses that open there, without spaces. */
function itemsAt(tokens: readonly string[], open: number): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[([{]$/.test(token) && ++depth === 1) continue;
    if (/^[)\]}]$/.test(token) && --depth === 0) break;
    if (token === ',' && depth === 1) {
      items.push(item);
      item = '';
    } else item += token;
  }
  return item === '' ? items : [...items, item];
}
