/** Decorators whose wrapper calls the function with more or other arguments than it was given: the parameters that callers see are not those that are written. */
import { joinPath, tailOf, type DecoratorFact, type SourceWords, type SurfaceDefinition } from '@onx/model';
import { memberPath, resolveAccess } from '../../../release/access';
import { isPlainDecorator } from '../../../release/decorators';
import { definitionAt, type Release } from '../../../release/release';
import { itemsAt } from '../../../release/tokens';
import { writtenAt, type Side } from '../../bodies/held';
import { isNamedForPlaces } from '../words-of-an-end';

/** What a decorator does with the arguments: hands them on as they are, or not, or reading can't tell. */
type Handing = 'as given' | 'otherwise' | 'unknown';

const CHAIN = 3;
/** One of the values that were given by place. */
const ITEM = /^[A-Za-z_]\w*\[\d+\]$/;

/** Whether callers may see other parameters than either side's own: a decorator changes them, or one that only one side has may. One under which arguments are still taken by their place leaves the names. */
export function isSeenOtherwise(old: Side, next: Side, of: 'names' | 'names and places'): boolean {
  const [olds, news] = [old, next].map((side) => decoratorsOf(side).filter(({ name }) => of === 'names and places' || !isNamedForPlaces(name))) as [DecoratorFact[], DecoratorFact[]];
  const differs = (one: DecoratorFact, others: readonly DecoratorFact[], { definition, release }: Side): boolean => {
    const handing = handingOf(one, definition, release);
    return handing === 'otherwise' || (handing === 'unknown' && !others.some(({ name }) => name === one.name));
  };
  return olds.some((one) => differs(one, news, old)) || news.some((one) => differs(one, olds, next));
}

/** A constructor is decorated where it is written. */
export function decoratorsOf(side: Side): readonly DecoratorFact[] {
  const { definition, release } = side;
  const written = definition.kind === 'class' ? definitionAt(release, writtenAt(side)) : definition;
  return written?.decorators ?? [];
}

function handingOf(decorator: DecoratorFact, decorated: SurfaceDefinition, release: Release): Handing {
  const { words } = release;
  if (isPlainDecorator(decorator.name, words)) return 'as given';
  const path = wrappingPath(decorator.name, decorated, release);
  const tokens = path === null ? [] : release.bodies.tokens(path);
  // A wrapper made of text can't be read.
  if (path === null || tokens.length === 0 || tokens.some((token, i) => words.calls.evaluators.has(token) && tokens[i + 1] === '(')) return 'unknown';
  const takesFunction = decorator.arguments === undefined || tailOf(path) === words.members.call;
  const own = takesFunction ? definitionAt(release, path)!.parameters!.filter(({ kind }) => kind === 'positional_or_keyword').map(({ name }) => name) : [];
  return handsOn(tokens, own, words) ? 'as given' : 'otherwise';
}

/** The core's function, or the method of its class, whose body makes the wrapper. */
export function wrappingPath(name: string, { owner, module }: Pick<SurfaceDefinition, 'owner' | 'module'>, { surface, words }: Pick<Release, 'surface' | 'words'>, depth = CHAIN): string | null {
  const path = resolveAccess(surface, joinPath(owner, name)) ?? resolveAccess(surface, joinPath(module, name)) ?? (surface.definitions[name] ? name : null);
  const definition = path === null ? undefined : surface.definitions[path];
  if (path === null || !definition) return null;
  const original = definition.aliasOf ?? words.calls.partial.exec(definition.value ?? '')?.[1];
  if (original !== undefined && depth > 0) return wrappingPath(original, definition, { surface, words }, depth - 1);
  return definition.kind === 'class' ? memberPath(surface, path, words.members.call) : definition.parameters ? path : null;
}

/**
 * Whether each call of the function that a decorator takes passes as much as a wrapper takes.
 * @param own parameters of the decorator itself; the first takes the function where the decorator is not made by a call, and the others are what a wrapper takes that has no parameters of its own
 */
function handsOn(tokens: readonly string[], [first, ...others]: readonly string[], { keywords }: SourceWords): boolean {
  const taken = new Set(first === undefined ? [] : [first]);
  const wrappers: (readonly string[])[] = [others];
  const calls: string[][] = [];
  tokens.forEach((token, i) => {
    if (token === keywords.function && tokens[i + 2] === '(') {
      const named = writtenItems(tokens, i + 2).map((item) => item.replace(/[:=].*$/, ''));
      if (named[0] !== undefined) taken.add(named[0]);
      wrappers.push(named.filter((item) => !/^[*/]/.test(item)));
    } else if (taken.has(token) && tokens[i + 1] === '(' && tokens[i - 1] !== '.') calls.push(writtenItems(tokens, i + 1));
  });
  // A wrapper may take the function beside what is passed to it.
  const shapes = wrappers.flatMap((wrapper) => [wrapper, wrapper.slice(1)]);
  return calls.every((call) => shapes.some((shape) => passesAll(call, shape)));
}

/** As much as is taken is passed, and by no other keyword. A part of what is taken by any place (`*args[1:]`) may be anything; one item of it (`args[0]`) is no parameter of the wrapper, and the others go another way. */
function passesAll(passed: readonly string[], taken: readonly string[]): boolean {
  if (passed.some((item) => /^\*[^*].*\[/.test(item))) return true;
  const named = passed.filter((item) => !item.startsWith('*'));
  if (named.some((item) => ITEM.test(item))) return false;
  return named.length === taken.length && named.every((item) => !/^\w+=/.test(item) || taken.includes(item.replace(/=.*$/s, '')));
}

/** The items between the parentheses that open there, without spaces. */
function writtenItems(tokens: readonly string[], open: number): string[] {
  return itemsAt(tokens, open).map((item) => item.join(''));
}
