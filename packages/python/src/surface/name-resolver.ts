/** Follows names through the modules of a core: imports, stars, `__all__`, lazy tables, to the definition behind them. */
import type { ImportFact, NameTableEntry } from '@onx/model';
import { isStubOnly, type ModuleBinding, type ModuleScope } from './module-scope';
import { OpenLookups } from './open-lookups';

/** What a name denotes. `missing`: the core's own module is there but lacks the name, or the name is bound nowhere. */
export interface Target {
  /** Full path; for `external` as far as known. */
  path: string;
  kind: 'definition' | 'module' | 'external';
}

const NOTHING: ReadonlySet<string> = new Set();

export class NameResolver {
  /** By module, then name. */
  private readonly targets = new Map<string, Map<string, Target | null>>();
  private readonly openNames = new OpenLookups();
  /** By module. */
  private readonly lists = new Map<string, ReadonlySet<string>>();
  private readonly openLists = new OpenLookups();
  private readonly packages = new Set<string>();

  /**
   * @param scopes By module path.
   * @param definitions All definitions by path, members included.
   */
  constructor(
    readonly scopes: ReadonlyMap<string, ModuleScope>,
    readonly definitions: ReadonlyMap<string, unknown>,
  ) {
    for (const path of scopes.keys()) {
      for (let dot = path.lastIndexOf('.'); dot > 0 && !this.packages.has(path.slice(0, dot)); dot = path.lastIndexOf('.', dot - 1)) {
        this.packages.add(path.slice(0, dot));
      }
    }
  }

  isModule(path: string): boolean {
    return this.scopes.has(path) || this.packages.has(path);
  }

  /** What a name of a module denotes: its bindings, then its stars, its lazy table, its submodules. */
  name(module: string, name: string): Target | null {
    let here = this.targets.get(module);
    if (!here) this.targets.set(module, (here = new Map()));
    const known = here.get(name);
    if (known !== undefined) return known;
    const asked = this.openNames.within(`${module}:${name}`, () => this.search(module, name));
    if (asked?.found || asked?.final) here.set(name, asked.found);
    return asked?.found ?? null;
  }

  private search(module: string, name: string): Target | null {
    const scope = this.scopes.get(module);
    const binding = scope?.bindings.get(name);
    // A stub says what comes in by a star; the definition is where the source has it.
    const starred = scope && isStubOnly(scope, name) ? this.star(scope, name) : null;
    if (starred?.kind === 'definition') return starred;
    const own = scope && binding ? this.binding(scope, binding, name) : null;
    if (own) return own;
    const served = scope && (this.star(scope, name) ?? this.lazy(scope, name));
    return served ?? this.submodule(module, name) ?? (scope && this.promised(scope, name)) ?? null;
  }

  /** Listed in `__all__`, and there is a way in that reading can't follow: the name is there, where from is unknown. */
  private promised(scope: ModuleScope, name: string): Target | null {
    const open = scope.facts.exports?.names.includes(name) && (scope.facts.dynamic || this.opensOutside(scope));
    return open ? { path: `${scope.path}.${name}`, kind: 'external' } : null;
  }

  private submodule(module: string, name: string): Target | null {
    const path = `${module}.${name}`;
    return this.isModule(path) ? { path, kind: 'module' } : null;
  }

  private binding(scope: ModuleScope, binding: ModuleBinding, name: string): Target | null {
    if (binding.kind === 'definition') return { path: `${scope.path}.${name}`, kind: 'definition' };
    const target = this.imported(scope, binding.fact);
    if (binding.fallback && target?.kind !== 'definition' && target?.kind !== 'module') return this.binding(scope, binding.fallback, name) ?? target;
    return target;
  }

  /** What an import binds. */
  imported(scope: ModuleScope, fact: ImportFact): Target | null {
    const module = this.absolute(scope, fact.module, fact.level);
    if (module === null) return { path: fact.module, kind: 'external' };
    if (fact.name === undefined) return this.moduleOrExternal(fact.aliased ? module : (module.split('.', 1)[0] as string));
    // A package that imports from itself what it defines only further down gets its submodule.
    const own = module === scope.path ? scope.bindings.get(fact.name) : undefined;
    if (own?.kind === 'definition' && own.line > fact.line && this.scopes.has(`${module}.${fact.name}`)) return { path: `${module}.${fact.name}`, kind: 'module' };
    // `from . import fast` asks for a submodule: one without source is compiled or generated.
    return this.from(module, fact.name) ?? (fact.module === '' && scope.path !== module ? { path: `${module}.${fact.name}`, kind: 'external' } : null);
  }

  private from(module: string, name: string): Target | null {
    const found = this.name(module, name);
    if (found) return found;
    const scope = this.scopes.get(module);
    // A namespace package may go on in another distribution; a dynamic module may serve the name; a module without source is compiled or generated.
    if (!scope || scope.facts.dynamic || this.opensOutside(scope)) return { path: `${module}.${name}`, kind: 'external' };
    return null;
  }

  /** A star import from outside the core: names come in that can't be listed. */
  opensOutside(scope: ModuleScope): boolean {
    return scope.stars.some((fact) => {
      const module = this.absolute(scope, fact.module, fact.level);
      return module === null || !this.scopes.has(module);
    });
  }

  moduleOrExternal(path: string): Target {
    return { path, kind: this.isModule(path) ? 'module' : 'external' };
  }

  /** The absolute path of a module as an import writes it; null where the dots lead out of the root. */
  absolute(scope: ModuleScope, module: string, level: number): string | null {
    if (level === 0) return module;
    const parts = scope.path.split('.');
    const drop = scope.package ? level - 1 : level;
    if (drop > parts.length || (drop === parts.length && module === '')) return null;
    const base = parts.slice(0, parts.length - drop);
    return (module === '' ? base : [...base, module]).join('.');
  }

  /** What the stars of a module bring in under a name. */
  star(scope: ModuleScope, name: string): Target | null {
    for (const fact of scope.stars) {
      const module = this.absolute(scope, fact.module, fact.level);
      const source = module === null ? undefined : this.scopes.get(module);
      if (!source || source === scope) continue;
      if (!(this.listed(source)?.has(name) ?? !name.startsWith('_'))) continue;
      const target = this.name(source.path, name);
      // Without a list a star brings what the module has bound, not every submodule.
      if (target && (source.facts.exports || source.bindings.has(name) || target.path !== `${source.path}.${name}` || target.kind === 'definition')) return target;
    }
    return null;
  }

  private lazy(scope: ModuleScope, name: string): Target | null {
    const entry = scope.lazy.get(name);
    const typed = scope.typeOnly.get(name);
    if (entry) return this.served(scope, entry) ?? (typed ? this.imported(scope, typed) : null) ?? { path: this.spelled(scope, entry), kind: 'external' };
    // The usual lazy package: names in `__all__`, imports for type checkers, `__getattr__` for the rest.
    const announced = scope.facts.dynamic || (scope.facts.exports && this.exported(scope).has(name));
    return typed && announced ? this.imported(scope, typed) : null;
  }

  /** Where an entry leads that leads to nothing known: its first segment may be the module's word for another (`from . import _impl`). */
  private spelled(scope: ModuleScope, { from, serves, to = serves ?? `${scope.path}.${from}` }: NameTableEntry): string {
    const root = to.split('.', 1)[0] as string;
    const binding = root === to ? undefined : scope.bindings.get(root);
    const target = binding && this.binding(scope, binding, root);
    return target ? target.path + to.slice(root.length) : to;
  }

  /** What a lazy table's entry leads to: written absolute, relative, or below the module; a module stands for the name in it. */
  private served(scope: ModuleScope, entry: NameTableEntry): Target | null {
    const to = entry.serves ?? entry.to;
    if (to === undefined) return this.submodule(scope.path, entry.from);
    const dots = /^\.*/.exec(to)?.[0].length ?? 0;
    const written = to.slice(dots).replaceAll(':', '.').replace(/\.$/, '');
    const places = dots > 0 ? [this.absolute(scope, written, dots)] : [written, `${scope.path}.${written}`, this.absolute(scope, written, 1)];
    let module: Target | null = null;
    for (const place of places) {
      if (place === null || place === '') continue;
      // The table of a package may name its own submodules: following the path would ask the table again.
      const target: Target | null = this.isModule(place) ? { path: place, kind: 'module' } : this.dotted(place);
      if (target?.kind === 'definition') return target;
      if (target?.kind !== 'module') continue;
      const inside = entry.serves !== undefined || target.path === scope.path || place.endsWith(`.${entry.from}`) ? null : this.name(target.path, entry.from);
      if (inside) return inside;
      module ??= target;
    }
    return module;
  }

  /** Follows a dotted path from a root of the core; null where it leads nowhere in it. */
  dotted(path: string): Target | null {
    const parts = path.split('.');
    const first = parts[0] as string;
    return this.isModule(first) ? this.walk({ path: first, kind: 'module' }, parts, 1) : null;
  }

  /** Follows further segments from a target; own members of classes only. */
  walk(start: Target, parts: readonly string[], from: number): Target | null {
    let here = start;
    for (let i = from; i < parts.length; i++) {
      const part = parts[i] as string;
      if (here.kind === 'external') return { path: [here.path, ...parts.slice(i)].join('.'), kind: 'external' };
      if (here.kind === 'module') {
        const next = this.from(here.path, part);
        if (!next) return null;
        here = next;
      } else {
        const member = `${here.path}.${part}`;
        if (!this.definitions.has(member)) return null;
        here = { path: member, kind: 'definition' };
      }
    }
    return here;
  }

  /** A module's `__all__`, with the lists it adds; without one its names that have no underscore. */
  exported(scope: ModuleScope): ReadonlySet<string> {
    const known = this.lists.get(scope.path);
    if (known) return known;
    const asked = this.openLists.within(scope.path, () => (scope.facts.exports ? this.written(scope) : (this.borrowed(scope) ?? this.unlisted(scope))));
    if (asked?.final) this.lists.set(scope.path, asked.found);
    return asked?.found ?? NOTHING;
  }

  private written(scope: ModuleScope): Set<string> {
    const names = new Set(scope.facts.exports?.names);
    for (const plus of scope.facts.exports?.plus ?? []) {
      const parts = plus.split('.');
      const target = this.name(scope.path, parts[0] as string) ?? this.moduleOrExternal(parts[0] as string);
      const module = this.walk(target, parts, 1);
      const source = module?.kind === 'module' ? this.scopes.get(module.path) : undefined;
      if (source && source !== scope) for (const name of this.exported(source)) names.add(name);
    }
    // A function of the module that adds to the list (`extend_all(sub)`) adds what the module's stars bring in.
    const extended = scope.facts.definitions.some((fact) => fact.kind === 'function' && fact.calls?.some((call) => call.startsWith('__all__.')));
    if (extended) for (const name of this.starred(scope)) names.add(name);
    return names;
  }

  /** Names that the module lists in an `__all__`, its own or an imported one; null where it has none. */
  listed(scope: ModuleScope): ReadonlySet<string> | null {
    return scope.facts.exports || this.borrowed(scope) ? this.exported(scope) : null;
  }

  /** `from ._impl import __all__`: the list of another module is this one's too. */
  private borrowed(scope: ModuleScope): ReadonlySet<string> | null {
    const binding = scope.bindings.get('__all__');
    if (scope.facts.exports || binding?.kind !== 'import' || binding.fact.name !== '__all__') return null;
    const module = this.absolute(scope, binding.fact.module, binding.fact.level);
    const source = module === null ? undefined : this.scopes.get(module);
    return source && source !== scope && source.facts.exports ? this.exported(source) : null;
  }

  private unlisted(scope: ModuleScope): Set<string> {
    const names = new Set<string>();
    for (const name of scope.bindings.keys()) if (!name.startsWith('_')) names.add(name);
    for (const name of this.starred(scope)) names.add(name);
    return names;
  }

  /** Names that the module's star imports from the core bring in. */
  starred(scope: ModuleScope): Set<string> {
    const names = new Set<string>();
    for (const fact of scope.stars) {
      const module = this.absolute(scope, fact.module, fact.level);
      const source = module === null ? undefined : this.scopes.get(module);
      if (!source || source === scope) continue;
      for (const name of this.exported(source)) names.add(name);
    }
    return names;
  }
}
