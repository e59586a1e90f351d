/** The statements of all releases together, and what can be asked of them. */
import { ownerOf, tailOf, type DocumentStatement, type SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { definitionAt, exportAt, moduleAt, type Release } from '../release/release';
import { CarriedCopies } from './carried-copies';
import { DocumentedArguments } from './documented-arguments';
import { DocumentedModules } from './documented-modules';
import { OutsideNames, type Outside } from './outside';
import { homeOfModule, type Homes } from './read';
import { keysOf, readSpeakers, type SpeakerBetween, type Speaker } from './speakers';
import { STATED_RANK, STRENGTH, type Obituary, type Statement } from './statement';
import { Successors, type Successor } from './successors';
import { unreadMembers, type UnreadMember } from './unread-classes';

/** A definition in one of the releases. */
interface Held {
  path: string;
  definition: SurfaceDefinition;
  release: Release;
}

/** What the core itself says of old names: asked by path, answered by the first that speaks of it. */
export class Declarations {
  private readonly speakers: readonly Speaker[];
  private readonly successors: Successors;
  private readonly outside: OutsideNames;
  private readonly homes: Homes;
  /** Copies of other distributions that the core carried. */
  readonly carried: CarriedCopies;
  /** By the paths asked for: every feature asks the same of each pair. */
  private readonly said = new Map<string, readonly Statement[]>();
  /** By path, each asked for several times. */
  private readonly held = new Map<string, readonly Held[]>();
  /** What documents say of arguments. */
  readonly documentedArguments: DocumentedArguments;
  /** What documents say of modules. */
  readonly documentedModules: DocumentedModules;
  /** What documents say of members that nobody can read. */
  readonly unreadMembers: readonly UnreadMember[];

  /**
   * @param between releases between the two, oldest first
   * @param documents what the core's documents say
   * @param silent reads nothing, to measure what declarations are worth
   */
  constructor(
    private readonly from: Release,
    to: Release,
    between: readonly SpeakerBetween[],
    documents: readonly DocumentStatement[] = [],
    silent = false,
  ) {
    this.documentedArguments = new DocumentedArguments(documents);
    this.outside = new OutsideNames([from, ...between.map(({ release }) => release), to]);
    this.homes = {
      isModule: (path) => moduleAt(to, path) !== undefined || this.outside.isOutside(path),
      has: (path) => this.outside.isOutside(path) || (resolveAccess(to.surface, path) !== null && exportAt(to, ownerOf(path), tailOf(path))?.via !== 'incidental'),
    };
    this.carried = new CarriedCopies(from, to, silent);
    this.documentedModules = new DocumentedModules(silent ? [] : documents, from, to, this.homes);
    this.unreadMembers = silent ? [] : unreadMembers(documents, from, to);
    this.speakers = silent ? [] : readSpeakers(from, to, between, documents, this.homes);
    this.successors = new Successors(from, to, (paths) => this.statementsOf(paths));
  }

  /** Everything said of an old path or of the access paths that led to it; the new release speaks first. */
  statementsOf(paths: readonly string[]): readonly Statement[] {
    const key = paths.join('\n');
    let said = this.said.get(key);
    if (!said) this.said.set(key, (said = withLatest(this.speakers.flatMap(({ release, spoken }) => keysOf(release, paths).flatMap((one) => spoken.statements.get(one) ?? [])))));
    return said;
  }

  /** Where an old name lives outside the core, by what the core takes from there itself or says of it; the new release speaks first. */
  outsideOf(paths: readonly string[]): Outside | null {
    for (const speaker of this.speakers) {
      const bound = speaker.release === this.from ? [] : paths.flatMap((path) => this.outside.boundAt(speaker.release, path) ?? []);
      if (bound.length > 0) return { path: bound[0]!, strength: STRENGTH.STATED, ...said(speaker) };
      const told = this.toldBy(speaker, paths);
      if (told !== null) return told;
    }
    const home = this.carried.homeOf(paths[0] ?? '');
    return home && { ...home, source: 'new' };
  }

  /** Where the core tells its users to take a name from that it has from outside itself. */
  toldOutside(paths: readonly string[]): Outside | null {
    for (const speaker of this.speakers) {
      const told = this.toldBy(speaker, paths);
      if (told !== null) return told;
    }
    return null;
  }

  private toldBy(speaker: Speaker, paths: readonly string[]): Outside | null {
    const { release, spoken, source } = speaker;
    for (const key of keysOf(release, paths)) {
      for (const statement of spoken.statements.get(key) ?? []) {
        // What a module still defines itself did not go where the module sends its users.
        const named = source === 'new' && statement.strength === STRENGTH.WITH_ITS_MODULE && definitionAt(release, key) ? null : this.outside.namedBy(statement, release);
        if (named === null) continue;
        if (tailOf(named) === tailOf(key)) return { path: named, strength: statement.strength, ...said(speaker) };
        // Another name there does something alike, not the same: unless what is left of the old one is a call of it.
        if (statement.strength === STRENGTH.STATED && definitionAt(release, key)?.forwardsTo === named) return { path: named, strength: STRENGTH.CALLED_BY_SHIM, ...said(speaker) };
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
  between(path: string): readonly Held[] {
    let held = this.held.get(path);
    if (!held) this.held.set(path, (held = this.speakers.filter(({ source }) => source === 'between').flatMap(({ release }) => heldAt(path, release))));
    return held;
  }

  /** A release between had nothing under the path: what the new one has there was made anew. */
  wasGone(path: string): boolean {
    return this.speakers.some(({ source, release }) => source === 'between' && resolveAccess(release.surface, path) === null);
  }

  /** An old name and another one in the last release between that still had the old one; null where that had not both, or none had. */
  besideEachOther(path: string, other: string): [old: SurfaceDefinition, next: SurfaceDefinition] | null {
    for (const { source, release } of this.speakers) {
      const held = source === 'between' ? resolveAccess(release.surface, path) : null;
      if (held === null) continue;
      const [old, next] = [definitionAt(release, held), definitionAt(release, resolveAccess(release.surface, other) ?? other)];
      return old && next && old !== next ? [old, next] : null;
    }
    return null;
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
    return this.successors.of(path);
  }
}

function heldAt(path: string, release: Release): Held[] {
  const resolved = resolveAccess(release.surface, path);
  const definition = resolved === null ? undefined : definitionAt(release, resolved);
  return definition ? [{ path: resolved!, definition, release }] : [];
}

function said({ source, commit }: Speaker): Pick<Outside, 'source' | 'commit'> {
  return { source, ...(commit === undefined ? {} : { commit }) };
}

/** Of the releases between that name a successor, the latest: it had the last word. */
function withLatest(all: readonly Statement[]): readonly Statement[] {
  const latest = all.find(({ source, strength }) => source === 'between' && strength >= STATED_RANK);
  return latest === undefined ? all : all.filter(({ source, strength, commit }) => source !== 'between' || strength < STATED_RANK || commit === latest.commit);
}
