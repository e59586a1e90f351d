/** One requirement as a file states it (PEP 508), with the place of its version range. */
import type { RangeStyle } from './specifier';

export interface Requirement {
  name: string;
  /** As written; empty where any version will do. */
  specifier: string;
  /** Offsets of the range in the decoded text; equal where there is none. */
  start: number;
  end: number;
  style: RangeStyle;
  /** Why only a person can change it. */
  review?: string;
}

const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/;

/** Distribution names are compared in this form (PEP 503). */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/**
 * Reads `name[extra] (>=1,<2) ; marker`.
 * @param offset Where `text` begins in the file.
 * @returns null where it is no requirement.
 */
export function readRequirement(text: string, offset: number): Requirement | null {
  const head = NAME.exec(text);
  if (!head) return null;
  const name = head[1] as string;
  const rest = text.slice(head[0].length);
  if (rest.startsWith('@')) {
    return { name, specifier: '', start: offset + head[0].length, end: offset + head[0].length, style: 'pep440', review: 'it is required by address, not by version' };
  }
  const beforeMarker = rest.split(';', 1)[0] as string;
  const bare = /^\(?\s*(.*?)\s*\)?\s*$/s.exec(beforeMarker) as RegExpExecArray;
  const specifier = bare[1] as string;
  if (specifier !== '' && !/^[<>=!~]/.test(specifier)) return null;
  // An empty range is written directly after the name or the extras.
  const start = specifier === '' ? offset + head[0].trimEnd().length : offset + head[0].length + beforeMarker.indexOf(specifier);
  return { name, specifier, start, end: start + specifier.length, style: 'pep440' };
}
