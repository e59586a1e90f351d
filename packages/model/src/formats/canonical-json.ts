/** JSON with one spelling for each value: keys in code unit order, two spaces, a final newline. */

/** Code unit order: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A version key (`version`, `report_version` …) comes first at the top, so that a reader meets it first. */
const VERSION_KEY = /^(?:[a-z]+_)?version$/;

function sorted(value: unknown, top: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item, false));
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  const rank = (key: string): number => (VERSION_KEY.test(key) ? 0 : 1);
  const keys = Object.keys(record).sort();
  if (top) keys.sort((a, b) => rank(a) - rank(b));
  // A null prototype keeps `__proto__` an ordinary key; integer-like keys come first in any engine.
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const key of keys) if (record[key] !== undefined) out[key] = sorted(record[key], false);
  return out;
}

/** The value as canonical JSON. `undefined` members are left out. @param indent 0 for one line without white space. */
export function printJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(sorted(value, true), null, indent);
  return indent === 0 ? text : `${text}\n`;
}
