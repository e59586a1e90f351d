/** What names in a file that uses the core stand for. */
import { rootOf, type FileBodies } from '@onx/model';
import { resolveAccess } from '../release/access';
import type { Release } from '../release/release';

/** The core's import of a local name; `elsewhere`: it is imported from another package, or from beside the file; undefined where nothing imports it. */
type Binding = { path: string } | 'elsewhere' | undefined;

/** The imports of one file, resolved in one release. */
export class BoundNames {
  private readonly bindings = new Map<string, { path: string } | 'elsewhere'>();

  constructor(
    { imports }: FileBodies,
    private readonly release: Release,
  ) {
    const { roots } = release.surface;
    for (const { module, level, name, as, aliased } of imports) {
      const isCore = level === 0 && roots.includes(rootOf(module));
      const path = name !== undefined ? `${module}.${name}` : aliased ? module : as;
      this.bindings.set(as, isCore ? { path } : 'elsewhere');
    }
  }

  /** Whether the file imports anything of the core by a name of its own. */
  get usesCore(): boolean {
    return [...this.bindings.values()].some((binding) => binding !== 'elsewhere');
  }

  /** Local names that are imported from the core. */
  coreNames(): string[] {
    return [...this.bindings].filter(([, binding]) => binding !== 'elsewhere').map(([name]) => name);
  }

  /** Definition of the core that a dotted name denotes; null where it denotes none. */
  definition(dotted: readonly string[]): string | null {
    const binding: Binding = this.bindings.get(dotted[0] ?? '');
    if (binding === undefined || binding === 'elsewhere') return null;
    const found = resolveAccess(this.release.surface, [binding.path, ...dotted.slice(1)].join('.'));
    return found !== null && Object.hasOwn(this.release.surface.definitions, found) ? found : null;
  }

  /** Whether a dotted name may be the core's: what it begins with is not imported from elsewhere. */
  mayBeCore(dotted: readonly string[]): boolean {
    return this.bindings.get(dotted[0] ?? '') !== 'elsewhere';
  }
}
