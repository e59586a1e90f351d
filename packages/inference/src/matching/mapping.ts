/** What is believed of the whole, so far: the context that single pairs are judged in. */
import { addTo, indexSurface, joinPath } from '@onx/model';
import { moduleAt, type Release } from '../release/release';

/** How many neighbours make a vote count half. */
const HALF_NEIGHBOURS = 0.7;
const HALF_MOVES = 2;

/** Old definitions and what they are believed to have become, with what that says of the modules around them. */
export class Mapping {
  private readonly matched = new Map<string, string>();
  /** New path → how many old definitions are believed to have become it. */
  private readonly takers = new Map<string, number>();
  private readonly votes = new Map<string, Map<string, number>>();
  private readonly moves = new Map<string, number>();
  /** What `moveOf` said, by both modules. */
  private readonly parts = new Map<string, Map<string, string>>();
  /** What `modulesOf` said since the votes of the module last changed. */
  private readonly ranked = new Map<string, readonly [string, number][]>();
  private users: Map<string, string[]> | undefined;

  /** @param inPlace old → new definition under the same path. */
  constructor(
    private readonly from: Release,
    private readonly to: Release,
    private readonly inPlace: ReadonlyMap<string, string>,
  ) {
    for (const [old, next] of inPlace) this.count(old, next, 1);
  }

  /** Forgets all matches but those in place, then takes these. @returns false where it had just these */
  replace(matches: ReadonlyMap<string, string>): boolean {
    if (isSame(matches, this.matched)) return false;
    for (const [old, next] of this.matched) this.count(old, next, -1);
    this.matched.clear();
    for (const [old, next] of matches) {
      this.matched.set(old, next);
      this.count(old, next, 1);
    }
    return true;
  }

  /** Where an old definition is now; undefined where unknown. */
  symbol(path: string): string | undefined {
    return this.matched.get(path) ?? this.inPlace.get(path);
  }

  /** Some other old definition is believed to be the new one now. */
  isTaken(target: string, by: string): boolean {
    return (this.takers.get(target) ?? 0) > (this.symbol(by) === target ? 1 : 0);
  }

  /** Where an old path itself still leads; undefined where it is gone. */
  staysAt(path: string): string | undefined {
    return this.inPlace.get(path);
  }

  /** Where a module is now: under its own path, else where most of it went; undefined where unknown. */
  homeOf(module: string): string | undefined {
    return moduleAt(this.to, module) ? module : this.modulesOf(module)[0]?.[0];
  }

  /** Modules that the definitions of an old module went to, with how many, most first. */
  modulesOf(module: string): readonly [string, number][] {
    let ranked = this.ranked.get(module);
    if (!ranked) {
      const votes = [...(this.votes.get(module) ?? [])].filter(([, count]) => count > 0);
      this.ranked.set(module, (ranked = votes.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))));
    }
    return ranked;
  }

  /** In [0, 1]: how many of the module's other definitions went to the same module. 1 for a module that is still there. */
  moduleShare(oldModule: string, newModule: string, except: string): number {
    if (oldModule === newModule) return 1;
    const votes = this.votes.get(oldModule);
    if (!votes) return 0;
    const own = this.moduleOf(joinPath(oldModule, except));
    let total = own === undefined ? 0 : -1;
    for (const count of votes.values()) total += count;
    const count = (votes.get(newModule) ?? 0) - (own === newModule ? 1 : 0);
    return total <= 0 || count <= 0 ? 0 : (count / total) * (count / (count + HALF_NEIGHBOURS));
  }

  /** In [0, 1]: how many other definitions had the same part of their module path replaced by the same other part. */
  moveShare(oldModule: string, newModule: string, except: string): number {
    const own = this.moduleOf(joinPath(oldModule, except)) === newModule ? 1 : 0;
    const count = (this.moves.get(this.moveOf(oldModule, newModule)) ?? 0) - own;
    return count <= 0 ? 0 : count / (count + HALF_MOVES);
  }

  /** The old module or class is now the new one. */
  sameContainer(oldOwner: string, newOwner: string): boolean {
    return oldOwner === newOwner || this.symbol(oldOwner) === newOwner || this.modulesOf(oldOwner)[0]?.[0] === newOwner;
  }

  /** In [0, 1]: of the definitions that used the old one and are still there, how many use the new one. */
  userShare(from: string, to: string): number {
    let there = 0;
    let using = 0;
    for (const user of this.usersOf(from)) {
      const now = this.symbol(user);
      const definition = now === undefined ? undefined : this.to.definitions.get(now);
      if (!definition || now === to) continue;
      there++;
      if (definition.calls?.includes(to) || definition.references?.includes(to) || definition.bases?.includes(to)) using++;
    }
    return using ? (using / there) * (using / (using + 1)) : 0;
  }

  /** Old definitions that call, refer to or derive from an old one. */
  usersOf(path: string): readonly string[] {
    this.users ??= reverse(this.from);
    return this.users.get(path) ?? [];
  }

  private moduleOf(path: string): string | undefined {
    const target = this.symbol(path);
    return target === undefined ? undefined : this.to.definitions.get(target)?.module;
  }

  /** What of a module's path was replaced by what. Asked of the same two modules again and again. */
  private moveOf(oldModule: string, newModule: string): string {
    let known = this.parts.get(oldModule);
    if (!known) this.parts.set(oldModule, (known = new Map()));
    let move = known.get(newModule);
    if (move === undefined) known.set(newModule, (move = replacedPart(oldModule, newModule)));
    return move;
  }

  private count(old: string, next: string, by: number): void {
    this.takers.set(next, (this.takers.get(next) ?? 0) + by);
    const oldModule = this.from.definitions.get(old)?.module;
    const newModule = this.to.definitions.get(next)?.module;
    if (oldModule === undefined || newModule === undefined) return;
    const votes = this.votes.get(oldModule) ?? new Map<string, number>();
    votes.set(newModule, (votes.get(newModule) ?? 0) + by);
    this.votes.set(oldModule, votes);
    this.ranked.delete(oldModule);
    if (oldModule === newModule) return;
    const move = this.moveOf(oldModule, newModule);
    this.moves.set(move, (this.moves.get(move) ?? 0) + by);
  }
}

/** Both send the same old definitions to the same new ones. */
export function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([old, next]) => b.get(old) === next);
}

/** What was replaced by what, common ends left out: `a.b.c` → `x.b.c` is `a>x`. */
function replacedPart(oldModule: string, newModule: string): string {
  const a = oldModule.split('.');
  const b = newModule.split('.');
  while (a.length && b.length && a[a.length - 1] === b[b.length - 1]) {
    a.pop();
    b.pop();
  }
  return `${a.join('.')}>${b.join('.')}`;
}

function reverse(release: Release): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [path, definition] of indexSurface(release.surface).definitions) {
    if (!definition.calls?.length && !definition.references?.length && !definition.bases?.length) continue;
    for (const used of new Set([...(definition.calls ?? []), ...(definition.references ?? []), ...(definition.bases ?? [])])) addTo(users, used, path);
  }
  return users;
}
