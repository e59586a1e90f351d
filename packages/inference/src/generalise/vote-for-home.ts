/** Where a module went, by what became of its names: each votes for the modules that have or expose it now. */
import { byCodeUnit, isWithin, joinPath, ownerOf, tailOf } from '@onx/model';
import { GUESS } from '../confidence/calibrate';
import type { Context } from '../context';
import { accessPaths } from '../release/access';
import { definitionAt, exportAt, isImportable, moduleAt } from '../release/release';
import { isPrivatePath } from '../release/source-words';
import type { SymbolMove, SymbolRemoval } from '../findings';
import { isNamedForAnEnd } from '../parameters/former/words-of-an-end';
import { moduleBelief } from './module-belief';
import type { Move } from './subtrees';

/** A vote of a name that changed on its way; one that kept its name has a whole vote. */
const RENAMED = 0.8;
/** Votes for each name that has a say, from which the module went along: about half of them, even if all were renamed. */
const ENOUGH = 0.395;

/** What speaks for one destination. */
interface Vote {
  count: number;
  /** Confidences of those that went there. */
  voters: number[];
}

/** What became of the names that could be reached through one module of the old release. */
export interface Fates {
  moves: readonly SymbolMove[];
  /** Names that went nowhere, or nobody knows where. */
  lost: readonly SymbolRemoval[];
  /** The one module of the new release whose file is the same, byte for byte. */
  identical: string | undefined;
}

/** The module's new home; null where too few of its names agree on one. */
export function voteForHome(module: string, { moves, lost, identical }: Fates, context: Context): Move | null {
  const hasSay = electorate(module, moves, lost, context);
  const counted = moves.filter(hasSay);
  const isBrought = (one: Name): boolean => isStarred(module, one.name, context);
  const isMissed = (one: Name): boolean => isBrought(one) && isHomeless(one, context);
  const removed = lost.filter((one) => hasSay(one) && (!isBrought(one) || isMissed(one))).length;
  const votes = countVotes(module, counted, identical, context);
  // What a module lists is what it is there for: where all of that went decides, though the others have to follow.
  const isListed = ({ name }: Name): boolean => moduleAt(context.from, module)?.all?.includes(name) === true;
  const listed = counted.filter(isListed);
  const ofListed = listed.length > 0 && !lost.some(isListed) ? mostVoted(countVotes(module, listed, identical, context), module, context) : undefined;
  const [to] = (ofListed?.[1].voters.length === listed.length ? ofListed : mostVoted(votes, module, context)) ?? [];
  const vote = to === undefined ? undefined : votes.get(to);
  if (to === undefined || !vote) return null;
  const share = Math.min(1, vote.count / (counted.length + removed + (identical !== undefined ? 1 : 0)));
  if (share < ENOUGH) return null;
  if (to === module || !(isImportable(context.to, to) || counted.some((move) => move.outside && move.toModule === to))) return null;
  // Merged under other names into a module that existed, or into what was there elsewhere: the names' own operations say all.
  if (counted.every((move) => move.name !== move.toName && (moduleAt(context.from, to) !== undefined || wasElsewhere(move.target, context)))) return null;
  const same = identical === to;
  const { confidence, factors } = moduleBelief(vote.voters, share, same, tailOf(to) === tailOf(module));
  // What a star brought along and stayed where it was says little, where other names that it brought are gone with their module: those may be what the star was for.
  const isDoubted = moduleAt(context.from, to) !== undefined && ((lost.some(isMissed) && counted.every(isBrought)) || isVariant(module, to, counted, context));
  return { from: module, to, subtree: false, confidence: isDoubted ? Math.min(confidence, GUESS) : confidence, factors, ...(same ? { sha: context.from.surface.modules[module]!.blob } : {}) };
}

/** What has the name now had it before, somewhere else. */
function wasElsewhere(target: string, { from, mapping }: Context): boolean {
  return (from.byName.get(tailOf(target)) ?? []).some((path) => mapping.symbol(path) === target);
}

/** Both stood there with the same names, and with other things under some of them: the one that is left is no successor of the other. */
function isVariant(module: string, to: string, moves: readonly SymbolMove[], { from }: Context): boolean {
  const own = moves.filter((move) => definitionAt(from, joinPath(module, move.name)) !== undefined && move.toModule === to);
  const pairs = own.map(({ name, toName }) => [definitionAt(from, joinPath(module, name))!, definitionAt(from, joinPath(to, toName))] as const);
  return pairs.length > 0 && pairs.every(([, other]) => other !== undefined) && pairs.some(([one, other]) => one.aliasOf === undefined && one.body !== other!.body);
}

/** A name and the module that it was defined in. */
type Name = Pick<SymbolMove, 'name' | 'module'>;

/** Which names have a say. What a module only imported for itself says nothing of where it went; what a package passes on is its content. */
function electorate(module: string, moves: readonly SymbolMove[], lost: readonly SymbolRemoval[], context: Context): (one: Name) => boolean {
  const isOwn = ({ name }: Name): boolean => definitionAt(context.from, joinPath(module, name)) !== undefined;
  const isPassedOn = ({ name }: Name): boolean => isOnPurpose(module, name, context);
  if (moduleAt(context.from, module)?.package) return (one) => isOwn(one) || isPassedOn(one);
  // A module beside the packages is there to be imported: all that it brings in is its content.
  if (context.from.surface.roots.includes(module)) return () => true;
  // What a module without anything of its own announces its end with is there to be called.
  return moves.some(isOwn) || lost.some(isOwn) ? isOwn : (one) => isPassedOn(one) && !isNamedForAnEnd(one.name);
}

/** Its own module is gone. */
function isHomeless({ module }: Name, { to }: Context): boolean {
  return moduleAt(to, module) === undefined;
}

function countVotes(module: string, moves: readonly SymbolMove[], identical: string | undefined, context: Context): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  const documented = context.declarations.documentedModules.of(module)?.path;
  const voteFor = (home: string, weight: number): Vote => {
    const vote = votes.get(home) ?? { count: 0, voters: [] };
    votes.set(home, vote);
    vote.count += weight;
    return vote;
  };
  for (const move of moves) {
    const weight = move.toName === move.name ? 1 : RENAMED;
    voteFor(move.toModule, weight).voters.push(move.confidence);
    // Re-exported names follow the package that goes on exposing them; its own follow a module only to where that shows them anew, or where documents send its users.
    const mayBe = (home: string): boolean => home !== move.toModule && (move.module !== module || home === documented || isShownAnew(move, home, context));
    for (const home of exposing(move, isStarred(module, move.name, context), context)) if (mayBe(home)) voteFor(home, weight).voters.push(move.confidence);
  }
  if (identical !== undefined) voteFor(identical, 1);
  return votes;
}

/** A public module that did not have the name before. */
function isShownAnew({ name, toName }: SymbolMove, home: string, { from, to }: Context): boolean {
  const had = (one: string): boolean => definitionAt(from, joinPath(home, one)) !== undefined || exportAt(from, home, one) !== undefined;
  return !isPrivatePath(home, to.words) && !had(name) && !had(toName);
}

/** The module passes the name on to its users. */
function isOnPurpose(module: string, name: string, context: Context): boolean {
  const exported = exportAt(context.from, module, name);
  if (exported === undefined || exported.via === 'incidental') return false;
  // What a package takes from the one above it is for its own use, unless it lists it.
  return moduleAt(context.from, module)?.all?.includes(name) === true || !isWithin(module, ownerOf(exported.target));
}

/** A star import brings along what nobody asked for. */
function isStarred(module: string, name: string, { from }: Context): boolean {
  return exportAt(from, module, name)?.via === 'star';
}

/**
 * Modules of the new release, beside its home, that expose the target under the new name, on purpose. A star import into a plain module, and an
 * import for a module's own use, expose all sorts of things: they count where the old module exposed the name by a star itself.
 */
function exposing(move: SymbolMove, starred: boolean, { to }: Context): string[] {
  return accessPaths(to.surface, move.target)
    .filter(({ module, name, via }) => name === move.toName && moduleAt(to, module) && (starred || (via !== 'incidental' && (via !== 'star' || moduleAt(to, module)!.package === true))))
    .map(({ module }) => module);
}

/** Among equals, the module that documents name; then one that is called the same; then one that is new: what was there before has not taken another's place; then one that stands beside it; then the innermost. */
function mostVoted(votes: ReadonlyMap<string, Vote>, module: string, { from, declarations }: Context): [string, Vote] | undefined {
  const documented = declarations.documentedModules.of(module)?.path;
  const rank = (home: string): number => (home === documented ? 8 : 0) + (tailOf(home) === tailOf(module) ? 4 : 0) + (moduleAt(from, home) ? 0 : 2) + (ownerOf(home) === ownerOf(module) ? 1 : 0);
  const depth = (home: string): number => home.split('.').length;
  return [...votes].sort((a, b) => b[1].count - a[1].count || rank(b[0]) - rank(a[0]) || depth(b[0]) - depth(a[0]) || byCodeUnit(a[0], b[0]))[0];
}
