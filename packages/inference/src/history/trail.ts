/** Where old definitions went according to what lies between the two releases. */

/** One old definition, followed step by step through releases or commits. */
export interface Trail {
  /** Definition path in the old release. */
  from: string;
  /** Definition path in the new release; null where a step took it away and nothing came in its place. */
  to: string | null;
  /** In [0, 1]: the probability that every step is right. */
  strength: number;
  /** Full ids of the commits of those steps, oldest first. */
  commits: readonly string[];
}

/** Trails by the definition that they start from. What was undone on the way is no step of a trail, so none leads back to its start. */
export class Trails {
  private readonly byStart = new Map<string, Trail[]>();

  /** Takes further trails; of two to the same place, the stronger counts. */
  learn(trails: readonly Trail[]): void {
    for (const trail of trails) {
      const known = (this.byStart.get(trail.from) ?? []).filter((other) => other.to !== trail.to || other.strength > trail.strength);
      const stronger = known.some((other) => other.to === trail.to);
      this.byStart.set(trail.from, stronger ? known : [...known, trail]);
    }
  }

  /** To definitions of the new release, strongest first. */
  of(path: string): (Trail & { to: string })[] {
    return (this.byStart.get(path) ?? []).filter((trail): trail is Trail & { to: string } => trail.to !== null).sort((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1));
  }

  to(path: string, target: string): Trail | undefined {
    return this.byStart.get(path)?.find((trail) => trail.to === target);
  }

  /** The commits that took a definition away for good. */
  endOf(path: string): Trail | undefined {
    return this.byStart.get(path)?.find((trail) => trail.to === null);
  }
}
