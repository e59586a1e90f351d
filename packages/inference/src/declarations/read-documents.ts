/** Statements of documents, by the old paths they speak of: only names that this release took away or announces to go, and only where it is plain which one is meant. */
import { addTo, indexSurface, joinPath, ownerOf, rootOf, tailOf, type DocumentStatement } from '@onx/model';
import { resolveAccess } from '../release/access';
import { allHeirs } from '../release/heirs';
import { definitionAt, exportAt, isMember, moduleAt, type Release } from '../release/release';
import type { Spoken } from './read';
import { STRENGTH, type Statement } from './statement';

/** Statements of documents, by the paths of the old release that their names may mean. */
export function readDocuments(said: readonly DocumentStatement[], from: Release, to: Release): Spoken {
  const spoken: Spoken = { statements: new Map(), obituaries: new Map(), advice: new Map() };
  const names = said.filter(({ argument, distribution }) => !argument && !distribution);
  if (names.length === 0) return spoken;
  const open = new OpenNames(new Set(names.map((statement) => tailOf(statement.from))), from, to);
  for (const statement of names) {
    for (const path of open.meantBy(statement)) {
      if (statement.to === undefined) spoken.obituaries.set(path, { documented: true, ...(statement.advice === undefined ? {} : { message: statement.advice }) });
      else if (fits(path, statement.from, statement.to, from, to) || isWhole(statement.to, to)) note(path, whole(path, statement.to, to), statement.renamed ? STRENGTH.DOCUMENTED : STRENGTH.ADVISED, from, spoken);
    }
  }
  return spoken;
}

function note(path: string, text: string, strength: number, from: Release, { statements }: Spoken): void {
  const { module, owner } = definitionAt(from, path) ?? { module: ownerOf(path), owner: ownerOf(path) };
  const list: Statement[] = statements.get(path) ?? [];
  if (!list.some((other) => other.text === text && other.strength >= strength)) statements.set(path, [...list, { text, module, owner, strength, source: 'documents' }]);
}

/** Where only the module is told that a name went to, and where the core's own package is left out (`.ledgers.books.Book`). */
function whole(path: string, text: string, to: Release): string {
  const places = [text, ...to.surface.roots.map((root) => joinPath(root, text))];
  const module = places.find((one) => moduleAt(to, one));
  if (module !== undefined) return joinPath(module, tailOf(path));
  return (text.includes('.') && places.find((one) => resolveAccess(to.surface, one) !== null)) || text;
}

/** A member's successor is named alone, or as one of the same class or of what its objects hold: that of the member, one of its bases or heirs, or the one that is written before it; of what they hold also without the class (`results.depth`). */
function fits(path: string, written: string, text: string, from: Release, to: Release): boolean {
  const definition = definitionAt(from, path);
  if (!definition || definition.owner === definition.module || !text.includes('.')) return true;
  const [last, ...around] = ownerOf(text).split('.').reverse();
  if ([...indexSurface(from.surface).order(definition.owner), ownerOf(written)].some((owner) => tailOf(owner) === last)) return true;
  const isHeld = resolveAccess(to.surface, joinPath(definition.owner, rootOf(text))) !== null;
  return isHeld || [definition.owner, ...allHeirs(from, definition.owner)].some((owner) => around.includes(tailOf(owner)));
}

/** It is written with its package, so that no other can be meant. */
function isWhole(text: string, { surface }: Release): boolean {
  return surface.roots.includes(rootOf(text)) && resolveAccess(surface, text) !== null;
}

/** Letters that a word needs to tell of a class: any may end in those of `x` or `_`. */
const TELLING = 3;

function isCalled(word: string, path: string): boolean {
  const plain = word.replaceAll('_', '');
  return plain.length >= TELLING && word === word.toLowerCase() && tailOf(path).toLowerCase().endsWith(plain);
}

function classesEndingIn(written: string, { byName }: Release): string[] {
  return (byName.get(tailOf(written)) ?? []).filter((path) => path === written || path.endsWith(`.${written}`));
}

/** Old names that are gone or announced to go, as far as documents speak of them. */
class OpenNames {
  private readonly byTail = new Map<string, string[]>();

  constructor(
    tails: ReadonlySet<string>,
    private readonly from: Release,
    private readonly to: Release,
  ) {
    const take = (path: string): void => {
      if (!this.isOpen(path)) return;
      addTo(this.byTail, tailOf(path), path);
    };
    const { definitions, modules } = indexSurface(from.surface);
    for (const [path, { name }] of definitions) if (tails.has(name)) take(path);
    for (const [module, { exports }] of modules) {
      for (const name of Object.keys(exports)) if (tails.has(name) && tailOf(exports[name]!.target) !== name) take(joinPath(module, name));
    }
  }

  /** The open paths that a statement's old name means: one, or those that a class and its heirs have. */
  meantBy(statement: DocumentStatement): string[] {
    const direct = this.resolve(statement.from, statement.within);
    if (direct !== null) return this.isOpen(direct) ? [direct] : [];
    const named = this.named(statement);
    if (named !== null) return [named];
    const family = this.inFamily(statement.from);
    if (family.length > 0) return family;
    const gained = this.whoseClassGained(statement);
    if (gained.length > 0) return gained;
    const inherited = this.ofHeirs(statement);
    if (inherited.length > 0) return inherited;
    const renamed = this.ofItsNewName(statement);
    return renamed.length > 0 ? renamed : this.underAnotherName(statement.from);
  }

  /** The class is written as it is called now: it has the member from a base that was there before, or its old class is gone. */
  private ofItsNewName({ from: written }: DocumentStatement): string[] {
    const owners = written.includes('.') ? classesEndingIn(ownerOf(written), this.to) : [];
    if (owners.length !== 1 || classesEndingIn(ownerOf(written), this.from).length > 0) return [];
    const all = this.byTail.get(tailOf(written)) ?? [];
    const bases = indexSurface(this.to.surface).order(owners[0]!);
    const ofBase = all.filter((path) => bases.includes(ownerOf(path)));
    if (ofBase.length > 0) return ofBase;
    const left = all.filter((path) => isMember(this.from, path) && resolveAccess(this.to.surface, ownerOf(path)) === null);
    return left.length === 1 ? left : [];
  }

  /** `ops.Crane`: where nothing of the core is called as the first segment is, users import a package under that name. */
  private underAnotherName(written: string): string[] {
    const [first, ...rest] = written.split('.');
    if (first === undefined || rest.length !== 1 || this.from.byName.has(first) || this.to.byName.has(first)) return [];
    const all = this.endingIn(rest[0]!).filter((path) => !isMember(this.from, path));
    return all.length === 1 && ![...this.from.modules.keys()].some((module) => tailOf(module) === first) ? all : [];
  }

  /** Members of several classes: those of the classes that have the successor now, and had none of that name. */
  private whoseClassGained({ from: written, to: successor = '' }: DocumentStatement): string[] {
    if (successor === '' || successor.includes('.')) return [];
    const has = ({ surface }: Release, path: string): boolean => resolveAccess(surface, joinPath(ownerOf(path), successor)) !== null;
    return this.endingIn(written).filter((path) => isMember(this.from, path) && has(this.to, path) && !has(this.from, path));
  }

  /** Those that end in the name as written, where one class and heirs of it have them all. */
  private inFamily(written: string): string[] {
    const all = this.endingIn(written);
    if (all.length < 2) return [];
    const isBase = (path: string): boolean => {
      const heirs = new Set(allHeirs(this.from, ownerOf(path)));
      return all.every((other) => other === path || heirs.has(ownerOf(other)));
    };
    return all.some(isBase) ? all : [];
  }

  private endingIn(written: string): string[] {
    return (this.byTail.get(tailOf(written)) ?? []).filter((path) => path === written || path.endsWith(`.${written}`));
  }

  /** The one that ends in the name as written; null where there is none, or more than one. */
  private named({ from: written, within, to: successor = '' }: DocumentStatement): string | null {
    const all = this.endingIn(written);
    if (all.length <= 1) return all[0] ?? null;
    // `Removed update in favor of Window.on_update`: where nothing around it tells whose it is, its successor does.
    for (const owners of [within, [ownerOf(successor)]]) {
      const named = all.filter((path) => owners.some((name) => path.split('.').includes(tailOf(name))));
      if (named.length === 1) return named[0]!;
    }
    // `client.depth`: what the object is called in an example is how its class ends.
    const called = all.filter((path) => within.some((word) => isMember(this.from, path) && isCalled(word, ownerOf(path))));
    if (called.length === 1) return called[0]!;
    const inherited = this.ofBasesOf(all, successor);
    if (inherited.length === 1) return inherited[0]!;
    const tops = all.filter((path) => !isMember(this.from, path));
    return tops.length === 1 ? tops[0]! : null;
  }

  /** Those that a class has from its bases in whose place `Mill.stones.turn` is named. */
  private ofBasesOf(paths: readonly string[], successor: string): string[] {
    const classes = ownerOf(successor).split('.').flatMap((name) => classesEndingIn(name, this.from));
    const bases = classes.length === 1 ? indexSurface(this.from.surface).order(classes[0]!) : [];
    return paths.filter((path) => bases.includes(ownerOf(path)));
  }

  private ofHeirs({ from: written, within }: DocumentStatement): string[] {
    const owner = written.includes('.') ? this.classAt(ownerOf(written), within) : null;
    if (owner === null) return [];
    return [...allHeirs(this.from, owner)].map((heir) => joinPath(heir, tailOf(written))).filter((path) => definitionAt(this.from, path) && this.isOpen(path));
  }

  private classAt(written: string, within: readonly string[]): string | null {
    const found = this.resolve(written, within);
    if (found !== null) return found;
    const all = classesEndingIn(written, this.from);
    return all.length === 1 ? all[0]! : null;
  }

  /** A path written in full, or from a package or a class that stands around it. */
  private resolve(written: string, within: readonly string[]): string | null {
    const { roots } = this.from.surface;
    // The first segment may be the name that users import the package as: `np.inf`.
    const rest = written.slice(written.indexOf('.') + 1);
    const owners = [...within.flatMap((name) => [name, ...roots.map((root) => joinPath(root, name))]), ...roots];
    for (const path of [...(written.includes('.') ? [written] : []), ...owners.map((owner) => joinPath(owner, written)), ...roots.map((root) => joinPath(root, rest))]) {
      const found = resolveAccess(this.from.surface, path);
      if (found !== null && definitionAt(this.from, found)) return tailOf(found) === tailOf(path) ? found : path;
    }
    return null;
  }

  private isOpen(path: string): boolean {
    const now = resolveAccess(this.to.surface, path);
    if (now === null) return true;
    return definitionAt(this.to, now)?.deprecated !== undefined || exportAt(this.to, ownerOf(path), tailOf(path))?.deprecated !== undefined;
  }
}

