/** Reads `surface.json`. It may come from elsewhere, so its shape is checked far enough that no later step meets a surprise. */
import { OnxError, type Surface, type SurfaceHead } from '@onx/model';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const truth: Check = (value) => typeof value === 'boolean';
const integer: Check = (value) => Number.isInteger(value);
const textOrNull: Check = (value) => value === null || text(value);
const one: Check = (value) => value === true;
const record: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (item: Check): Check => (value) => Array.isArray(value) && value.every(item);
const oneOf = (...words: string[]): Check => (value) => typeof value === 'string' && words.includes(value);

/** A record with these fields; those whose name ends in `?` may be absent. Further fields are let through. */
function shape(fields: Record<string, Check>): Check {
  const checks = Object.entries(fields).map(([name, check]) => ({ name: name.replace('?', ''), optional: name.endsWith('?'), check }));
  return (value) => {
    if (!record(value)) return false;
    for (const { name, optional, check } of checks) {
      const field = Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined;
      if (field === undefined ? !optional : !check(field)) return false;
    }
    return true;
  };
}

const deprecation = shape({ 'since?': text, 'removal?': text, 'replacement?': text, 'advice?': one, 'message?': text });
const parameter = shape({
  name: text,
  kind: oneOf('positional_only', 'positional_or_keyword', 'var_positional', 'keyword_only', 'var_keyword'),
  'default?': text,
  'annotation?': text,
});
const conditional = oneOf('type_checking', 'if', 'try');
const surfaceExport = shape({ target: text, via: oneOf('declared', 'incidental', 'star', 'alias', 'lazy'), 'deprecated?': deprecation });
const nameTableEntry = shape({ from: text, 'to?': text, 'serves?': text, state: oneOf('lazy', 'deprecated', 'removed'), 'message?': text, line: integer });

const surfaceModule = shape({
  file: text,
  blob: text,
  package: truth,
  private: truth,
  'doc?': text,
  'deprecated?': deprecation,
  'all?': list(text),
  exports: (value) => record(value) && Object.values(value as object).every(surfaceExport),
  'dynamic?': one,
  'nameTable?': list(nameTableEntry),
});

const surfaceDefinition = shape({
  kind: oneOf('module', 'class', 'interface', 'enum', 'type', 'function', 'method', 'property', 'attribute', 'constant', 'enum_member'),
  owner: text,
  module: text,
  name: text,
  line: integer,
  fact: integer,
  public: truth,
  sig: text,
  size: integer,
  'body?': text,
  'parameters?': list(parameter),
  'returns?': text,
  'annotation?': text,
  'value?': text,
  'bases?': list(text),
  'decorators?': list(shape({ name: text, 'arguments?': list(text) })),
  'async?': one,
  'overloads?': list(list(parameter)),
  'doc?': text,
  'deprecated?': deprecation,
  'since?': text,
  'conditional?': conditional,
  'instance?': one,
  'kept?': one,
  'aliasOf?': text,
  'forwardsTo?': text,
  'calls?': list(text),
  'references?': list(text),
  'tags?': list(text),
});

const surfaceHead = shape({ language: text, name: text, packageVersion: textOrNull, roots: list(text), modules: record, definitions: record });

/**
 * Parses the text of a `surface.json`.
 * @param origin where it came from, for messages
 * @throws OnxError ONX1109 not JSON or of another shape, ONX1110 of a newer version
 */
export function parseSurface(content: string, origin: string): Surface {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw broken(origin, 'it is no JSON', cause);
  }
  const version = record(value) ? (value as { version?: unknown }).version : undefined;
  if (integer(version) && (version as number) > 1) {
    throw new OnxError('ONX1110', 2, `"${origin}" has version ${String(version)}; this release reads version 1.`, 'Update onx.');
  }
  if (version !== 1 || !surfaceHead(value)) throw broken(origin, 'it is no surface of version 1');
  const surface = value as Surface;
  checkEach(surface.modules, surfaceModule, origin, 'module');
  checkEach(surface.definitions, surfaceDefinition, origin, 'definition');
  return surface;
}

/** Written between modules and definitions; inside a JSON string no line ends. */
const DEFINITIONS = ',\n"definitions":';

/**
 * Parses a `surface.json` up to its definitions, which are most of it. A file that onx did not write is parsed as a whole.
 * @param content bytes of the whole file
 * @param origin where it came from, for messages
 * @throws OnxError ONX1109, ONX1110 as `parseSurface`
 */
export function parseSurfaceHead(content: Buffer, origin: string): SurfaceHead {
  const end = content.indexOf(DEFINITIONS);
  if (end < 0) return parseSurface(content.toString('utf8'), origin);
  return parseSurface(`${content.toString('utf8', 0, end)}${DEFINITIONS}{}}`, origin);
}

function checkEach(items: Record<string, unknown>, check: Check, origin: string, what: string): void {
  for (const path of Object.keys(items)) {
    if (!check(items[path])) throw broken(origin, `its ${what} "${path.slice(0, 200)}" has another shape than expected`);
  }
}

function broken(origin: string, why: string, cause?: unknown): OnxError {
  return new OnxError('ONX1109', 2, `"${origin}" can't be read: ${why}.`, 'Make it again with "onx-manifest generate", or pass --core-path.', { cause });
}
