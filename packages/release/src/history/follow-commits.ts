/** Old definitions followed through the commits that took them away. */
import { listCommitChanges, type CommitChanges, type Repository } from '@onx/git';
import { followDeclarations, Route, StepFollower, type ReleaseBetween, type Trail } from '@onx/inference';
import { byCodeUnit, indexSurface, tailOf, type FileFacts, type Surface } from '@onx/model';
import { readFiles, type FactStore } from '@onx/snapshot';
import { surfaceOf, type SurfaceMaking } from './commit-surfaces';
import { touchesByFile, VanishSearch, type Touch } from './touches';

/** Of more commits, the newest are read. */
const COMMITS = 5_000;
/** Changed source files of all of them. */
const CHANGES = 300_000;
/** Definitions that are followed; each costs a look at a few versions of its file. */
const DEFINITIONS = 300;
/** Files of one commit that are compared; more is a sweep over the whole core, in which those that came and went count first. */
const STEP_FILES = 300;
/** Files of all those commits. */
const ALL_FILES = 2_400;
const ROUNDS = 8;

/** The commits between two releases, and how they are read. */
export interface CommitHistory {
  repository: Repository;
  /** Full ids. */
  from: string;
  to: string;
  /** Blobs of either end's files by path, relative to the core's root. */
  blobs: { from: ReadonlyMap<string, string>; to: ReadonlyMap<string, string> };
  /** Paths relative to the core's root that are its sources. */
  concerns: (path: string) => boolean;
  making: SurfaceMaking;
  store: FactStore;
  parallel: number;
}

export interface CommitFindings {
  trails: Trail[];
  /** What a budget left out. */
  notCompared: { what: string; why: string }[];
  /** Commits of which something was read. */
  commitsRead: number;
}

/** A definition on its way. */
interface Walker {
  route: Route;
  /** File that it stands in, relative to the core's root. */
  file: string;
  /** Place of the last commit that moved it. */
  at: number;
}

/** @param open definition paths of the old release that nothing in the new one explains yet. Reads no more than its budgets allow; what was left out is in the findings. */
export async function followCommits(history: CommitHistory, ends: { from: Surface; to: Surface }, open: readonly string[]): Promise<CommitFindings> {
  const walk = new CommitWalk(history, ends);
  return walk.run(open);
}

class CommitWalk {
  private readonly follower: StepFollower;
  private readonly trails: Trail[] = [];
  private readonly states: { at: number; state: ReleaseBetween }[] = [];
  private readonly notCompared: CommitFindings['notCompared'] = [];
  private readonly read = new Set<number>();
  private commits: CommitChanges[] = [];
  private filesLeft = ALL_FILES;

  constructor(
    private readonly history: CommitHistory,
    private readonly ends: { from: Surface; to: Surface },
  ) {
    this.follower = new StepFollower(ends.to, history.making.language.words);
  }

  async run(open: readonly string[]): Promise<CommitFindings> {
    await this.list();
    if (this.leadsAcross()) return { trails: [], notCompared: [], commitsRead: 0 };
    const touches = touchesByFile(this.commits);
    const followed = open.slice(0, DEFINITIONS);
    if (open.length > followed.length) this.leaveOut(`${open.length - followed.length} vanished names`, `the commits between are followed for ${DEFINITIONS} names at most`);
    let walkers = followed.map((from): Walker => ({ route: new Route(from), file: this.ends.from.modules[this.ends.from.definitions[from]!.module]!.file, at: -1 }));
    for (let round = 0; round < ROUNDS && walkers.length > 0; round++) walkers = await this.step(await this.locate(walkers, touches));
    this.states.sort((a, b) => a.at - b.at);
    const led = new Set(this.trails.filter(({ to }) => to !== null).map(({ from }) => from));
    const declared = followDeclarations(this.ends, this.states.map(({ state }) => state), this.history.making.language.words, followed.filter((path) => !led.has(path)));
    return { trails: [...this.trails, ...declared], notCompared: this.notCompared, commitsRead: this.read.size };
  }

  private async list(): Promise<void> {
    const { repository, from, to, concerns } = this.history;
    const top = repository.prefix ? `${repository.prefix}/` : '';
    const relative = (path: string): string => path.slice(top.length);
    const { commits, cut } = await listCommitChanges(repository, from, to, { prefix: repository.prefix, concerns: (path) => concerns(relative(path)), maxCommits: COMMITS, maxChanges: CHANGES });
    this.commits = commits.map(({ commit, changes }) => ({ commit, changes: changes.map((change) => ({ ...change, path: relative(change.path) })) }));
    if (cut > 0) this.leaveOut(`${cut} commits`, `of the commits between, the newest ${COMMITS} with ${CHANGES} changed files are read`);
  }

  /** A lone commit that makes of one end the other: the two were compared already, and once more is no further evidence. */
  private leadsAcross(): boolean {
    const { from, to } = this.history.blobs;
    return this.commits.length === 1 && this.commits[0]!.changes.every(({ path, before, after }) => before === from.get(path) && after === to.get(path));
  }

  /** Finds for each walker the commit after which its file no longer has the definition. */
  private async locate(walkers: readonly Walker[], touches: ReadonlyMap<string, Touch[]>): Promise<Map<number, Walker[]>> {
    const searches = walkers.map((walker) => ({ walker, name: tailOf(walker.route.at), search: new VanishSearch((touches.get(walker.file) ?? []).filter(({ at }) => at > walker.at)) }));
    for (;;) {
      const asked = searches.flatMap(({ walker, name, search }) => (search.question === undefined ? [] : [{ path: walker.file, blob: search.question, name, search }]));
      if (asked.length === 0) break;
      const { facts } = await this.readFiles(asked, false);
      for (const { blob, name, search } of asked) search.answer(facts.get(blob)?.definitions.some((one) => one.parent === -1 && one.name === name) ?? false);
    }
    const found = new Map<number, Walker[]>();
    for (const { walker, search } of searches) {
      if (search.found) found.set(search.found.at, [...(found.get(search.found.at) ?? []), walker]);
    }
    return new Map([...found].sort((a, b) => a[0] - b[0]));
  }

  /** Takes all walkers over their commits. @returns those that are still on their way */
  private async step(found: ReadonlyMap<number, Walker[]>): Promise<Walker[]> {
    const steps: { at: number; walkers: Walker[]; changes: CommitChanges['changes']; whole: boolean }[] = [];
    for (const [at, walkers] of found) {
      const { changes, whole } = this.filesOf(at, new Set(walkers.map(({ file }) => file)));
      if (changes.length === 0) continue;
      steps.push({ at, walkers, changes, whole });
      this.read.add(at);
    }
    const wanted = steps.flatMap(({ changes }) => changes.flatMap(({ path, before, after }) => [before, after].flatMap((blob) => (blob === undefined ? [] : [{ path, blob }]))));
    const { facts, bodies } = await this.readFiles(wanted, true);
    const left: Walker[] = [];
    for (const { at, walkers, changes, whole } of steps) {
      const [from, to] = [surfaceOf('before', changes, facts, this.history.making), surfaceOf('after', changes, facts, this.history.making)];
      const present = walkers.filter(({ route }) => Object.hasOwn(from.definitions, route.at));
      this.states.push({ at, state: { commit: this.commits[at]!.commit, surface: from } });
      const footings = this.follower.follow({ from, to, bodies }, present.map(({ route }) => route.at));
      const realPath = new Map(changes.map(({ path }) => [this.history.making.layout.flatten(path), path]));
      for (const walker of present) {
        const { route } = walker;
        const footing = footings.get(route.at);
        const commit = this.commits[at]!.commit;
        if (!footing && whole) this.trails.push(route.trail(null, [commit]));
        const before = route.at;
        if (!route.go(footing, [commit])) continue;
        const target = this.arrived(route.at);
        const file = realPath.get(to.modules[to.definitions[route.at]?.module ?? '']?.file ?? '');
        if (target !== null) this.trails.push(route.trail(target));
        else if (file !== undefined && (file !== walker.file || route.at !== before)) left.push({ route, file, at });
      }
    }
    return left;
  }

  /** The definition of the new release that a path leads to. */
  private arrived(path: string): string | null {
    const access = indexSurface(this.ends.to).resolve(path);
    return access && access.rest.length === 0 ? (access.definition ?? null) : null;
  }

  private filesOf(at: number, own: ReadonlySet<string>): { changes: CommitChanges['changes']; whole: boolean } {
    const { commit, changes } = this.commits[at]!;
    const most = Math.min(STEP_FILES, this.filesLeft);
    const rank = ({ path, before, after }: CommitChanges['changes'][number]): number => (own.has(path) ? 0 : before === undefined || after === undefined ? 1 : 2);
    const chosen = changes.length <= most ? changes : [...changes].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.path, b.path)).slice(0, most);
    if (chosen.length < changes.length) this.leaveOut(`${changes.length - chosen.length} files of commit ${commit.slice(0, 12)}`, `${STEP_FILES} files of one commit, ${ALL_FILES} of all commits between are compared`);
    this.filesLeft -= chosen.length;
    return { changes: chosen, whole: chosen.length === changes.length };
  }

  private readFiles(files: readonly { path: string; blob: string }[], bodies: boolean): Promise<{ facts: ReadonlyMap<string, FileFacts>; bodies: Parameters<StepFollower['follow']>[0]['bodies'] }> {
    const { repository, making, store, parallel } = this.history;
    return readFiles(repository, files, { language: making.language, store, bodies, parallel });
  }

  private leaveOut(what: string, why: string): void {
    this.notCompared.push({ what, why });
  }
}
