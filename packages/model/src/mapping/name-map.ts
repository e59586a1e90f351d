/**
 * Where every path of the old release leads in the new one: one simultaneous substitution, in which the most specific operation wins
 * and no operation sees another's result.
 */
import type { SurfaceIndex } from '../surface/access';
import { ownerOf, tailOf } from '../surface/paths';
import type { Change } from '../languages/language';
import type { Operation } from '../operations/operation';
import { namingTables, type NamingTables } from './naming-tables';

/** The new path of something, and the operations that made it so. `path: null`: it is gone. */
export interface Image {
  path: string | null;
  operations: readonly Operation[];
}

/** Where an access path has to lead from now on. `unsure`: the operations name a path that the new release does not have. */
export interface AccessImage extends Image {
  unsure?: true;
}

const NONE: readonly Operation[] = [];

export class NameMap {
  private readonly tables: NamingTables;
  private readonly images = new Map<string, Image>();
  private readonly accesses = new Map<string, AccessImage | null>();

  constructor(
    change: Change,
    private readonly from: SurfaceIndex,
    private readonly to: SurfaceIndex,
    skipDeprecated: boolean,
  ) {
    this.tables = namingTables(change.operations.filter((operation) => operation.language === change.from.language && !(skipDeprecated && operation.deprecated)));
  }

  /** The image of a module path: its own operation's, or that of the nearest package that moved with everything below. */
  module(path: string): Image {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const rename = this.tables.modules.get(path.slice(0, end));
      if (!rename || (end < path.length && !rename.match.subtree)) continue;
      return { path: rename.match.to + path.slice(end), operations: [rename] };
    }
    return { path, operations: NONE };
  }

  /** The image of a definition: its own operation's, else its owner's with the same name. */
  definition(path: string): Image {
    const known = this.images.get(path);
    if (known) return known;
    const image = this.computeDefinition(path);
    this.images.set(path, image);
    return image;
  }

  private computeDefinition(path: string): Image {
    const dot = path.lastIndexOf('.');
    if (dot < 0) return this.module(path);
    const name = path.slice(dot + 1);
    const owner = this.owner(path.slice(0, dot));
    const operation = this.tables.definitions.get(path);
    switch (operation?.kind) {
      case undefined:
        return { path: owner.path === null ? null : `${owner.path}.${name}`, operations: owner.operations };
      case 'move.symbol':
        return { path: `${operation.match.to_module}.${operation.match.to}`, operations: [operation] };
      case 'rename.symbol':
        return this.under(owner, operation.match.to, operation);
      case 'rename.callable':
      case 'rename.member':
        if (operation.match.to_owner) return { path: `${operation.match.to_owner}.${operation.match.to}`, operations: [operation] };
        return this.under(owner, operation.match.to, operation);
      case 'member.to_method':
      case 'method.to_member':
        return this.under(owner, operation.match.to ?? name, operation);
      default:
        return { path: null, operations: [operation as Operation] };
    }
  }

  private owner(path: string): Image {
    return this.from.surface.definitions[path] ? this.definition(path) : this.module(path);
  }

  private under(owner: Image, name: string, operation: Operation): Image {
    return { path: owner.path === null ? null : `${owner.path}.${name}`, operations: [operation] };
  }

  /** The image of a file of the core; null where it stays. */
  file(path: string): Image | null {
    const move = this.tables.files.get(path);
    return move ? { path: move.match.to, operations: [move] } : null;
  }

  /** The operation that names a definition itself, not its owner. */
  ownOperation(path: string): Operation | null {
    return this.tables.definitions.get(path) ?? null;
  }

  /**
   * Where the access path `pkg.mod.Name` (or a module's) has to lead. null: it may stay as it is — it still leads to the same thing and
   * no operation names it, or nothing is known of it.
   */
  access(path: string): AccessImage | null {
    const known = this.accesses.get(path);
    if (known !== undefined) return known;
    const image = this.computeAccess(path);
    const result = image && image.path === path ? null : image;
    this.accesses.set(path, result);
    return result;
  }

  private computeAccess(path: string): AccessImage | null {
    const access = this.from.resolve(path);
    if (access?.definition !== undefined && access.rest.length === 0) return this.symbolAccess(path, access.definition);
    const image = this.module(path);
    if (access?.module !== undefined && access.rest.length === 0) {
      if (image.operations.length === 0 && access.module !== path && !this.to.resolve(path)) return this.aliasedModule(access.module);
      return this.checked(image, [image.path]);
    }
    // Not a name that reading knows: it follows its module where that moved and the new release has something there.
    const dot = path.lastIndexOf('.');
    const named = this.tables.exposed.get(path) ?? this.tables.definitions.get(path);
    if (named) return this.target(named, path);
    if (dot < 0) return null;
    const module = this.module(path.slice(0, dot));
    if (module.operations.length === 0 || module.path === null) return null;
    const moved = `${module.path}.${path.slice(dot + 1)}`;
    return this.to.resolve(moved) || !this.to.isCore(moved) ? { path: moved, operations: module.operations } : null;
  }

  private aliasedModule(module: string): AccessImage | null {
    const image = this.module(module);
    return image.operations.length > 0 ? this.checked(image, [image.path]) : null;
  }

  private symbolAccess(path: string, definition: string): AccessImage | null {
    const dot = path.lastIndexOf('.');
    const name = path.slice(dot + 1);
    const image = this.definition(definition);
    const module = this.module(path.slice(0, dot));
    const named = this.tables.exposed.get(path) ?? (definition === path ? this.tables.definitions.get(path) : undefined);
    const still = this.to.resolve(path);
    if (image.path === null) {
      if (still && !image.operations.some((operation) => operation.deprecated)) return null;
      return image;
    }
    if (image.operations.length === 0 && module.operations.length === 0 && !named) return null;
    const same = still !== null && this.canonical(path) === this.canonical(image.path);
    if (same && !named && module.operations.length === 0) return null;
    const newName = name === tailOf(definition) ? tailOf(image.path) : name;
    const operations = named ? [named] : image.operations.length > 0 ? image.operations : module.operations;
    const besides = [module.path === null ? null : `${module.path}.${newName}`, `${path.slice(0, dot)}.${newName}`].filter((candidate) => candidate !== null);
    const candidates = [
      // Where the module that the dependent chose still offers it in public, it stays there: `mock.patch` even depends on it.
      ...besides.filter((candidate) => candidate !== path && !this.isPrivate(candidate)),
      named ? (this.target(named, path)?.path ?? null) : null,
      ...besides,
      image.path,
    ].filter((candidate) => candidate !== null);
    const fitting = candidates.find((candidate) => this.canonical(candidate) === this.canonical(image.path as string) && this.to.resolve(candidate));
    if (fitting !== undefined) return { path: fitting, operations };
    if (same) return null;
    return this.checked({ path: image.path, operations }, candidates);
  }

  /** The path an operation itself gives for an access path that it names. */
  private target(operation: Operation, path: string): AccessImage | null {
    const dot = path.lastIndexOf('.');
    switch (operation.kind) {
      case 'move.symbol':
        return { path: `${operation.match.to_module}.${operation.match.to}`, operations: [operation] };
      case 'rename.symbol':
      case 'rename.callable': {
        const module = this.module(path.slice(0, dot)).path;
        return { path: module === null ? null : `${module}.${operation.match.to}`, operations: [operation] };
      }
      case 'symbol.remove':
        return { path: null, operations: [operation] };
      default:
        return null;
    }
  }

  /** The first candidate that the new release has, or that is outside the core; without one the change is not made but shown. */
  private checked(image: Image, candidates: readonly (string | null)[]): AccessImage | null {
    if (image.operations.length === 0) return null;
    const found = candidates.find((candidate) => candidate !== null && (this.to.resolve(candidate) !== null || !this.to.isCore(candidate)));
    return found ? { path: found, operations: image.operations } : { ...image, unsure: true };
  }

  /** One path for all access paths of a definition of the new release. */
  private canonical(path: string): string {
    const access = this.to.resolve(path);
    if (access?.definition !== undefined && access.rest.length === 0) return this.to.follow(access.definition);
    return access?.module !== undefined && access.rest.length === 0 ? access.module : path;
  }

  private isPrivate(path: string): boolean {
    return this.to.surface.modules[ownerOf(path)]?.private ?? true;
  }

  /** The longest module of the new release that a new path begins with, or one outside the core that operations name. */
  newModuleOf(path: string): string {
    let at = path;
    while (at.includes('.') && !this.to.isModule(at) && !this.tables.targets.has(at)) at = ownerOf(at);
    return at;
  }
}
