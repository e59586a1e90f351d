/** What is for several by its name and does what the one does: `as_cubes` that calls `as_cube`. */
import { tailOf, type Factor } from '@onx/model';
import { isDeclared } from '../../confidence/documented';
import { reaches } from '../../confidence/reaches';
import type { Form } from '../form';

/** A form of the one calls the other, or both have one body: then they do the same. */
export function isSameWork(old: readonly Form[], next: Form, name: string, toName: string): boolean {
  const calls = ([release, path]: Form, callee: string): boolean => release.bodies.calls(path).some((call) => tailOf(call.callee) === callee);
  const body = bodyOf(next);
  return calls(next, name) || old.some((form) => calls(form, toName) || (body !== '' && bodyOf(form) === body));
}

function bodyOf([release, path]: Form): string {
  return release.bodies.tokens(path).join(' ');
}

/** From these values on, what two bodies do is the same, whatever their names say. */
const SAME_WORK: ReadonlyMap<string, number> = new Map([
  ['same-body', 0.5],
  ['body-likeness', 0.75],
]);

/** Nobody says that the one became the other, and the bodies do not show it. */
export function isUnsaidAndUnlike(factors: readonly Factor[]): boolean {
  return !isDeclared(factors) && !reaches(factors, SAME_WORK);
}
