/** Names that stayed while what they stood for went elsewhere: chains and swaps of names, and contents replaced. */
import { byCodeUnit, tailOf, type SurfaceDefinition } from '@onx/model';
import { isInformative, type Texts } from '../candidates/texts';
import { accessPaths } from '../release/access';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { isPrivatePath } from '../release/source-words';
import { takesCallsOf } from '../release/takes-calls';
import { movedContents } from './moved-contents';
import type { Subject } from './subject';

/** From this likeness on, what stands under the name is the old content, reworked. */
const REWORKED = 0.5;
/** From this likeness on, another new body beside it is the old content. */
const SAME_CONTENT = 0.8;
const FILLS: ReadonlySet<string> = new Set(['update', 'extend']);
const NAMES = /[A-Za-z_]\w*/g;
/** In modules with more new definitions only equal bodies are looked for. */
const NEIGHBOURS = 48;

/**
 * @param inPlace old → new definition under the same path.
 * @param barred Paths that are no successors whatever they hold.
 */
export function findReplaced(from: Release, to: Release, inPlace: ReadonlyMap<string, string>, texts: Texts, barred: (path: string) => boolean): Subject[] {
  const homes = new Map<string, string>();
  const sides: Sides = { from, to, texts, open: (path) => !isPrivatePath(path, to.words) && !barred(path) };
  for (const [path, now] of inPlace) {
    const old = definitionAt(from, path)!;
    const next = definitionAt(to, now)!;
    if (old.body === undefined || old.body === next.body || next.deprecated || !isInformative(old.size)) continue;
    const home = equalBody(old.body, sides) ?? likeBody(path, now, sides);
    // A body that was only taken out and is called from its old place went nowhere.
    if (home === null || next.calls?.includes(home) || next.references?.includes(home) || isFilledFrom(next, home, to)) continue;
    homes.set(path, home);
  }
  for (const [path, home] of homes) if (!definitionAt(from, home) && isCopied(path, inPlace.get(path)!, sides)) homes.delete(path);
  return [...movedContents(homes, (path) => definitionAt(from, path) === undefined)].map((path) => {
    const { module, name } = definitionAt(from, path)!;
    const exposedAt = accessPaths(from.surface, path).filter((access) => access.via !== 'own' && access.via !== 'incidental' && access.name === name).map((access) => access.module);
    return { path, module, name, definition: path, fate: 'replaced' as const, exposedAt: exposedAt.sort(byCodeUnit), reachable: isReachable(from, path), incidental: false, survivor: null, homeAnswers: false };
  });
}

/** A constant that is given the other's content, then or later: `FLAGS.update(OWN_FLAGS)`. */
function isFilledFrom({ kind, name, module, value = '' }: SurfaceDefinition, home: string, to: Release): boolean {
  if (kind !== 'constant') return false;
  const other = tailOf(home);
  if (value.match(NAMES)?.includes(other)) return true;
  return to.bodies.fileTokens(module).some((token, i, all) => token === other && ((all[i - 1] === '+=' && all[i - 2] === name) || (all[i - 1] === '(' && FILLS.has(all[i - 2]!) && all[i - 3] === '.' && all[i - 4] === name)));
}

interface Sides {
  from: Release;
  to: Release;
  texts: Texts;
  /** It may be a successor. */
  open: (path: string) => boolean;
}

function equalBody(body: string, { to, open }: Sides): string | null {
  const [home, ...others] = (to.byBody.get(body) ?? []).filter(open);
  return home === undefined || others.length ? null : home;
}

/** A new function in the same module that is as good as equal and takes the old calls, which what stands under the name no longer does. */
function likeBody(path: string, now: string, { from, to, texts, open }: Sides): string | null {
  const old = definitionAt(from, path)!;
  if (old.kind !== 'function' || takesCallsOf(old, definitionAt(to, now)!)) return null;
  const fresh = (to.topsOf.get(old.module) ?? []).filter((one) => !definitionAt(from, one) && definitionAt(to, one)!.kind === old.kind && takesCallsOf(old, definitionAt(to, one)!) && open(one));
  if (fresh.length > NEIGHBOURS) return null;
  const [home, ...others] = fresh.filter((one) => texts.likeness(path, one) >= SAME_CONTENT);
  return home === undefined || others.length || texts.likeness(path, now) >= texts.likeness(path, home) ? null : home;
}

/** What stands under the name, and nothing else came to it, still resembles itself and takes the old calls, as the other one does. */
function isCopied(path: string, now: string, { from, to, texts }: Sides): boolean {
  const [old, next] = [definitionAt(from, path)!, definitionAt(to, now)!];
  const came = (from.byBody.get(next.body ?? '') ?? []).some((one) => one !== path);
  return !came && texts.likeness(path, now) >= REWORKED && (old.kind !== 'function' || takesCallsOf(old, next));
}
