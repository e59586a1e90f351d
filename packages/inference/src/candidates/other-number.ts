/** Names of which one says several things where the other says one: `as_cube`, `as_cubes`. */

/** Whether the names differ in number alone. */
export function isOtherNumber(name: string, toName: string): boolean {
  return isPluralOf(name, toName) || isPluralOf(toName, name);
}

function isPluralOf(several: string, one: string): boolean {
  return several === `${one}s` || several === `${one}_list` || several === `list_of_${one}` || several === `${one}es` || (one.endsWith('y') && several === `${one.slice(0, -1)}ies`);
}
