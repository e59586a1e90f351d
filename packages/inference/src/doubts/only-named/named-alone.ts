/** Successors that the core names, while nothing shows that they do what the old one did: now and then it is another thing to use instead, and no new name. */
import { tailOf, type Factor } from '@onx/model';
import { REPLACED, reaches } from '../../confidence/reaches';
import type { Context } from '../../context';
import { DECLARATIONS } from '../../features/all';
import { definitionAt } from '../../release/release';
import type { Form } from '../form';
import { areKin, doAlike } from '../bodies/related-work';

const NAMED: ReadonlySet<string> = new Set(DECLARATIONS);
/** From these values on, a feature shows it: what both are made of, how the one became the other, what the core did with its own uses. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['same-body', 0.5],
  ['body-likeness', 0.6],
  ['members-in-common', 0.6],
  ['value-alike', 0.6],
  ['definition-survives', 1],
  ['history', 0.85],
  ...REPLACED,
  ['call-sites', 0.6],
]);

/**
 * @param olds what stood, or stands, under the old name
 * @param next what is named
 */
export function isNamedAlone(factors: readonly Factor[], olds: readonly Form[], next: Form, context: Context): boolean {
  if (!factors.some(({ feature }) => NAMED.has(feature)) || reaches(factors, SHOWN)) return false;
  const toName = tailOf(next[1]);
  const names = olds.map(([, path]) => tailOf(path));
  const isCalled = olds.some((form) => leadsTo(form, next)) || context.declarations.between(olds[0]![1]).some(({ definition: { forwardsTo } }) => forwardsTo !== undefined && tailOf(forwardsTo) === toName);
  const own = tokensOf(next);
  return !isCalled && !own.some((token) => names.includes(token)) && !olds.some((form) => areKin(form, next) || isSameWork(tokensOf(form), own, next));
}

/** Its body, or that of one of its methods, has to do with the other, or it is nothing but another name for it. */
function leadsTo(form: Form, next: Form): boolean {
  const toName = tailOf(next[1]);
  const definition = definitionAt(...form);
  return [definition?.aliasOf, definition?.forwardsTo].some((path) => path !== undefined && tailOf(path) === toName) || tokensOf(form).includes(toName);
}

/** Where neither body is at hand, nothing is the same. */
function isSameWork(one: readonly string[], other: readonly string[], [{ words }]: Form): boolean {
  return one.length > 0 && other.length > 0 && doAlike(one, other, words);
}

function tokensOf([release, path]: Form): readonly string[] {
  return [path, ...(release.membersOf.get(path) ?? [])].flatMap((one) => release.bodies.tokens(one));
}
