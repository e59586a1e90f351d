/** The changes between two refs turned over: what happened to each file, in order. */
import { addTo } from '@onx/model';
import type { CommitChanges } from '@onx/git';

/** A commit's change of one file. */
export interface Touch {
  /** Place of the commit among all, oldest first. */
  at: number;
  before?: string;
  after?: string;
}

/** By path, each file's touches in the order of the commits; `at` is the index of the commit. */
export function touchesByFile(commits: readonly CommitChanges[]): Map<string, Touch[]> {
  const files = new Map<string, Touch[]>();
  commits.forEach(({ changes }, at) => {
    for (const { path, before, after } of changes) {
      const touch = { at, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
      addTo(files, path, touch);
    }
  });
  return files;
}

/** A search for the touch that took a name out of a file, one question at a time so that many searches share their reads. */
export class VanishSearch {
  private low = -1;
  private high: number;

  /** @param touches of one file, in order; the name was there before them, and is not after them */
  constructor(private readonly touches: readonly Touch[]) {
    this.high = touches.length - 1;
  }

  /** Blob that has to be looked at next; undefined where the touch is found. */
  get question(): string | undefined {
    while (this.high - this.low > 1) {
      const blob = this.touches[this.middle]!.after;
      if (blob !== undefined) return blob;
      this.high = this.middle;
    }
    return undefined;
  }

  /** @param there whether the blob that was asked about has the name */
  answer(there: boolean): void {
    if (there) this.low = this.middle;
    else this.high = this.middle;
  }

  /** The first touch after which the name is not there though it was before; null for a file that nothing touched. */
  get found(): Touch | null {
    return this.touches[this.high] ?? null;
  }

  private get middle(): number {
    return (this.low + this.high) >> 1;
  }
}
