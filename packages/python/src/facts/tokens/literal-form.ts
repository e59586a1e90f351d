/** One spelling for each literal value, so that respelled constants compare equal. */
import type { Expression, StringPart } from '../../syntax/ast';

type StringNode = Extract<Expression, { type: 'String' }>;

/** Longer numbers keep their digits: turning them into a value would cost more than it tells. */
const LONGEST_NUMBER = 400;

/** `1_000`, `0x3E8` and `1000` give `1000`; `1E3` and `1000.` give `1000.0`; `1J` gives `1.0j`. */
export function numberForm(raw: string): string {
  if (/^[1-9]\d*$/.test(raw) || raw === '0') return raw;
  const digits = raw.replace(/_/g, '').toLowerCase();
  if (digits.length > LONGEST_NUMBER) return digits;
  const integer = /^(0[xob][0-9a-f]+|\d+)l?$/.exec(digits);
  if (integer) return integerForm(integer[1] as string);
  const imaginary = digits.endsWith('j');
  const value = Number(imaginary ? digits.slice(0, -1) : digits);
  if (Number.isNaN(value)) return digits;
  const text = Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
  return imaginary ? `${text}j` : text;
}

function integerForm(digits: string): string {
  // A leading zero is octal in Python 2 only; Python 3 allows it for zero alone.
  const text = /^0\d/.test(digits) ? (/^0+$/.test(digits) ? '0' : /^[0-7]+$/.test(digits) ? `0o${digits}` : digits.replace(/^0+/, '')) : digits;
  return BigInt(text).toString();
}

/** Types of the language by name, with the tokens of the value that each gives when it is called with nothing. */
const EMPTY: ReadonlyMap<string, readonly string[]> = new Map([
  ['tuple', ['(', ')']],
  ['list', ['[', ']']],
  ['dict', ['{', '}']],
  ['str', ['""']],
  ['bytes', ['b""']],
  ['int', ['0']],
  ['float', ['0.0']],
  ['bool', ['False']],
]);

/** `tuple()` gives `()`; undefined for what has no literal (`set()`) or is no such call. */
export function emptyForm(callee: Expression, hasArguments: boolean): readonly string[] | undefined {
  return callee.type === 'Name' && !hasArguments ? EMPTY.get(callee.name) : undefined;
}

const PLAIN = /^[^\\"\r\n\t]*$/;

/** The parts' text between the quotes as Python would read it; replacement fields as they are written. */
export function stringValue(text: string, node: StringNode): string {
  return node.parts.map((part) => partValue(text, part)).join('');
}

function partValue(text: string, part: StringPart): string {
  const content = text.slice(part.contentStart, part.contentEnd);
  return part.prefix.includes('r') || !content.includes('\\') ? content : unescape(content, part.prefix.includes('b'));
}

/** A replacement field has code in it; everything else is one literal text. */
export function isPlainString(node: StringNode): boolean {
  return node.parts.every((part) => part.fields.length === 0);
}

/**
 * Double quotes, shortest escapes, adjacent literals joined; prefix `b` or `f` only where it matters.
 * @param field gives the canonical source of a replacement field.
 */
export function stringForm(text: string, node: StringNode, field: (expression: Expression) => string): string {
  const only = node.parts[0];
  if (node.parts.length === 1 && only && only.fields.length === 0 && !only.prefix) {
    const content = text.slice(only.contentStart, only.contentEnd);
    if (PLAIN.test(content)) return `"${content}"`;
  }
  const formatted = node.parts.some((part) => part.fields.length > 0);
  const prefix = formatted ? 'f' : only?.prefix.includes('b') ? 'b' : '';
  let out = '';
  for (const part of node.parts) out += formatted ? formattedPart(text, part, field) : escape(plainPart(text, part));
  return `${prefix}"${out}"`;
}

/** `f"{{"` without any field is the text `{`. */
function plainPart(text: string, part: StringPart): string {
  const value = partValue(text, part);
  return part.prefix.includes('f') || part.prefix.includes('t') ? value.replace(/\{\{/g, '{').replace(/\}\}/g, '}') : value;
}

function formattedPart(text: string, part: StringPart, field: (expression: Expression) => string): string {
  if (part.fields.length === 0) {
    const value = partValue(text, part);
    return escape(part.prefix.includes('f') || part.prefix.includes('t') ? value : value.replace(/\{/g, '{{').replace(/\}/g, '}}'));
  }
  const raw = part.prefix.includes('r');
  let out = '';
  let at = part.contentStart;
  for (const expression of part.fields) {
    // A nested field of a format spec stands after the field it belongs to.
    if (expression.start < at) continue;
    let before = text.slice(at, expression.start).replace(/\{\s+$/, '{');
    if (at !== part.contentStart) before = before.replace(/^\s+(?=[}!:=])/, '');
    out += escape(raw ? before : unescape(before, false)) + field(expression);
    at = expression.end;
  }
  const rest = text.slice(at, part.contentEnd).replace(/^\s+(?=[}!:=])/, '');
  return out + escape(raw ? rest : unescape(rest, false));
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\\': '\\', "'": "'", '"': '"', '\n': '' };

function unescape(content: string, bytes: boolean): string {
  return content.replace(
    /\\(?:([ntrabfv\\'"\n])|\r\n?|x([0-9a-fA-F]{2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g,
    (whole, simple: string | undefined, hex: string | undefined, octal: string | undefined, short: string | undefined, long: string | undefined) => {
      if (simple !== undefined) return ESCAPES[simple] ?? '';
      if (hex) return String.fromCharCode(parseInt(hex, 16));
      if (octal) return String.fromCharCode(parseInt(octal, 8));
      const point = short ?? long;
      if (point === undefined) return '';
      const code = parseInt(point, 16);
      return bytes || code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

function escape(value: string): string {
  if (PLAIN.test(value)) return value;
  return value
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\t/g, '\\t');
}
