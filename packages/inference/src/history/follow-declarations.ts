/** Shims and deprecations that came and went between the releases: what the last state that had a name said of it. */
import type { SourceWords, Surface } from '@onx/model';
import { Declarations } from '../declarations/declarations';
import { indexRelease } from '../release/release';
import type { ReleaseBetween } from '../inference-input';
import type { Trail } from './trail';

const NO_BODIES = { get: () => null };

/** @param states parts of the core before names vanished, oldest first. @returns a trail for each of the paths that one of them names a successor of, which the new release has */
export function followDeclarations(ends: { from: Surface; to: Surface }, states: readonly ReleaseBetween[], words: SourceWords, paths: readonly string[]): Trail[] {
  if (states.length === 0) return [];
  const index = (surface: Surface): ReturnType<typeof indexRelease> => indexRelease(surface, NO_BODIES, words);
  const between = states.map(({ commit, surface }) => ({ commit, release: index(surface) }));
  const declarations = new Declarations(index(ends.from), index(ends.to), between);
  return paths.flatMap((from) => {
    const said = declarations.successorsOf(from).filter(({ statement }) => statement.source === 'between');
    return said.slice(0, 1).map(({ target, statement }): Trail => ({ from, to: target, strength: statement.strength, commits: statement.commit === undefined ? [] : [statement.commit] }));
  });
}
