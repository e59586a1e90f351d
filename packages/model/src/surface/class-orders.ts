/** Classes with their bases in method resolution order (C3; depth first where the bases contradict each other or lead back to the class). */

export class ClassOrders {
  private readonly orders = new Map<string, readonly string[]>();

  /** @param basesOf direct bases of a class, aliases followed, the class itself left out */
  constructor(private readonly basesOf: (path: string) => string[]) {}

  /** Bases are done before what derives from them, so that no way up is too long. */
  of(path: string): readonly string[] {
    const known = this.orders.get(path);
    if (known) return known;
    const pending = [path];
    const open = new Set<string>();
    for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
      const missing = this.orders.has(at) || open.has(at) ? [] : this.basesOf(at).filter((base) => !this.orders.has(base));
      open.add(at);
      for (const base of missing) pending.push(base);
      if (missing.length > 0) continue;
      pending.pop();
      if (!this.orders.has(at)) this.orders.set(at, this.linearise(at));
    }
    return this.orders.get(path) as readonly string[];
  }

  /** Where the orders of its bases are known, or it is its own base by a way around. */
  private linearise(path: string): readonly string[] {
    const bases = this.basesOf(path);
    const orders = bases.map((base) => this.orders.get(base));
    const known = orders.filter((order) => order !== undefined && !order.includes(path)) as (readonly string[])[];
    if (known.length < bases.length) return this.allAbove(path);
    return [path, ...(known.length === 1 ? (known[0] as readonly string[]) : merge([...known, bases]))];
  }

  /** The class and everything that a way up leads to, depth first: the same wherever in a cycle the question began. */
  private allAbove(path: string): string[] {
    const found = new Set<string>();
    const pending = [path];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      pending.push(...this.basesOf(at).reverse());
    }
    return [...found];
  }
}

/** The merge step of C3 (Barrett et al., "A Monotonic Superclass Linearization for Dylan"); takes the first head where none is good. */
function merge(lists: readonly (readonly string[])[]): string[] {
  const out: string[] = [];
  const taken = new Set<string>();
  const heads = lists.map(() => 0);
  /** How often a name stands behind the head of a list. */
  const behind = new Map<string, number>();
  for (const list of lists) for (let i = 1; i < list.length; i++) behind.set(list[i] as string, (behind.get(list[i] as string) ?? 0) + 1);
  const headOf = (index: number): string | undefined => lists[index]?.[heads[index] as number];
  for (;;) {
    let fallback: string | undefined;
    let pick: string | undefined;
    for (let index = 0; index < lists.length; index++) {
      for (let head = headOf(index); head !== undefined && taken.has(head); ) {
        heads[index] = (heads[index] as number) + 1;
        head = headOf(index);
        if (head !== undefined) behind.set(head, (behind.get(head) as number) - 1);
      }
      fallback ??= headOf(index);
    }
    for (let index = 0; index < lists.length && pick === undefined; index++) {
      const head = headOf(index);
      if (head !== undefined && !behind.get(head)) pick = head;
    }
    const next = pick ?? fallback;
    if (next === undefined) return out;
    taken.add(next);
    out.push(next);
  }
}
