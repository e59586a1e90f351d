/** TOML as plain values, for reading. Edits need ranges and go through the syntax tree instead. */
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';

export type TomlTable = { [key: string]: unknown };

/** The file's value; an empty table where it is no TOML. */
export function readToml(text: string): TomlTable {
  try {
    return getStaticTOMLValue(parseTOML(text)) as TomlTable;
  } catch {
    return {};
  }
}

/** Walks tables by keys; undefined where the way ends. */
export function at(value: unknown, ...keys: string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (!isTable(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** A date is an object too, and none. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** undefined for an empty text as well: metadata that says nothing is as good as absent. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Those of a list; none of what else stands in its place. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
