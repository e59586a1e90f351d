/** The paths of a surface's modules or definitions in order: a release is indexed and every file of a bundle written along them. */
const known = new WeakMap<object, readonly string[]>();

/** Keys sorted by code unit. Made once for each record. */
export function sortedPaths(record: Record<string, unknown>): readonly string[] {
  let paths = known.get(record);
  if (!paths) known.set(record, (paths = Object.keys(record).sort()));
  return paths;
}
