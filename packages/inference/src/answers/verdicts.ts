/** What people said of old names, checked against the two releases: an answer that fits is a match nothing can outvote. */
import { REMOVED, UNSURE, type Answer, type Diagnostic, type Factor } from '@onx/model';
import { pathsOf, type Subject } from '../changes/subject';
import { resolveAccess } from '../release/access';
import { definitionAt, type Release } from '../release/release';

/** What an answer means for the names of these two releases. */
export type Verdict =
  /** `target`: definition in the new release; `written`: the path as the person gave it. */
  { says: 'successor'; target: string; written: string } | { says: 'removed' } | { says: 'unsure' };

/** The only factor of what a person said; its page is `docs/reference/features/answer.md`. */
export const BY_ANSWER: readonly Factor[] = [{ feature: 'answer', value: 1, weight: 20 }];

/** A person said it. */
export function isAnswered(factors: readonly Factor[]): boolean {
  return factors.some((factor) => factor.feature === 'answer');
}

/** Answers by old path, each checked once, and whether anybody asked for it. */
export class Verdicts {
  private readonly byPath = new Map<string, { answer: Answer; verdict: Verdict | null }>();
  private readonly used = new Set<string>();

  constructor(
    answers: readonly Answer[],
    private readonly from: Release,
    private readonly to: Release,
  ) {
    for (const answer of answers) this.byPath.set(answer.path, { answer, verdict: this.judge(answer) });
  }

  /** What was said of an old path that asks for an explanation; it counts as used. */
  of(path: string): Verdict | undefined {
    const known = this.byPath.get(path);
    if (!known?.verdict) return undefined;
    this.used.add(path);
    return known.verdict;
  }

  /** The same for a name that was reached through several modules. */
  ofSubject(subject: Subject): Verdict | undefined {
    if (this.byPath.size === 0) return undefined;
    for (const one of pathsOf(subject)) {
      const verdict = this.of(one);
      if (verdict) return verdict;
    }
    return undefined;
  }

  /** Answers that this pair of releases has no use for, each with why; sorted by path. */
  leftovers(): Diagnostic[] {
    return [...this.byPath.values()]
      .filter(({ answer }) => !this.used.has(answer.path))
      .sort((a, b) => (a.answer.path < b.answer.path ? -1 : 1))
      .map(({ answer, verdict }) => ({
        code: 'ONX2002',
        severity: 'info',
        message: `Answer ${answer.id} about ${answer.path} was not used: ${verdict ? this.whyUnasked(answer.path) : `${answer.choice} is nothing in the new release that could take its place`}.`,
        hint: 'It is kept for releases that it fits; give another one with onx-manifest answer, or remove its entry.',
      }));
  }

  private whyUnasked(path: string): string {
    if (resolveAccess(this.from.surface, path) === null) return 'the old release has no such name';
    return resolveAccess(this.to.surface, path) === null ? 'nothing that is compared leads to it' : 'the name still works';
  }

  private judge(answer: Answer): Verdict | null {
    if (answer.choice === REMOVED || answer.choice === UNSURE) return { says: answer.choice };
    const target = resolveAccess(this.to.surface, answer.choice);
    const next = target === null ? undefined : definitionAt(this.to, target);
    if (target === null || !next) return null;
    const old = definitionAt(this.from, answer.path);
    // A name of a module can't become one of a class, nor the other way round: no operation says that.
    if (old && (old.owner === old.module) !== (next.owner === next.module)) return null;
    return { says: 'successor', target, written: answer.choice };
  }
}
