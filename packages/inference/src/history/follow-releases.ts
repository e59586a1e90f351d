/** Definitions followed from release to release, by what their surfaces say. */
import type { SourceWords, Surface } from '@onx/model';
import type { ReleaseBetween } from '../inference-input';
import { Route } from './route';
import { StepFollower } from './follow-step';
import type { Trail } from './trail';

const NO_BODIES = { get: () => null };

/**
 * @param between oldest first
 * @param paths module-level definitions of `from` that are not in `to`
 * @returns trails that end in `to`; a way that gets lost is none
 */
export function followReleases(from: Surface, between: readonly ReleaseBetween[], to: Surface, words: SourceWords, paths: readonly string[]): Trail[] {
  if (between.length === 0 || paths.length === 0) return [];
  const follower = new StepFollower(to, words);
  const states: { surface: Surface; commit?: string }[] = [{ surface: from }, ...between, { surface: to }];
  let routes = paths.map((path) => new Route(path));
  for (let i = 0; i + 1 < states.length; i++) {
    const [here, there] = [states[i]!, states[i + 1]!];
    const leaving = routes.filter((route) => !Object.hasOwn(there.surface.definitions, route.at));
    if (leaving.length === 0) continue;
    const footings = follower.follow({ from: here.surface, to: there.surface, bodies: NO_BODIES }, leaving.map((route) => route.at));
    const commits = [here.commit, there.commit].filter((commit) => commit !== undefined);
    const lost = leaving.filter((route) => !route.go(footings.get(route.at), commits));
    routes = routes.filter((route) => !lost.includes(route));
  }
  return routes.filter((route) => Object.hasOwn(to.definitions, route.at)).map((route) => route.trail(route.at));
}
