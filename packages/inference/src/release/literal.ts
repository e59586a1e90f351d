/** A text as the code writes it. */

const LITERAL = /^(["'])(.*)\1$/s;

/** What stands in the quotes; undefined for anything that is no plain string. */
export function textOf(source: string | undefined): string | undefined {
  return source === undefined ? undefined : LITERAL.exec(source)?.[2];
}
