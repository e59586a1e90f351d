/** Members of matched classes: renamed, turned from a call into a value or back, gone. */
import { rounded } from '../confidence/calibrate';
import type { Context } from '../context';
import { memberPath } from '../release/access';
import { definitionAt } from '../release/release';
import { isMarkedName } from '../release/source-words';
import { isAnnounced } from './announced';
import { explainGone } from './explain-gone';
import { handedOn } from './elsewhere/handed-on';
import { leftToHeirs } from './elsewhere/left-to-heirs';
import { importedNow } from './elsewhere/imported';
import { goneWithBases } from './elsewhere/lost-bases';
import { namesSetOn } from './elsewhere/set-by-name';
import { calledPair, namesAndShapes, put, type ClassPair, type Gone, type Kept, type MemberFindings } from './member-findings';
import { withItsBody } from './successors/same-body';
import { isLeftToHeirs, shapeOf, tellsShape, wasOverridden } from './shape';

/** A name that stays, called before and read now or the other way round: it is there to be seen, and little is left to doubt. */
const RESHAPED = 0.97;

/**
 * What became of each member that users of the class may name.
 * @param stillBase whether an old base is told of on its own and is among the new class's bases
 */
export function findMembers(pair: ClassPair, context: Context, off: ReadonlySet<string>, stillBase: (base: string) => boolean): MemberFindings {
  const out: MemberFindings = { changes: [], removals: [], called: [] };
  const gone: Gone[] = [];
  const { words } = context.from;
  const handed = handedOn(pair, context);
  // It works as before, whatever it is like.
  const isSetByName = (name: string): boolean => namesSetOn(pair.to, context.to).has(name);
  for (const path of context.from.membersOf.get(pair.from) ?? []) {
    const definition = definitionAt(context.from, path)!;
    if (isMarkedName(definition.name, words) && definition.name !== words.members.call) continue;
    const heir = handed.get(path);
    // Asked only where the answer counts: it is used then.
    const isAnswered = (): boolean => context.answers.of(path) !== undefined;
    const now = memberPath(context.to.surface, pair.to, definition.name);
    const next = now === null ? undefined : definitionAt(context.to, now);
    if (heir !== undefined && !isAnswered()) put(handOver(path, heir, pair, context), out);
    else if (now !== null && next) {
      const kept = { path, old: definition, now, next };
      if (isAnnounced(kept, pair, context)) gone.push({ path, definition, announced: true });
      else put(inItsPlace(kept, pair, context), out);
    } else if (isAnswered() || !isSetByName(definition.name)) {
      const one: Gone = { path, definition, announced: false };
      const found = isAnswered() ? null : hadFromElsewhere(one, pair, context);
      if (found) put(found, out);
      else gone.push(one);
    }
  }
  const inherited = goneWithBases(pair, context, stillBase).filter(({ definition }) => !isSetByName(definition.name));
  if (gone.length + inherited.length === 0) return out;
  explainGone(pair, [...gone, ...inherited], new Set(handed.values()), context, off, out);
  // Of what went with a base, only what came in its place is told: that the base went says the rest.
  const [names, paths] = [new Set(inherited.map(({ definition }) => definition.name)), new Set(inherited.map(({ path }) => path))];
  return { ...out, removals: out.removals.filter(({ name }) => !names.has(name)), called: out.called.filter(({ from }) => !paths.has(from)) };
}

/** What it does is done under another name, and that name's or its own old meaning went elsewhere too. */
function handOver(path: string, heir: string, pair: ClassPair, context: Context): Partial<MemberFindings> {
  const belief = withItsBody(pair);
  const names = namesAndShapes(definitionAt(context.from, path)!, definitionAt(context.to, heir)!, context);
  return { changes: [{ ...belief, owner: pair.from, ...names, deprecated: false }], called: calledPair(path, heir, belief.confidence, context) };
}

/** Its class imports another one for it now, or those who derive from the class have it from another base. */
function hadFromElsewhere(one: Gone, pair: ClassPair, context: Context): Partial<MemberFindings> | null {
  const imported = importedNow(one, pair, context);
  if (imported) return { changes: [imported] };
  const home = leftToHeirs(one.path, context);
  return home === null ? null : inItsPlace({ path: one.path, old: one.definition, now: home, next: definitionAt(context.to, home)! }, pair, context);
}

/** Still there under its name: it may be used in another way now, or take other arguments. */
function inItsPlace({ path, old, now, next }: Kept, pair: ClassPair, context: Context): Partial<MemberFindings> {
  const { from, to } = context;
  const isReshaped = shapeOf(old, from) !== shapeOf(next, to) && tellsShape(old, next, from) && tellsShape(next, old, to);
  if (!isReshaped || wasOverridden(path, now, next, context) || isLeftToHeirs(old, next, context)) return { called: calledPair(path, now, pair.confidence, context) };
  const confidence = rounded(pair.confidence * RESHAPED);
  return { changes: [{ confidence, factors: [], owner: pair.from, ...namesAndShapes(old, next, context), deprecated: false }] };
}
