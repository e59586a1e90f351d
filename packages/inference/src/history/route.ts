/** The way of one definition so far. */
import { rounded } from '../confidence/calibrate';
import type { Footing } from './follow-step';
import type { Trail } from './trail';

/** Below it a step leads astray more often than it helps. */
const STEP = 0.75;
/** Below it the whole way does. */
const WAY = 0.6;

/** As strong as all its steps together: the product of their confidences. */
export class Route {
  private steps: { to: string; confidence: number; commits: readonly string[] }[] = [];

  /** @param from Definition path in the old release. */
  constructor(readonly from: string) {}

  /** Where it is now. */
  get at(): string {
    return this.steps[this.steps.length - 1]?.to ?? this.from;
  }

  get strength(): number {
    return this.steps.reduce((product, step) => product * step.confidence, 1);
  }

  /** Takes a step; one that leads back to where it was before undoes all since then. @returns false where it is lost */
  go(footing: Footing | undefined, commits: readonly string[]): boolean {
    if (!footing || footing.confidence < STEP || this.strength * footing.confidence < WAY) return false;
    const { to, confidence } = footing;
    if (to === this.from) this.steps = [];
    else {
      const before = this.steps.findIndex((step) => step.to === to);
      if (before >= 0) this.steps.length = before + 1;
      else this.steps.push({ to, confidence, commits });
    }
    return true;
  }

  /** @param to Definition path in the new release; null where the last of `more` took it away. */
  trail(to: string | null, more: readonly string[] = []): Trail {
    return { from: this.from, to, strength: rounded(this.strength), commits: [...new Set([...this.steps.flatMap((step) => step.commits), ...more])] };
  }
}
