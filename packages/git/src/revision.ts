/** Checks names from outside before git sees them. */
import { OnxError } from '@onx/model';

/** What git refuses in a ref name (git-check-ref-format): control characters, space, `~ ^ : ? * [ \`, `..`, `@{`, `//`, a final `.` or `.lock`. */
const FORBIDDEN = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^\//;

/** Steps to an ancestor, `HEAD~2` or `v1.0^`, which are no part of the name. */
const ANCESTOR_STEPS = /(?:[~^]\d{0,6})+$/;

/**
 * Checks a ref as a person gave it: a tag, a branch, a commit id, with ancestor steps or without.
 * @throws OnxError ONX1004 where it looks like an option, ONX1005 where it can't be a ref
 */
export function checkRevision(ref: string): void {
  if (ref.startsWith('-')) {
    throw new OnxError('ONX1004', 2, `Ref "${ref}" looks like an option.`, 'Pass a tag, a branch or a commit id; refs never begin with "-".');
  }
  const name = ref.replace(ANCESTOR_STEPS, '');
  if (name === '' || name.length > 1000 || FORBIDDEN.test(name)) {
    throw new OnxError('ONX1005', 2, `"${ref.slice(0, 200)}" is not a valid ref.`, 'Pass a tag, a branch or a commit id (HEAD~2 and v1.0^ work too).');
  }
}

/** Full object ids only: whatever else is given is a fault of the caller. */
export function checkObjectId(id: string): void {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) throw new TypeError(`not an object id: ${id}`);
}
