/** Old names that stood for the same thing: where one of them is known to have gone, the others went too. */
import { KNOWN, onlyEvidence, rounded } from '../confidence/calibrate';
import type { Context } from '../context';
import { resolveAccess } from '../release/access';
import { standsInFor } from '../release/passes-on';
import { definitionAt } from '../release/release';
import type { Candidate, Match } from './match';

/** Two names of one thing rarely part. */
const SAME = 0.97;
/** Something that only passes on to another is mostly replaced by it. */
const PASSES_ON = 0.85;
const STAYS = 0.98;

interface Twin {
  path: string;
  worth: number;
}

/** Gives names without a believed successor that of the name that stood for the same. */
export function followTwins(matches: readonly Match[], context: Context): Match[] {
  const byPath = new Map(matches.map((match) => [match.subject.path, match]));
  const aliases = new Map<string, string[]>();
  for (const path of context.from.tops) {
    // Names of the same builtin (`Lock = object`) stand in for different things.
    const original = definitionAt(context.from, path)!.aliasOf;
    if (original !== undefined && original.includes('.')) aliases.set(original, [...(aliases.get(original) ?? []), path]);
  }
  const fateOf = ({ path, worth }: Twin): Candidate[] => {
    const match = byPath.get(path);
    const stays = match?.subject.fate === 'gone' ? undefined : context.mapping.staysAt(path);
    const known = stays !== undefined ? { target: stays, confidence: STAYS } : match?.best;
    if (!known || known.confidence < KNOWN || !definitionAt(context.to, known.target)) return [];
    return [{ target: known.target, confidence: rounded(known.confidence * worth), factors: onlyEvidence('same-thing', worth, worth) }];
  };
  return matches.map((match) => {
    if (match.verdict || match.subject.fate !== 'gone' || (match.best && match.best.confidence >= KNOWN)) return match;
    const fates = twinsOf(match, context, aliases).flatMap(fateOf).sort((a, b) => b.confidence - a.confidence);
    const best = fates[0];
    // Twins that went different ways say nothing.
    if (!best || fates.some((fate) => fate.target !== best.target) || best.confidence <= (match.best?.confidence ?? 0)) return match;
    return { ...match, best, candidates: [best, ...match.candidates.filter((candidate) => candidate.target !== best.target)] };
  });
}

function twinsOf({ subject }: Match, context: Context, aliases: ReadonlyMap<string, readonly string[]>): Twin[] {
  if (subject.path !== subject.definition) return [{ path: subject.definition, worth: SAME }];
  const old = definitionAt(context.from, subject.path)!;
  if (old.aliasOf !== undefined) return [old.aliasOf, ...(aliases.get(old.aliasOf) ?? [])].filter((path) => path !== subject.path && definitionAt(context.from, path)).map((path) => ({ path, worth: SAME }));
  // What is announced to go is the core's own declaration, and read as such: here only where it leads to nothing that is still there.
  const isSpoken = context.declarations.statementsOf([subject.path]).length > 0;
  const passedTo = standsInFor(subject.path, context.from);
  if (passedTo === undefined || (old.deprecated && (!isSpoken || context.declarations.successorsOf(subject.path).length > 0))) return [];
  const path = resolveAccess(context.from.surface, passedTo);
  return path !== null && path !== subject.path && definitionAt(context.from, path) ? [{ path, worth: PASSES_ON }] : [];
}
