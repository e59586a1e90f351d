/** Modules that are gone and of which documents say where they went. */
import type { DocumentStatement } from '@onx/model';
import { joinPath, ownerOf, tailOf } from '../release/paths';
import { definitionAt, moduleAt, type Release } from '../release/release';
import type { Homes } from './read';

/** A module that documents name in place of a gone one. */
export interface DocumentedHome {
  path: string;
  /** It is said to be the same under another path, not only what to use in its place. */
  renamed: boolean;
}

export class DocumentedModules {
  private readonly homes = new Map<string, DocumentedHome>();

  constructor(
    statements: readonly DocumentStatement[],
    private readonly from: Release,
    private readonly to: Release,
    private readonly reach: Homes,
  ) {
    const gone = [...from.modules.keys()].filter((module) => !moduleAt(to, module));
    for (const { from: written, to: text, within, argument, renamed = false } of statements) {
      if (text === undefined || argument) continue;
      const module = this.moduleMeant(written, within, gone);
      const path = module === undefined ? undefined : this.homeMeant(text, module);
      if (module === undefined || path === undefined) continue;
      const known = this.homes.get(module);
      if (known === undefined || (renamed && !known.renamed)) this.homes.set(module, { path, renamed });
    }
  }

  /** Where a gone module is said to be now. */
  of(module: string): DocumentedHome | undefined {
    return this.homes.get(module);
  }

  /** In full, from a package that stands around it or from the core's own, or the one gone module that ends so. */
  private moduleMeant(written: string, within: readonly string[], gone: readonly string[]): string | undefined {
    const { roots } = this.from.surface;
    const paths = [written, ...[...within, ...roots].map((owner) => joinPath(owner, written))];
    if (paths.some((path) => definitionAt(this.from, path))) return undefined;
    const whole = paths.find((path) => moduleAt(this.from, path));
    if (whole !== undefined) return gone.includes(whole) ? whole : undefined;
    const ending = gone.filter((path) => path.endsWith(`.${written}`));
    return ending.length === 1 ? ending[0] : undefined;
  }

  /** A bare name is one beside the old module first; outside the core only a path or the same name is one. */
  private homeMeant(text: string, module: string): string | undefined {
    const inside = [joinPath(ownerOf(module), text), ...this.to.surface.roots.map((root) => joinPath(root, text))];
    const paths = text.includes('.') ? [text, ...inside] : inside;
    const found = paths.find((path) => path !== module && moduleAt(this.to, path));
    return found ?? (text.includes('.') && tailOf(text) === tailOf(module) && this.reach.isModule(text) ? text : undefined);
  }
}
