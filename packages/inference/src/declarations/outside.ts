/** Names that left the core: another distribution has them, and the core passes them on from there, or says so. */
import { indexSurface, ownerOf, rootOf, tailOf } from '@onx/model';
import { exportAt, type Release } from '../release/release';
import type { Statement, StatementSource } from './statement';

/** A place outside the core. */
export interface Outside {
  path: string;
  /** As a statement's: the core itself takes it from there, or only says so. */
  strength: number;
  source: StatementSource;
  /** Full id of the release between that says so. */
  commit?: string;
}

/** What a release says of names outside the core. */
export class OutsideNames {
  /** Top-level packages that the core imports from: a dotted name that begins otherwise may be anything. */
  private roots: ReadonlySet<string> | undefined;

  constructor(private readonly releases: readonly Release[]) {}

  /** Where a release takes the name from that a path of the core leads to; null where that is the core. */
  boundAt(release: Release, path: string): string | null {
    const external = indexSurface(release.surface).lookup(ownerOf(path), tailOf(path))?.external;
    // A name alone is no place: a table serves something by it that was not followed.
    return external !== undefined && external.includes('.') && this.isOutside(external) ? external : null;
  }

  /** What a statement of a release names, where that is outside the core; the first segment may be what its module calls a package (`np`). */
  namedBy({ text, module }: Statement, release: Release): string | null {
    const root = rootOf(text);
    const imported = exportAt(release, module, root);
    const path = imported ? imported.target + text.slice(root.length) : text;
    return path.includes('.') && this.isOutside(path) ? path : null;
  }

  /** A dotted name, or a module's, that begins outside the core. */
  isOutside(path: string): boolean {
    this.roots ??= rootsOutside(this.releases);
    return this.roots.has(rootOf(path));
  }
}

function rootsOutside(releases: readonly Release[]): Set<string> {
  const own = new Set(releases.flatMap(({ surface }) => surface.roots));
  const roots = new Set<string>();
  const aliases = new Set<string>();
  for (const { modules } of releases) {
    for (const { exports } of modules.values()) {
      for (const [name, { target }] of Object.entries(exports)) {
        if (own.has(rootOf(target))) continue;
        roots.add(rootOf(target));
        // `import numpy as np`: a path that begins with `np` was not followed.
        if (name !== tailOf(target)) aliases.add(name);
      }
    }
  }
  return new Set([...roots].filter((root) => !aliases.has(root)));
}
