/** One step through history: where definitions of one state of the core are in the next. */
import { tailOf, type BodySource, type SourceWords, type Surface } from '@onx/model';
import { Budgets } from '../budgets';
import { changedFiles } from '../cochange/changed-files';
import { CoChange, countVotes } from '../cochange/votes';
import type { Context } from '../context';
import { matchSubjects, type Candidate, type Match } from '../matching/match';
import { prepare } from '../prepare';
import { resolveAccess } from '../release/access';
import { definitionAt, indexRelease, type Release } from '../release/release';

/** Two states of the core, whole or only the files that a commit touched. */
export interface Step {
  from: Surface;
  to: Surface;
  /** Bodies of the files that differ; without them only what the surfaces say is compared. */
  bodies: BodySource;
}

/** Where a definition is after a step, and how sure that is. */
export interface Footing {
  /** Definition path after the step. */
  to: string;
  confidence: number;
}

/** A definition that the step left in place, or still serves under its path. */
const IN_PLACE = 0.98;
/** Names that replaced a vanished one, most votes first, of which the definitions are looked for outside of what was touched. */
const REPLACEMENTS = 2;
/** More definitions than this with one name say nothing. */
const NAMESAKES = 3;
/** Shares of co-change: one voice, and two that agree. */
const ONCE = 0.6;
const OFTEN = 0.75;
/** A content that is the same. */
const EQUAL = 0.9;
const NO_BODIES: BodySource = { get: () => null };

/** Follows definitions through one release or commit. */
export class StepFollower {
  private readonly end: Release;

  /** @param end The new release: a step may lead to what it did not touch itself. */
  constructor(
    end: Surface,
    private readonly words: SourceWords,
  ) {
    this.end = indexRelease(end, NO_BODIES, words);
  }

  /** @param paths module-level definitions of the earlier state. @returns where they are, as far as anything speaks for it */
  follow(step: Step, paths: readonly string[]): Map<string, Footing> {
    const { from, to } = this.withOutsiders(step, paths);
    const { context, changes, proposer } = prepare({ from, to, bodies: { from: step.bodies, to: step.bodies }, words: this.words, versions: { from: '', to: '' } });
    const matches = new Map(matchSubjects(changes.subjects, proposer, context, new Set()).map((match) => [match.subject.path, match]));
    const out = new Map<string, Footing>();
    for (const path of paths) {
      const stays = changes.inPlace.get(path);
      const best = matches.get(path)?.best;
      if (stays !== undefined) out.set(path, { to: stays, confidence: IN_PLACE });
      else if (best && !isContradicted(path, best, context) && (isMerged(best) || !(definitionAt(context.from, best.target) || isClaimed(path, best, matches)))) out.set(path, { to: best.target, confidence: best.confidence });
    }
    return out;
  }

  /** Both states with definitions of the new release that the step itself points to: by importing them, or by putting their names where the old one stood. */
  private withOutsiders({ from, to, bodies }: Step, paths: readonly string[]): { from: Surface; to: Surface } {
    const [old, next] = [indexRelease(from, bodies, this.words), indexRelease(to, bodies, this.words)];
    const votes = countVotes(old, next, changedFiles(old, next), new CoChange(), new Budgets());
    const wanted = new Set<string>();
    for (const path of paths) {
      const served = resolveAccess(this.end.surface, exportTarget(to, path) ?? '');
      if (served !== null) wanted.add(served);
      for (const name of votes.replacements(tailOf(path)).slice(0, REPLACEMENTS)) {
        const namesakes = this.end.byName.get(name) ?? [];
        if (namesakes.length <= NAMESAKES) namesakes.forEach((one) => wanted.add(one));
      }
    }
    const outside = [...wanted].filter((path) => {
      const module = definitionAt(this.end, path)?.module;
      return module !== undefined && !Object.hasOwn(from.modules, module) && !Object.hasOwn(to.modules, module);
    });
    return { from: this.lend(from, outside), to: this.lend(to, outside) };
  }

  private lend(surface: Surface, paths: readonly string[]): Surface {
    if (paths.length === 0) return surface;
    const modules = { ...surface.modules };
    const definitions = { ...surface.definitions };
    for (const path of paths) {
      const { module } = definitionAt(this.end, path)!;
      modules[module] = this.end.surface.modules[module]!;
      for (const one of [path, ...(this.end.membersOf.get(path) ?? [])]) definitions[one] = definitionAt(this.end, one)!;
    }
    return { ...surface, modules, definitions };
  }
}

/** The step's own diff puts another name in its place. */
function isContradicted(path: string, { target }: Candidate, { votes }: Context): boolean {
  const [top] = votes.replacements(tailOf(path));
  return top !== undefined && top !== tailOf(target) && tailOf(target) !== tailOf(path) && votes.share(tailOf(path), top) >= OFTEN;
}

/** It is more plainly what something else was. */
function isClaimed(path: string, { target, confidence }: Candidate, matches: ReadonlyMap<string, Match>): boolean {
  return [...matches.values()].some(({ subject, best }) => subject.path !== path && best?.target === target && best.confidence >= confidence);
}

/** What has another origin is no successor by likeness: names have to be replaced by it, once for an equal content, else time and again. */
function isMerged({ factors }: Candidate): boolean {
  const value = (id: string): number => factors.find(({ feature }) => feature === id)?.value ?? 0;
  const equal = Math.max(value('same-body'), value('value-alike')) >= EQUAL;
  return value('declared-in-old') + value('declared-in-new') > 0 || value('co-change') >= (equal ? ONCE : OFTEN);
}

/** Where the state says that the name comes from. */
function exportTarget({ modules }: Surface, path: string): string | undefined {
  const dot = path.lastIndexOf('.');
  const exports = modules[path.slice(0, dot)]?.exports;
  const name = path.slice(dot + 1);
  return exports && Object.hasOwn(exports, name) ? exports[name]!.target : undefined;
}
