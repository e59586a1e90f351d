/** The statements of all releases together, and where their successors stand in the new release. */
import { addTo, type DocumentStatement, type SurfaceDefinition } from '@onx/model';
import { accessPaths, resolveAccess } from '../release/access';
import { joinPath, ownerOf, rootOf, tailOf } from '../release/paths';
import { definitionAt, moduleAt, type Release } from '../release/release';
import { homeOfModule, readStatements, type Homes, type Spoken } from './read';
import { DocumentedArguments } from './documented-arguments';
import { readDocuments } from './read-documents';
import { readTables } from './read-tables';
import { OutsideNames, type Outside } from './outside';
import { STRENGTH, type Obituary, type Statement, type StatementSource } from './statement';

const CHAIN = 4;
/** From here on a statement names the successor; below it, it only points there. */
export const STATED_RANK = 0.9;
/** What is left of a pointer beside a stated name. */
export const OUTRANKED = 0.2;

interface Speaker {
  release: Release;
  spoken: Spoken;
  source: StatementSource;
  /** Full id of a release between. */
  commit?: string;
}

/** A statement whose successor was found in the new release. */
export interface Successor {
  /** Definition path in the new release. */
  target: string;
  /** Access path as stated, fully qualified. */
  stated: string;
  statement: Statement;
}

export class Declarations {
  private readonly speakers: readonly Speaker[];
  /** Those of the releases between, the latest first. */
  private readonly between: readonly Speaker[];
  private readonly kept = new Map<string, Successor[]>();
  private readonly outside: OutsideNames;
  private readonly homes: Homes;
  /** What documents say of arguments. */
  readonly documentedArguments: DocumentedArguments;

  /**
   * @param between releases between the two, oldest first
   * @param documents what the core's documents say
   * @param silent reads nothing, to measure what declarations are worth
   */
  constructor(
    private readonly from: Release,
    private readonly to: Release,
    between: readonly { commit: string; release: Release }[],
    documents: readonly DocumentStatement[] = [],
    silent = false,
  ) {
    this.documentedArguments = new DocumentedArguments(documents);
    this.outside = new OutsideNames([from, ...between.map(({ release }) => release), to]);
    this.homes = {
      isModule: (path) => moduleAt(to, path) !== undefined || this.outside.isOutside(path),
      has: (path) => this.outside.isOutside(path) || resolveAccess(to.surface, path) !== null,
    };
    this.between = silent ? [] : [...between].reverse().map(({ commit, release }) => ({ release, spoken: readStatements(release, 'between', this.homes, commit), source: 'between' as const, commit }));
    this.speakers = silent
      ? []
      : [
          { release: to, spoken: withTables(readStatements(to, 'new', this.homes), from, to), source: 'new' },
          ...this.between,
          { release: from, spoken: readStatements(from, 'old', this.homes), source: 'old' },
          { release: from, spoken: readDocuments(documents, from, to), source: 'documents' },
        ];
  }

  /** Everything said of an old path or of the access paths that led to it; the new release speaks first. */
  statementsOf(paths: readonly string[]): Statement[] {
    return this.speakers.flatMap(({ release, spoken }) => keysOf(release, paths).flatMap((key) => spoken.statements.get(key) ?? []));
  }

  /** Where an old name lives outside the core, by what the core takes from there itself or says of it; the new release speaks first. */
  outsideOf(paths: readonly string[]): Outside | null {
    for (const { release, spoken, source, commit } of this.speakers) {
      const said = { source, ...(commit === undefined ? {} : { commit }) };
      for (const path of release === this.from ? [] : paths) {
        const bound = this.outside.boundAt(release, path);
        if (bound !== null) return { path: bound, strength: STRENGTH.STATED, ...said };
      }
      for (const key of keysOf(release, paths)) {
        for (const statement of spoken.statements.get(key) ?? []) {
          // What a module still defines itself did not go where the module sends its users.
          const named = source === 'new' && statement.strength === STRENGTH.WITH_ITS_MODULE ? null : this.outside.namedBy(statement, release);
          // Another name there does something alike, not the same.
          if (named !== null && tailOf(named) === tailOf(key)) return { path: named, strength: statement.strength, ...said };
        }
      }
    }
    return null;
  }

  /** A path of another distribution that the core imports from. */
  isOutside(path: string): boolean {
    return this.outside.isOutside(path);
  }

  /** Where a whole module went, as releases before the new one say: a module of the new release, or one outside the core. */
  homeOfModule(module: string): string | null {
    for (const { release, source } of this.speakers) {
      const home = source === 'documents' ? null : homeOfModule(module, moduleAt(release, module)?.deprecated, this.homes);
      if (home !== null) return home;
    }
    return null;
  }

  /** What the core tells to do instead, where no one name says it. */
  adviceOf(paths: readonly string[]): string | undefined {
    for (const { release, spoken } of this.speakers) {
      for (const key of keysOf(release, paths)) {
        const found = spoken.advice.get(key);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The definition in the releases between, the latest first. */
  speakersOf(path: string): SurfaceDefinition[] {
    return this.between.flatMap(({ release }) => {
      const resolved = resolveAccess(release.surface, path);
      return (resolved !== null && definitionAt(release, resolved)) || [];
    });
  }

  /** Said to be gone for good by the new release. */
  obituaryOf(paths: readonly string[]): Obituary | undefined {
    for (const { spoken } of this.speakers) {
      for (const path of paths) {
        const found = spoken.obituaries.get(path);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** Successors of an old module-level definition in the new release, strongest first. */
  successorsOf(path: string): readonly Successor[] {
    let found = this.kept.get(path);
    if (!found) {
      found = this.follow(path, [path, ...accessPaths(this.from.surface, path).map((access) => joinPath(access.module, access.name))], new Set(), CHAIN);
      this.kept.set(path, found);
    }
    return found;
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
    for (const reading of readings(statement)) {
      // What moved to a module keeps its name there.
      const candidate = moduleAt(this.to, reading) ? joinPath(reading, name) : reading;
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

  /** The path without detours through modules that are bound under another name. */
  private plain(path: string): string {
    const owner = resolveAccess(this.to.surface, ownerOf(path));
    return owner === null ? path : joinPath(owner, tailOf(path));
  }

  private byUniqueName(statement: Statement): Successor[] {
    const name = tailOf(statement.text);
    const all = (this.to.byName.get(name) ?? []).filter((path) => !this.to.surface.modules[ownerOf(path)]?.private);
    const suffix = `.${statement.text}`;
    const fitting = statement.text.includes('.') ? all.filter((path) => path.endsWith(suffix)) : all;
    return fitting.length === 1 ? [{ target: fitting[0]!, stated: fitting[0]!, statement: { ...statement, strength: statement.strength * 0.9 } }] : [];
  }
}

/** The paths, and the definitions that they lead to in a release. */
function keysOf({ surface }: Release, paths: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const path of paths) {
    keys.add(path);
    const resolved = resolveAccess(surface, path);
    if (resolved !== null) keys.add(resolved);
  }
  return [...keys];
}

function withTables(spoken: Spoken, from: Release, to: Release): Spoken {
  const tables = readTables(from, to);
  for (const [path, statement] of tables.statements) addTo(spoken.statements, path, statement);
  for (const [path, obituary] of tables.obituaries) if (!spoken.obituaries.has(path)) spoken.obituaries.set(path, obituary);
  return spoken;
}

/** What each says, less where something plainer is said. */
function outranked(successors: readonly Successor[]): Successor[] {
  const counts = countsBeside(successors.map(({ statement }) => statement));
  return successors.map((successor) => (counts(successor.statement) ? successor : { ...successor, statement: { ...successor.statement, strength: successor.statement.strength * OUTRANKED } }));
}

/** Where a name is stated, what a shim happens to call says little; and where the code says anything, documents say little. */
export function countsBeside(all: readonly Statement[]): (statement: Statement) => boolean {
  if (all.some(({ strength }) => strength >= STATED_RANK)) return ({ strength }) => strength >= STATED_RANK;
  if (all.some(({ source, strength }) => source !== 'documents' && strength >= STRENGTH.CALLED_BY_SHIM)) return ({ source }) => source !== 'documents';
  return () => true;
}

function weaker(a: Statement, b: Statement): Statement {
  return a.strength <= b.strength ? a : { ...a, strength: b.strength };
}

/** Full paths that a written name may mean, the most likely first. */
function readings(statement: Statement): string[] {
  const out: string[] = [];
  const root = rootOf(statement.module);
  if (statement.text.includes('.') && rootOf(statement.text) === root) out.push(statement.text);
  for (let at = statement.owner; at !== ''; at = ownerOf(at)) out.push(`${at}.${statement.text}`);
  if (statement.text.includes('.')) {
    out.push(statement.text);
    // The first segment may be the name that users import the package as: `np.inf`.
    const rest = statement.text.slice(statement.text.indexOf('.') + 1);
    for (let at = statement.module; at !== ''; at = ownerOf(at)) out.push(`${at}.${rest}`);
  }
  return [...new Set(out)];
}
