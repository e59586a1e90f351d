/** Where a key stands among those that both releases have. */

type Place = readonly [before: string, after: string];

/** For each of the names, in their order, its neighbours among those that `other` has too. */
export function places(names: readonly string[], other: { has(name: string): boolean }): Map<string, Place> {
  const after: string[] = [];
  let next = '';
  for (let at = names.length - 1; at >= 0; at--) {
    after[at] = next;
    if (other.has(names[at]!)) next = names[at]!;
  }
  let before = '';
  const out = new Map<string, Place>();
  names.forEach((name, at) => {
    out.set(name, [before, after[at]!]);
    if (other.has(name)) before = name;
  });
  return out;
}

/** In [0, 1]: how many of the two neighbours are the same. */
export function likePlace(a: Place | undefined, b: Place | undefined): number {
  return a && b ? (a[0] === b[0] ? 0.5 : 0) + (a[1] === b[1] ? 0.5 : 0) : 0;
}
