/** From a stated name to the definition of the new release that it means. */
import { joinPath, ownerOf, rootOf, tailOf } from '@onx/model';
import { accessPaths, resolveAccess } from '../release/access';
import { isReachable } from '../release/reach';
import { definitionAt, moduleAt, type Release } from '../release/release';
import { countsBeside, OUTRANKED } from './outrank';
import { STATED_RANK, type Statement } from './statement';

/** Statements that are followed one after the other: a successor may be announced to go as well, and have one of its own. */
const CHAIN = 4;
/** What a name is worth that is found by its last segments alone, as the only one that ends so. */
const BY_UNIQUE_NAME = 0.9;

/** Share of the old size below which what announces its end does little more than that. */
const STUB = 0.5;

/** A statement whose successor was found in the new release. */
export interface Successor {
  /** Definition path in the new release. */
  target: string;
  /** Access path as stated, fully qualified. */
  stated: string;
  statement: Statement;
}

/** Successors by old path, looked up once. */
export class Successors {
  private readonly kept = new Map<string, Successor[]>();

  /** @param statementsOf everything said of an old path or of the access paths that led to it */
  constructor(
    private readonly from: Release,
    private readonly to: Release,
    private readonly statementsOf: (paths: readonly string[]) => readonly Statement[],
  ) {}

  /** Successors of an old module-level definition in the new release, strongest first. */
  of(path: string): readonly Successor[] {
    let found = this.kept.get(path);
    if (!found) {
      const paths = [path, ...accessPaths(this.from.surface, path).map((access) => joinPath(access.module, access.name))];
      found = this.follow(path, paths, new Set(), CHAIN);
      if (found.length === 0) found = this.ofStub(path, paths);
      this.kept.set(path, found);
    }
    return found;
  }

  /** What the new release has elsewhere under the old name only to announce its end is no successor: what that names is. */
  private ofStub(path: string, paths: readonly string[]): Successor[] {
    const old = definitionAt(this.from, path);
    const namesakes = this.to.byName.get(tailOf(path)) ?? [];
    if (!old || namesakes.length !== 1 || this.from.byName.get(old.name)?.length !== 1 || paths.some((one) => resolveAccess(this.to.surface, one) !== null)) return [];
    const [stub] = namesakes as [string];
    const left = definitionAt(this.to, stub)!;
    const isStub = left.kind === old.kind && left.deprecated?.replacement !== undefined && left.size < old.size * STUB;
    return isStub ? this.follow(stub, [stub], new Set(), CHAIN) : [];
  }

  private follow(path: string, paths: readonly string[], seen: Set<string>, depth: number): Successor[] {
    const best = new Map<string, Successor>();
    for (const statement of this.statementsOf(paths)) {
      for (const found of this.resolve(statement, tailOf(path), seen, depth)) {
        // The same thing under another path is a successor where its own module says so.
        if (found.target === path && (found.stated === path || statement.module !== ownerOf(path))) continue;
        const known = best.get(found.target);
        if (!known || known.statement.strength < found.statement.strength) best.set(found.target, found);
      }
    }
    const all = [...best.values()].sort((a, b) => b.statement.strength - a.statement.strength);
    return outranked(all);
  }

  /** The stated name in the new release; where it is itself announced to go, what it says in turn. */
  private resolve(statement: Statement, name: string, seen: Set<string>, depth: number): Successor[] {
    for (const candidate of readings(statement).flatMap((reading) => this.placesOf(reading, name))) {
      if (seen.has(candidate)) continue;
      const target = resolveAccess(this.to.surface, candidate);
      const definition = target === null ? undefined : definitionAt(this.to, target);
      // A method is imported with its class: no import of the old name can lead to it.
      if (target !== null && definition && definition.owner === definition.module) {
        const next = definition.deprecated && depth > 0 ? this.follow(target, [target, candidate], new Set([...seen, candidate, target]), depth - 1) : [];
        if (next.length) return next.map((successor) => ({ ...successor, statement: weaker(successor.statement, statement) }));
        return [{ target, stated: this.plain(candidate), statement }];
      }
    }
    if (depth > 0) {
      for (const candidate of readings(statement)) {
        if (seen.has(candidate)) continue;
        const next = this.follow(candidate, [candidate], new Set([...seen, candidate]), depth - 1);
        if (next.length) return next.map((successor) => ({ ...successor, statement: weaker(successor.statement, statement) }));
      }
    }
    return this.byUniqueName(statement);
  }

  /** What moved to a module keeps its name there; a package may show a class under the name of the module that it stands in. */
  private placesOf(reading: string, name: string): string[] {
    return moduleAt(this.to, reading) ? [joinPath(reading, name), reading] : [reading];
  }

  /** The path without detours through modules that are bound under another name. */
  private plain(path: string): string {
    const owner = resolveAccess(this.to.surface, ownerOf(path));
    return owner === null ? path : joinPath(owner, tailOf(path));
  }

  /** The one public definition that ends as the statement has it. */
  private byUniqueName(statement: Statement): Successor[] {
    const name = tailOf(statement.text);
    const all = (this.to.byName.get(name) ?? []).filter((path) => isReachable(this.to, path));
    const suffix = `.${statement.text}`;
    const fitting = statement.text.includes('.') ? all.filter((path) => path.endsWith(suffix)) : all;
    return fitting.length === 1 ? [{ target: fitting[0]!, stated: fitting[0]!, statement: { ...statement, strength: statement.strength * BY_UNIQUE_NAME } }] : [];
  }
}

/** What each says, less where something plainer is said. */
function outranked(successors: readonly Successor[]): Successor[] {
  const counts = countsBeside(successors.map(({ statement }) => statement));
  return successors.map((successor) => (counts(successor.statement) ? successor : { ...successor, statement: { ...successor.statement, strength: successor.statement.strength * OUTRANKED } }));
}

/** A chain is as strong as its weakest statement. */
function weaker(a: Statement, b: Statement): Statement {
  return a.strength <= b.strength ? a : { ...a, strength: b.strength };
}

function isWorded({ source, strength }: Statement): boolean {
  return source === 'documents' || strength >= STATED_RANK;
}

/** Full paths that a written name may mean, the most likely first. */
export function readings(statement: Statement): string[] {
  const out: string[] = [];
  const root = rootOf(statement.module);
  if (statement.text.includes('.') && rootOf(statement.text) === root) out.push(statement.text);
  for (let at = statement.owner; at !== ''; at = ownerOf(at)) out.push(`${at}.${statement.text}`);
  if (statement.text.includes('.')) {
    out.push(statement.text);
    // In words, the first segment may be the name that users import the package as: `np.inf`. What code leads to has its whole path.
    if (!isWorded(statement)) return [...new Set(out)];
    const rest = statement.text.slice(statement.text.indexOf('.') + 1);
    for (let at = statement.module; at !== ''; at = ownerOf(at)) out.push(`${at}.${rest}`);
  }
  return [...new Set(out)];
}
