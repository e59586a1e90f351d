/** Whether every reference to the core resolves: before, after, and whose fault it is where it does not. */
import type { Reference } from '@onx/model';

export interface Verification {
  /** Did not resolve against the old release either. */
  brokenBefore: Reference[];
  /** The new release breaks them, and the migration mends them. */
  mended: Reference[];
  /** The new release breaks them, and they are broken still; also those only seen now that what they hang on is mended. */
  stillBroken: Reference[];
  /** Broken by the migration itself. */
  newlyBroken: Reference[];
}

const keyOf = (reference: Reference): string => JSON.stringify([reference.file, reference.kind, reference.path, reference.detail ?? '']);
const lastName = (reference: Reference): string => JSON.stringify([reference.file, reference.path.slice(reference.path.lastIndexOf('.') + 1)]);

/** A bag of references: each can be matched once. */
class Bag {
  private readonly counts = new Map<string, number>();

  constructor(
    references: readonly Reference[],
    private readonly key: (reference: Reference) => string,
  ) {
    for (const reference of references) this.counts.set(key(reference), (this.counts.get(key(reference)) ?? 0) + 1);
  }

  take(reference: Reference): boolean {
    const key = this.key(reference);
    const count = this.counts.get(key) ?? 0;
    if (count > 0) this.counts.set(key, count - 1);
    return count > 0;
  }
}

/** What the first list has and the second has not, each matched once by file and path. */
export function withoutReferences(references: readonly Reference[], others: readonly Reference[]): Reference[] {
  const bag = new Bag(others, keyOf);
  return references.filter((reference) => !bag.take(reference));
}

/**
 * Compares what does not resolve. Lines shift under edits, so references are matched by file and path, each once.
 * @param oldAtFrom Unresolved references of the old code against the old release.
 * @param oldAtTo The same code against the new release: what it breaks.
 * @param newAtTo The migrated code against the new release.
 * @param edited Whether a reference of the migrated code stands on edited text; elsewhere the migration can't have made it.
 */
export function compareReferences(oldAtFrom: readonly Reference[], oldAtTo: readonly Reference[], newAtTo: readonly Reference[], edited: (reference: Reference) => boolean): Verification {
  const brokenByRelease = withoutReferences(oldAtTo, oldAtFrom);
  const known = new Bag(oldAtFrom, keyOf);
  const broken = new Bag(brokenByRelease, keyOf);
  const stillBroken: Reference[] = [];
  const open: Reference[] = [];
  for (const reference of newAtTo) {
    if (known.take(reference)) continue;
    if (broken.take(reference)) stillBroken.push(reference);
    else open.push(reference);
  }
  const mended = withoutReferences(brokenByRelease, stillBroken);
  // What was broken before may have moved along with its module: it keeps its name and is no one's new fault.
  const moved = new Bag(withoutReferences(oldAtFrom, newAtTo), lastName);
  const unexplained = open.filter((reference) => !moved.take(reference));
  stillBroken.push(...unexplained.filter((reference) => !edited(reference)));
  return { brokenBefore: [...oldAtFrom], mended, stillBroken, newlyBroken: unexplained.filter(edited) };
}
