/** Copies of other distributions that the old release carried in itself, and which the new one takes from those: `core.external.attrs` that is `attrs` now. */
import { byCodeUnit, isWithin, rootOf, tailOf } from '@onx/model';
import { exportAt, moduleAt, type Release } from '../release/release';
import { STRENGTH } from './statement';

/** Folders for what others wrote. */
const FOR_COPIES = /^_*(?:extern(?:al|als)?|vendor(?:ed)?|third_?party|bundled|ext|packages)$/i;

/** A copy, and what is known of it. */
interface Copy {
  home: string;
  /** Where the core itself takes it from now, by old path. */
  taken: ReadonlyMap<string, string>;
  /** It stood in a folder for such copies, so that all of it is the other's. */
  whole: boolean;
}

/** Where what was copied is to be taken from. */
export class CarriedCopies {
  private found: ReadonlyMap<string, Copy> | undefined;

  /** @param silent finds none */
  constructor(
    private readonly from: Release,
    private readonly to: Release,
    private readonly silent: boolean,
  ) {}

  private get copies(): ReadonlyMap<string, Copy> {
    return (this.found ??= this.silent ? new Map() : findCopies(this.from, this.to));
  }

  /** The path in the other distribution, and how surely it has it there; null where the old path was in no copy. */
  homeOf(path: string): { path: string; strength: number } | null {
    for (const [place, { home, taken, whole }] of this.copies) {
      if (isWithin(path, place)) return { path: taken.get(path) ?? home + path.slice(place.length), strength: whole || taken.has(path) ? STRENGTH.STATED : STRENGTH.CALLED_BY_SHIM };
    }
    return null;
  }

  /** Old modules of copies of which something is left that defines nothing of its own and announces its end, and what they stand in for. */
  shells(): { module: string; home: string }[] {
    const left = this.copies.size === 0 ? [] : [...this.from.modules.keys()].filter((module) => moduleAt(this.to, module)?.deprecated !== undefined).sort(byCodeUnit);
    return left.flatMap((module) => {
      const home = this.homeOf(module);
      return home === null ? [] : [{ module, home: home.path }];
    });
  }
}

function findCopies(from: Release, to: Release): Map<string, Copy> {
  const taken = new Map<string, Map<string, string>>();
  const kept = new Set<string>();
  for (const [module, { exports }] of from.modules) {
    for (const [name, { target }] of Object.entries(exports)) {
      const now = exportAt(to, module, name)?.target;
      if (now === undefined || now === target) continue;
      const place = placeOf(target, rootOf(now));
      if (!to.surface.roots.includes(rootOf(now)) && tailOf(now) === tailOf(target) && place !== null && isGone(place, from, to)) taken.set(place, (taken.get(place) ?? new Map<string, string>()).set(target, now));
      else kept.add(target);
    }
  }
  // What goes on in the core under another path was no copy.
  const gone = [...taken].filter(([place]) => ![...kept].some((target) => isWithin(target, place)));
  return new Map(gone.sort(([a], [b]) => byCodeUnit(a, b)).map(([place, names]) => [place, { home: tailOf(place), taken: names, whole: place.split('.').slice(1, -1).some((segment) => FOR_COPIES.test(segment)) }]));
}

/** The path up to the segment that is called as the other distribution's package is. */
function placeOf(target: string, root: string): string | null {
  const segments = target.split('.');
  const at = segments.indexOf(root, 1);
  return at < 0 ? null : segments.slice(0, at + 1).join('.');
}

/** It was a module, and defines nothing any more. */
function isGone(place: string, from: Release, to: Release): boolean {
  return moduleAt(from, place) !== undefined && ![...to.topsOf.keys()].some((module) => isWithin(module, place));
}
