/** Questions about a surface that every later step asks: what does a dotted path denote, how can a definition be reached, what does a class hold. */
import type { Surface, SurfaceDefinition, SurfaceModule } from './surface';
import { AccessPaths } from './access-paths';
import { ClassOrders } from './class-orders';
import { isEmptyBase, addsNoMembers, isSpecialName, LOOK_UPS } from './unseen-members';
import { addTo } from '../multi-map';

/** What an access path denotes. Exactly one of `definition`, `module` and `external` is set. */
export interface Access {
  /** Path of the definition. An alias (`Old = New`) denotes itself; its members are the target's. */
  definition?: string;
  module?: string;
  /** The core only passes it on: a dotted path outside the core, or in a module that is not among the core's sources (compiled, generated). */
  external?: string;
  /** Segments that reading can't follow (attributes of values, members of unknown bases, names of dynamic modules). They may exist. */
  rest: string[];
}

/** Where a class gets a member from. */
export interface MemberLookup {
  /** Path of the defining member; null where no base that is known has it. */
  path: string | null;
  /** False where a base outside the core, a metaclass or `__getattr__` may answer instead: then null does not mean that it is missing. */
  certain: boolean;
}

const ALIAS_LIMIT = 16;
const NO_PATHS: readonly string[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** A surface prepared for many questions. Build it once for each surface; answers are remembered. */
export class SurfaceIndex {
  readonly surface: Surface;
  /** As in the surface, in the same order: going through a map of this size is several times faster than through a record. */
  readonly modules: ReadonlyMap<string, SurfaceModule>;
  readonly definitions: ReadonlyMap<string, SurfaceDefinition>;
  /** Proper prefixes of module paths that are no modules themselves: namespace packages. */
  private readonly namespaces = new Set<string>();
  private readonly resolved = new Map<string, Access | null>();
  private readonly orders = new ClassOrders((path) => (this.definitions.get(path)?.bases ?? []).map((base) => this.follow(base)).filter((base) => base !== path));
  private readonly telling = new Map<string, boolean>();
  private readonly found = new Map<string, MemberLookup>();
  private members: Map<string, string[]> | undefined;
  private declarers: Map<string, Set<string>> | undefined;
  private reached: AccessPaths | undefined;

  constructor(surface: Surface, definitions: ReadonlyMap<string, SurfaceDefinition> = new Map(Object.entries(surface.definitions))) {
    this.surface = surface;
    this.modules = new Map(Object.entries(surface.modules));
    this.definitions = definitions;
    for (const path of this.modules.keys()) {
      for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
        const prefix = path.slice(0, dot);
        if (this.namespaces.has(prefix)) break;
        if (!this.modules.has(prefix)) this.namespaces.add(prefix);
      }
    }
  }

  /** Whether a dotted path begins with one of the core's roots. */
  isCore(dotted: string): boolean {
    return this.surface.roots.some((root) => dotted === root || (dotted.startsWith(root) && dotted[root.length] === '.'));
  }

  /** A module or a namespace package. */
  isModule(path: string): boolean {
    return this.modules.has(path) || this.namespaces.has(path);
  }

  /**
   * Follows a dotted access path to what it denotes, the way attribute access and `from … import` do:
   * a name bound in a package goes before its submodule of the same name, unless only the submodule leads on.
   * @returns null where the core has nothing there.
   */
  resolve(dotted: string): Access | null {
    const known = this.resolved.get(dotted);
    if (known !== undefined) return known;
    const parts = dotted.split('.');
    const first = parts[0] ?? '';
    const access = this.isModule(first) ? this.walkModule(first, parts, 1, 0) : null;
    this.resolved.set(dotted, access);
    return access;
  }

  /** What `from module import name` binds: unlike in `resolve`, `module` is a module whatever else has that path. Null where it fails. */
  lookup(module: string, name: string): Access | null {
    const own = `${module}.${name}`;
    // What stands there itself goes before all else.
    if (this.definitions.has(own) && this.modules.has(module)) return { definition: own, rest: [] };
    const key = `${module}:${name}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const access = this.isModule(module) ? this.walkModule(module, [name], 0, 0) : null;
    this.resolved.set(key, access);
    return access;
  }

  private walkModule(path: string, parts: readonly string[], at: number, depth: number): Access | null {
    if (at === parts.length) return { module: path, rest: [] };
    if (depth > ALIAS_LIMIT) return null;
    const name = parts[at] as string;
    const module = this.modules.get(path);
    const below = `${path}.${name}`;
    const bound = module ? this.walkBinding(module, below, name, parts, at + 1, depth) : null;
    if (bound && bound.rest.length === 0) return bound;
    const sub = this.isModule(below) ? this.walkModule(below, parts, at + 1, depth) : null;
    if (sub && (!bound || sub.rest.length < bound.rest.length)) return sub;
    if (bound) return bound;
    if (!module || this.isModule(below)) return null;
    const served = module.dynamic || isSpecialName(name);
    return served ? { module: path, rest: parts.slice(at) } : null;
  }

  private walkBinding(module: SurfaceModule, own: string, name: string, parts: readonly string[], at: number, depth: number): Access | null {
    if (this.definitions.has(own)) return this.walkDefinition(own, parts, at, depth);
    const entry = Object.hasOwn(module.exports, name) ? module.exports[name] : undefined;
    if (!entry) return null;
    if (this.definitions.has(entry.target)) return this.walkDefinition(entry.target, parts, at, depth + 1);
    if (this.isModule(entry.target)) return this.walkModule(entry.target, parts, at, depth + 1);
    return { external: [entry.target, ...parts.slice(at)].join('.'), rest: [] };
  }

  private walkDefinition(path: string, parts: readonly string[], at: number, depth: number): Access | null {
    if (at === parts.length) return { definition: path, rest: [] };
    const target = this.follow(path);
    const definition = this.definitions.get(target);
    if (!definition) {
      if (this.isModule(target) && depth <= ALIAS_LIMIT) return this.walkModule(target, parts, at, depth + 1);
      return { definition: path, rest: parts.slice(at) };
    }
    if (definition.kind !== 'class' && definition.kind !== 'enum' && definition.kind !== 'interface') return { definition: path, rest: parts.slice(at) };
    const member = this.member(target, parts[at] as string);
    if (member.path) return this.walkDefinition(member.path, parts, at + 1, depth);
    return member.certain ? null : { definition: target, rest: parts.slice(at) };
  }

  /** The definition (or module, or outside path) behind a chain of `Old = New`; the path itself where it is no alias. */
  follow(path: string): string {
    let at = path;
    for (let step = 0; step < ALIAS_LIMIT; step++) {
      const next = this.definitions.get(at)?.aliasOf;
      if (next === undefined || next === at) return at;
      at = next;
    }
    return at;
  }

  /** The class and its bases in method resolution order. Bases outside the core stand in it by name. */
  order(classPath: string): readonly string[] {
    return this.orders.of(this.follow(classPath));
  }

  /** Finds a member of a class, own or inherited. */
  member(classPath: string, name: string): MemberLookup {
    const key = `${classPath}.${name}`;
    const known = this.found.get(key);
    if (known) return known;
    const answer = this.searchMember(classPath, name);
    this.found.set(key, answer);
    return answer;
  }

  private searchMember(classPath: string, name: string): MemberLookup {
    let certain = true;
    const owners = this.ownersOf(name);
    for (const base of this.order(classPath)) {
      if (owners.has(base)) return { path: `${base}.${name}`, certain };
      certain &&= this.tells(base);
    }
    return { path: null, certain: certain && !isSpecialName(name) };
  }

  /** Whether what is read of one class in the order is all that it has. */
  private tells(base: string): boolean {
    let tells = this.telling.get(base);
    if (tells === undefined) this.telling.set(base, (tells = this.judgeWhole(base)));
    return tells;
  }

  private judgeWhole(base: string): boolean {
    const definition = this.definitions.get(base);
    if (!definition) return isEmptyBase(base);
    if (LOOK_UPS.some((name) => this.definitions.has(`${base}.${name}`))) return false;
    return (definition.decorators ?? []).every(({ name }) => addsNoMembers(name));
  }

  /** Where a member's class gets the same name from besides: the next one in the order of the bases; null where none of them has it. */
  overridden(owner: string, name: string): string | null {
    const owners = this.ownersOf(name);
    const base = owners.size > 1 ? this.order(owner).find((one) => one !== owner && owners.has(one)) : undefined;
    return base === undefined ? null : `${base}.${name}`;
  }

  /** Classes that declare this name themselves: asking a set is cheaper than putting a path together for each base. */
  ownersOf(name: string): ReadonlySet<string> {
    this.declarers ??= this.groupByName();
    return this.declarers.get(name) ?? NOBODY;
  }

  private groupByName(): Map<string, Set<string>> {
    const owners = new Map<string, Set<string>>();
    for (const { owner, module, name } of this.definitions.values()) {
      if (owner === module) continue;
      const known = owners.get(name);
      if (known) known.add(owner);
      else owners.set(name, new Set([owner]));
    }
    return owners;
  }

  /** Paths of the members a class itself declares. */
  ownMembers(classPath: string): readonly string[] {
    this.members ??= this.groupByOwner();
    return this.members.get(classPath) ?? NO_PATHS;
  }

  private groupByOwner(): Map<string, string[]> {
    const members = new Map<string, string[]>();
    for (const [path, { owner, module }] of this.definitions) if (owner !== module) addTo(members, owner, path);
    return members;
  }

  /** All access paths of a definition or module: see `AccessPaths.of`. */
  paths(target: string): readonly string[] {
    this.reached ??= new AccessPaths(this.modules, this.definitions);
    return this.reached.of(target);
  }
}

const indexes = new WeakMap<Surface, SurfaceIndex>();

/** The index of a surface, built at the first call. The surface must not be changed afterwards. @param definitions those of the surface in its order, where they are at hand as a map */
export function indexSurface(surface: Surface, definitions?: ReadonlyMap<string, SurfaceDefinition>): SurfaceIndex {
  let index = indexes.get(surface);
  if (!index) indexes.set(surface, (index = new SurfaceIndex(surface, definitions)));
  return index;
}
