/** Modules that are gone and of which documents say where they went. */
import { joinPath, ownerOf, tailOf, type DocumentStatement } from '@onx/model';
import { definitionAt, moduleAt, type Release } from '../release/release';
import type { Homes } from './read';

/** A module that documents name in place of a gone one. */
export interface DocumentedHome {
  path: string;
  /** It is said to be the same under another path, not only what to use in its place. */
  renamed: boolean;
  /** Another distribution has it now, with all that was in it. */
  distribution: boolean;
}

/** Stands for the modules that end alike: no module is called so. */
const SEVERAL = '';

export class DocumentedModules {
  private readonly homes = new Map<string, DocumentedHome>();

  constructor(
    statements: readonly DocumentStatement[],
    private readonly from: Release,
    private readonly to: Release,
    private readonly reach: Homes,
  ) {
    const gone = new Set([...from.modules.keys()].filter((module) => !moduleAt(to, module)));
    const byEnding = endingsOf(gone);
    for (const { from: written, to: text, within, argument, distribution = false, renamed = false } of statements) {
      if (text === undefined || argument) continue;
      const module = this.moduleMeant(written, within, gone, byEnding);
      const path = module === undefined ? undefined : this.homeMeant(text, module, distribution);
      if (module === undefined || path === undefined) continue;
      const known = this.homes.get(module);
      if (known === undefined || (renamed && !known.renamed)) this.homes.set(module, { path, renamed, distribution });
    }
  }

  /** Where a gone module is said to be now. */
  of(module: string): DocumentedHome | undefined {
    return this.homes.get(module);
  }

  /** In full, from a package that stands around it or from the core's own, or the one gone module that ends so. */
  private moduleMeant(written: string, within: readonly string[], gone: ReadonlySet<string>, byEnding: ReadonlyMap<string, string>): string | undefined {
    const { roots } = this.from.surface;
    const paths = [written, ...[...within, ...roots].map((owner) => joinPath(owner, written))];
    if (paths.some((path) => definitionAt(this.from, path))) return undefined;
    const whole = paths.find((path) => moduleAt(this.from, path));
    if (whole !== undefined) return gone.has(whole) ? whole : undefined;
    const ending = byEnding.get(written);
    return ending === SEVERAL ? undefined : ending;
  }

  /** A bare name is one beside the old module first; outside the core only a path or the same name is one, unless it is said to be another distribution's. */
  private homeMeant(text: string, module: string, distribution: boolean): string | undefined {
    const inside = [joinPath(ownerOf(module), text), ...this.to.surface.roots.map((root) => joinPath(root, text))];
    const paths = text.includes('.') ? [text, ...inside] : inside;
    const found = paths.find((path) => path !== module && moduleAt(this.to, path));
    return found ?? (distribution || (text.includes('.') && tailOf(text) === tailOf(module) && this.reach.isModule(text)) ? text : undefined);
  }
}

/** By each dotted ending (`tools.winch`, `winch`), the one module that ends so: documents have many statements, and a release many modules. */
function endingsOf(modules: Iterable<string>): Map<string, string> {
  const out = new Map<string, string>();
  for (const module of modules) {
    for (let at = module.indexOf('.'); at >= 0; at = module.indexOf('.', at + 1)) {
      const ending = module.slice(at + 1);
      out.set(ending, out.has(ending) ? SEVERAL : module);
    }
  }
  return out;
}
