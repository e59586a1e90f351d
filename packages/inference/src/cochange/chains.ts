/** Names in whose place a chain of names came: `ship.depth`, and now `ship.hull.depth`. */
import { isIdentifier } from '../release/tokens';
import type { Gap } from './align-tokens';

/** Longer stretches are rewrites, not substitutions. */
const LONGEST_GAP = 60;
/** Names in a chain. */
const LONGEST_CHAIN = 4;

/** An attribute's old name, and the chain that stands for it now. */
export interface Chained {
  from: string;
  chain: string;
}

/** Reads a gap, and a dot and a name beyond it, as long as all else in it is the same. */
export function chainsIn(old: readonly string[], next: readonly string[], { oldStart, oldEnd, newStart, newEnd }: Gap): Chained[] {
  const longer = newEnd - newStart - (oldEnd - oldStart);
  if (longer <= 0 || newEnd - newStart > LONGEST_GAP) return [];
  const found: Chained[] = [];
  for (let i = oldStart, j = newStart; i <= oldEnd + 1; i++, j++) {
    if (old[i] === next[j]) continue;
    if (old[i - 1] !== '.' || next[j - 1] !== '.') break;
    const [was, is] = [chainAt(old, i), chainAt(next, j)];
    let shared = 0;
    while (was.length > 1 && is.length > 1 && was.at(-1) === is.at(-1)) {
      was.pop();
      is.pop();
      shared++;
    }
    if (was.length !== 1 || is.length < 2) break;
    const names = is.length;
    // What was called and is read now is another change.
    if (shared > 0 || (old[i + 1] === '(') === (next[j + names * 2 - 1] === '(')) found.push({ from: was[0]!, chain: is.join('.') });
    i += shared * 2;
    j += (names + shared - 1) * 2;
  }
  return found;
}

function chainAt(tokens: readonly string[], start: number): string[] {
  const chain: string[] = [];
  for (let at = start; isIdentifier(tokens[at] ?? '') && chain.length < LONGEST_CHAIN; at += 2) {
    chain.push(tokens[at]!);
    if (tokens[at + 1] !== '.') break;
  }
  return chain;
}
