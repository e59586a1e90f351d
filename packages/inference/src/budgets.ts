/** What comparing may cost, whatever the input, and what was therefore left uncompared: nothing is left out in silence. */
import { byCodeUnit } from '@onx/model';

/** Something that was left out, and why; both are shown to people. */
export interface NotCompared {
  what: string;
  why: string;
}

/** Comparisons in a whole run; some microseconds each. Ordinary releases need a hundredth of it. */
export const NAME_PAIRS = 1_000_000;
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

/** What is left of each budget in one run, and what it left out. */
export class Budgets {
  readonly namePairs = new Budget(NAME_PAIRS);
  readonly memberPairs = new Budget(MEMBER_PAIRS);
  readonly parameterPairs = new Budget(PARAMETER_PAIRS);
  private readonly groups = new Map<string, string>();
  private readonly names = new Map<string, string>();

  /** Says of a group that it was not compared; once, however often it is met. */
  leaveOut(what: string, why: string): void {
    this.groups.set(what, why);
  }

  /** Says why a name was not compared, or (null) that in the end it was; told as a number of names for each reason. */
  leaveOutName(path: string, why: string | null): void {
    if (why === null) this.names.delete(path);
    else this.names.set(path, why);
  }

  /** Sorted. */
  get notCompared(): NotCompared[] {
    const counts = new Map<string, number>();
    for (const why of this.names.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
    const names = [...counts].map(([why, count]) => ({ what: count === 1 ? '1 name' : `${count} names`, why }));
    return [...[...this.groups].map(([what, why]) => ({ what, why })), ...names].sort((a, b) => byCodeUnit(a.what, b.what) || byCodeUnit(a.why, b.why));
  }
}
