/** What comparing may cost, whatever the input, and what was therefore left uncompared: nothing is left out in silence. */
import { byCodeUnits } from './release/paths';

export interface NotCompared {
  what: string;
  why: string;
}

/** Comparisons in a whole run; some microseconds each. Ordinary releases need a hundredth of it. */
const MEMBER_PAIRS = 1_000_000;
const PARAMETER_PAIRS = 1_000_000;

/** So many comparisons and no more. */
class Budget {
  constructor(private left: number) {}

  /** Takes the cost from what is left; false, and nothing taken, where that is less. */
  spend(cost: number): boolean {
    if (cost > this.left) return false;
    this.left -= cost;
    return true;
  }
}

export class Budgets {
  readonly memberPairs = new Budget(MEMBER_PAIRS);
  readonly parameterPairs = new Budget(PARAMETER_PAIRS);
  private readonly groups = new Map<string, string>();

  /** Says of a group that it was not compared; once, however often it is met. */
  leaveOut(what: string, why: string): void {
    this.groups.set(what, why);
  }

  /** Sorted. */
  get notCompared(): NotCompared[] {
    return [...this.groups].sort((a, b) => byCodeUnits(a[0], b[0])).map(([what, why]) => ({ what, why }));
  }
}
