/** Contents that changed their names with each other, or handed them on. */

/**
 * A name's content went to another only where that name was free, or its own content went elsewhere in turn: otherwise two things were alike, and one of them changed.
 * @param homes old path → where its content is now
 * @param isFree nothing of the old release stood there
 * @returns the paths whose content moved
 */
export function movedContents(homes: ReadonlyMap<string, string>, isFree: (path: string) => boolean): Set<string> {
  const moved = new Set<string>();
  for (const start of homes.keys()) {
    const chain = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && homes.has(at) && !moved.has(at) && !chain.has(at)) {
      chain.add(at);
      at = homes.get(at);
    }
    if (at !== undefined && (moved.has(at) || chain.has(at) || isFree(at))) for (const path of chain) moved.add(path);
  }
  return moved;
}
