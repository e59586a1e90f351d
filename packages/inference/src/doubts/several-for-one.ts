/** What is for several by its name and does what the one does: `as_cubes` that calls `as_cube`. */
import { tailOf } from '../release/paths';
import type { Form } from './form';

/** A form of the one calls the other, or both have one body: then they do the same. */
export function isSameWork(old: readonly Form[], next: Form, name: string, toName: string): boolean {
  const calls = ([release, path]: Form, callee: string): boolean => release.bodies.calls(path).some((call) => tailOf(call.callee) === callee);
  const body = bodyOf(next);
  return calls(next, name) || old.some((form) => calls(form, toName) || (body !== '' && bodyOf(form) === body));
}

function bodyOf([release, path]: Form): string {
  return release.bodies.tokens(path).join(' ');
}
