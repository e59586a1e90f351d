/** What a release has just as an earlier one, held once: then it is compared by identity, and printed once. */

/** The earlier value where it is equal. */
export function sharedWith<T>(earlier: T | undefined, value: T): T {
  return earlier !== undefined && isEqual(earlier, value) ? earlier : value;
}

/** Of values as JSON has them; keys count in their order, as whoever goes through them meets them in it. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key !== others[i] || !isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}
