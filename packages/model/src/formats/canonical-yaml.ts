/**
 * YAML with one spelling for each value. Keys keep the order they are given in; small collections stand on one line.
 * Strings are plain only where every YAML 1.1 and 1.2 reader takes them for the same string.
 */

/** Widest line a collection is put on as a whole. */
const WIDTH = 120;

const PLAIN = /^[A-Za-z0-9_./(][A-Za-z0-9_./@()+\-:, ]*$/;
/** Words that some reader takes for a boolean, a null or a number. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan|nan|inf)$/i;
const NUMBER_LIKE = /^[-+.]?[0-9][0-9_.,]*(?:[eE][-+]?[0-9]+)?$|^0[xob]/i;
const THREE_PART_VERSION = /^\d+\.\d+\.\d+(?:\.\d+)*$/;
/** Dates and base-60 numbers of YAML 1.1. */
const TIME_LIKE = /^\d{4}-\d|^[-+]?\d[\d_]*:/;

function isPlain(text: string, flow: boolean): boolean {
  if (!PLAIN.test(text) || RESERVED.test(text) || TIME_LIKE.test(text)) return false;
  if (NUMBER_LIKE.test(text) && !THREE_PART_VERSION.test(text)) return false;
  if (text.includes(': ') || text.endsWith(':') || text.endsWith(' ') || text === '.' || text.startsWith('---') || text.startsWith('...')) return false;
  return !(flow && text.includes(','));
}

/** A double-quoted scalar. Also escapes what JSON leaves alone and YAML does not allow or folds. */
export function quotedYaml(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Which numbers are written with a decimal point even where they are whole. */
export interface YamlOptions {
  decimals?: ReadonlySet<string>;
}

function scalar(value: unknown, key: string, flow: boolean, options: YamlOptions): string {
  if (typeof value === 'string') return isPlain(value, flow) ? value : quotedYaml(value);
  if (typeof value === 'number' && Number.isInteger(value) && options.decimals?.has(key)) return value.toFixed(1);
  return value === undefined ? 'null' : JSON.stringify(value);
}

const isCollection = (value: unknown): value is object => value !== null && typeof value === 'object';

/** The collection on one line; null where it holds something that does not belong there or grows too wide. */
function inline(value: object, key: string, room: number, depth: number, options: YamlOptions): string | null {
  const list = Array.isArray(value);
  const parts: string[] = [];
  let width = 4;
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    let text: string | null;
    if (!isCollection(item)) text = scalar(item, list ? key : name, true, options);
    else if (depth > 0 && (Array.isArray(item) || Object.keys(item).length === 0)) text = inline(item, name, room, depth - 1, options);
    else text = null;
    if (text === null) return null;
    const part = list ? text : `${scalar(name, '', true, options)}: ${text}`;
    width += part.length + 2;
    if (width > room) return null;
    parts.push(part);
  }
  if (parts.length === 0) return list ? '[]' : '{}';
  return list ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function block(value: object, key: string, indent: number, out: string[], options: YamlOptions, firstPrefix: string | null): void {
  const list = Array.isArray(value);
  const pad = ' '.repeat(indent);
  let prefix = firstPrefix;
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const head = `${prefix ?? pad}${list ? '-' : `${scalar(name, '', false, options)}:`}`;
    prefix = null;
    if (!isCollection(item)) {
      out.push(`${head} ${scalar(item, list ? key : name, false, options)}`);
      continue;
    }
    const flat = inline(item, name, WIDTH - head.length, 1, options);
    if (flat !== null) out.push(`${head} ${flat}`);
    else if (list) block(item, key, indent + 2, out, options, `${head} `);
    else {
      out.push(head);
      block(item, name, indent + 2, out, options, null);
    }
  }
}

/** A record or list as canonical YAML with a final newline. Members that are `undefined` are left out. */
export function printYaml(value: object, options: YamlOptions = {}): string {
  const out: string[] = [];
  block(value, '', 0, out, options, null);
  return out.length === 0 ? (Array.isArray(value) ? '[]\n' : '{}\n') : `${out.join('\n')}\n`;
}
