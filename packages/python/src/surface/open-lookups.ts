/** Lookups that ask for one another, and may come back to themselves. */

/** Longest chain that is followed; real ones stay below ten. */
const DEPTH_LIMIT = 500;

/** What was found. A failure that came of running into an open lookup is not final: once that is closed, the same may be found. */
interface Found<T> {
  found: T;
  final: boolean;
}

export class OpenLookups {
  private readonly open = new Set<string>();
  /** A lookup below the open ones ran into one of them. */
  private cycled = false;

  /** @returns null where the lookup is open already */
  within<T>(key: string, find: () => T): Found<T> | null {
    if (this.open.has(key) || this.open.size > DEPTH_LIMIT) {
      this.cycled = true;
      return null;
    }
    this.open.add(key);
    const outer = this.cycled;
    this.cycled = false;
    const found = find();
    this.open.delete(key);
    const final = !this.cycled || this.open.size === 0;
    this.cycled = this.open.size > 0 && (outer || this.cycled);
    return { found, final };
  }
}
