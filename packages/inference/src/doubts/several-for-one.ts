/** Names of which one says several things where the other says one: `as_cube`, `as_cubes`. */
import { tailOf } from '../release/paths';
import type { Form } from './form';

/** Whether the names differ in number alone. */
export function isOtherNumber(name: string, toName: string): boolean {
  return isPluralOf(name, toName) || isPluralOf(toName, name);
}

/** A form of the one calls the other, or both have one body: then they do the same. */
export function isSameWork(old: readonly Form[], next: Form, name: string, toName: string): boolean {
  const calls = ([release, path]: Form, callee: string): boolean => release.bodies.calls(path).some((call) => tailOf(call.callee) === callee);
  const body = bodyOf(next);
  return calls(next, name) || old.some((form) => calls(form, toName) || (body !== '' && bodyOf(form) === body));
}

function bodyOf([release, path]: Form): string {
  return release.bodies.tokens(path).join(' ');
}

function isPluralOf(several: string, one: string): boolean {
  return several === `${one}s` || several === `${one}es` || (one.endsWith('y') && several === `${one.slice(0, -1)}ies`);
}
