/** Targets that the core itself gives to one old definition are not open to those that only resemble it. */
import type { Option } from './assign';

/** Leaves out options on a target with a strong claim on it, but for those that have such a claim themselves, beat it, or are plainly what it was. */
export function withoutClaimed(options: ReadonlyMap<string, readonly Option[]>, isPlain: (option: Option) => boolean): Map<string, Option[]> {
  const claims = new Map<string, number>();
  for (const list of options.values()) {
    for (const { target, score, shared } of list) if (shared) claims.set(target, Math.max(claims.get(target) ?? 0, score));
  }
  return new Map([...options].map(([path, list]) => [path, list.filter((option) => option.shared || isPlain(option) || option.score > (claims.get(option.target) ?? 0))]));
}
