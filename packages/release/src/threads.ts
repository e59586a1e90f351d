/** How many threads read a large core where nobody says otherwise; small cores are read in one (`@onx/snapshot` decides). */
import { availableParallelism } from 'node:os';

/** More than this gained nothing: one thread assembles, infers and writes. */
const MOST = 4;

/** As many as the processors that this process may use, at most four. */
export function defaultThreads(): number {
  return Math.min(MOST, availableParallelism());
}
