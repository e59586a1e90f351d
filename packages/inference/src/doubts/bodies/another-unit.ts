/** A value in another unit: a percentage for a fraction, milliseconds for seconds. */
import type { SourceWords } from '@onx/model';
import type { Form } from '../form';

const SCALE = /^(?:60|100|360|3600|1000|1024|1e[369]|10{4,9})(?:\.0*)?$/;
/** Tokens of a returned expression that are looked at: bodies have no ends of lines. */
const LONGEST = 24;

/** By what one form multiplies or divides the value that it gives, and the other does not. */
export function scaleBetween(old: Form, next: Form): string | undefined {
  const [had, has] = [scalesOf(old), scalesOf(next)];
  return had.find((scale) => !has.includes(scale)) ?? has.find((scale) => !had.includes(scale));
}

function scalesOf([release, path]: Form): string[] {
  const tokens = release.bodies.tokens(path);
  return tokens.flatMap((token, at) => (token === release.words.keywords.return ? scalesIn(tokens.slice(at + 1, at + LONGEST), release.words) : []));
}

function scalesIn(tokens: readonly string[], { statements }: SourceWords): string[] {
  const end = tokens.findIndex((token) => statements.beginners.has(token));
  const value = end < 0 ? tokens : tokens.slice(0, end);
  return value.flatMap((token, at) => {
    if (!SCALE.test(token)) return [];
    const operator = [value[at - 1], value[at + 1]].find((one) => one === '*' || one === '/');
    return operator === undefined ? [] : [`${operator} ${token.replace(/\.0*$/, '')}`];
  });
}
