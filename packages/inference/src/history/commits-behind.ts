/** The commits that a belief rests on. */
import type { Factor } from '@onx/model';
import { strongestStatement } from '../declarations/stated-strength';
import type { Context, Pair } from '../context';

/** Full ids: those of the trail oldest first, then that of the release between that spoke; empty where the two ends alone speak. */
export function commitsBehind(pair: Pair, factors: readonly Factor[], context: Context): { commits?: string[] } {
  const spoken = new Set(factors.map(({ feature }) => feature));
  const trail = spoken.has('history') ? (context.trails.to(pair.from, pair.to)?.commits ?? []) : [];
  const release = spoken.has('declared-between') ? strongestStatement(pair, context, 'between')?.commit : undefined;
  const commits = [...new Set([...trail, ...(release === undefined ? [] : [release])])];
  return commits.length ? { commits } : {};
}
