/** What a member that is gone may have become, judged. */
import { indexSurface, joinPath, ownerOf, tailOf } from '@onx/model';
import { scorePair, type Scored } from '../../confidence/model';
import type { Context, Pair } from '../../context';
import { withoutOthersOfClass } from '../../matching/family';
import { worthwhile } from '../../matching/options';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isMarkedName, isPrivateName } from '../../release/source-words';
import type { ClassPair, Gone } from '../member-findings';
import { saidOf } from '../said-of';

/** Pairs of a vanished and a new member in one class; where there are more, only what the core or its diff names is compared. */
const PAIRS = 160_000;
/** Names that the core's own diff put in its place: so many of the most frequent are looked at. */
const VOTED = 3;

/**
 * @param taken members of the new class that are known to be what others were
 * @returns by old path, the likeliest first
 */
export function judgeCandidates(gone: readonly Gone[], pair: ClassPair, taken: ReadonlySet<string>, context: Context, off: ReadonlySet<string>): Map<string, Scored[]> {
  const fresh = freshMembers(pair, context).filter((path) => !taken.has(path));
  const comparable = isComparable(pair, gone.length, fresh.length, context) ? fresh : [];
  const siblings = staying(pair, context);
  return new Map(
    gone.map((one) => {
      const pairs = candidatesOf(one, pair, comparable, context).map((to): Pair => ({ from: one.path, to, old: one.definition, new: definitionAt(context.to, to)!, member: true }));
      return [one.path, withoutOthersOfClass(worthwhile(pairs.map((candidate) => scorePair(candidate, context, off))), siblings, context)];
    }),
  );
}

function isComparable(pair: ClassPair, gone: number, fresh: number, { budgets }: Context): boolean {
  const pairs = gone * fresh;
  if (pairs <= PAIRS && budgets.memberPairs.spend(pairs)) return true;
  budgets.leaveOut(`members of ${pair.from}`, `${gone} are gone and ${fresh} are new; more than ${pairs > PAIRS ? `${PAIRS} pairs of one class` : 'the pairs of all classes together'} are not compared`);
  return false;
}

/** Own members of the old class that the new one has under the same name. */
function staying({ from, to }: ClassPair, context: Context): string[] {
  return (context.from.membersOf.get(from) ?? []).filter((path) => definitionAt(context.to, joinPath(to, tailOf(path))) !== undefined);
}

/** Members the new class has, own and inherited from the core's classes, that the old one had not. */
function freshMembers(pair: ClassPair, context: Context): string[] {
  const index = indexSurface(context.to.surface);
  const out: string[] = [];
  const seen = new Set<string>();
  for (const base of index.order(pair.to)) {
    for (const path of context.to.membersOf.get(base) ?? []) {
      const name = tailOf(path);
      if (seen.has(name) || isMarkedName(name, context.to.words)) continue;
      seen.add(name);
      if (memberPath(context.from.surface, pair.from, name) === null) out.push(path);
    }
  }
  return out;
}

/** What is new, and what the core or its diff names for it, new or not. */
function candidatesOf(one: Gone, pair: ClassPair, fresh: readonly string[], context: Context): string[] {
  const out = new Set(fresh);
  const named = [...saidOf(one, context).map((statement) => tailOf(statement.text)), ...context.votes.replacements(one.definition.name).slice(0, VOTED)];
  for (const name of named) {
    const path = memberPath(context.to.surface, pair.to, name);
    if (path !== null && definitionAt(context.to, path)) out.add(path);
  }
  return [...out].filter((path) => !isPrivateName(tailOf(path), context.to.words) && (tailOf(path) !== one.definition.name || ownerOf(path) !== pair.to)).sort();
}
