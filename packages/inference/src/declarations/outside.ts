/** Names that left the core: another distribution has them, and the core passes them on from there, or says so. */
import { indexSurface } from '@onx/model';
import { ownerOf, tailOf } from '../release/paths';
import type { Release } from '../release/release';
import type { Statement, StatementSource } from './statement';

/** A place outside the core. */
export interface Outside {
  path: string;
  /** The core itself takes it from there; else it only tells its users to. */
  bound: boolean;
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
    return external !== undefined && this.isOutside(external) ? external : null;
  }

  /** What a statement names, where that is outside the core. */
  namedBy({ text }: Statement): string | null {
    return text.includes('.') && this.isOutside(text) ? text : null;
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
  for (const { modules } of releases) {
    for (const { exports } of modules.values()) {
      for (const { target } of Object.values(exports)) if (!own.has(rootOf(target))) roots.add(rootOf(target));
    }
  }
  return roots;
}

function rootOf(path: string): string {
  return path.split('.', 1)[0]!;
}
