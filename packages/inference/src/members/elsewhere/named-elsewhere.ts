/** Members that are gone or announced to go, and in whose place the core names a member of another class, or a function. */
import { indexSurface, joinPath, ownerOf, tailOf } from '@onx/model';
import { GUESS, LISTED, onlyEvidence, rounded } from '../../confidence/calibrate';
import { FEATURE_OF, isToldInWords, STATED_RANK, type Statement } from '../../declarations/statement';
import { readings } from '../../declarations/successors';
import type { Context } from '../../context';
import { resolveAccess } from '../../release/access';
import { definitionAt, type Release } from '../../release/release';
import { isPrivatePath } from '../../release/source-words';
import { namesAndShapes, type ClassPair, type Gone, type MemberFindings } from '../member-findings';
import { saidOf } from '../said-of';
import { CALLABLE, shapeOf } from '../shape';

/** null where it names none, or one of the class itself. */
export function namedElsewhere(one: Gone, pair: ClassPair, context: Context): Partial<MemberFindings> | null {
  for (const statement of saidOf(one, context)) {
    const target = isToldInWords(statement) && statement.text.includes('.') ? targetOf(statement, one, pair, context) : null;
    if (target === null) continue;
    const next = definitionAt(context.to, target)!;
    const confidence = rounded((statement.strength >= STATED_RANK ? LISTED : GUESS) * pair.confidence);
    const factors = onlyEvidence(FEATURE_OF[statement.source], confidence, statement.strength);
    return { changes: [{ owner: pair.from, ...namesAndShapes(one.definition, next, context), toOwner: next.owner, deprecated: one.announced, confidence, factors }] };
  }
  return null;
}

/** A method or function whose class or module is named as well; in place of a value also one of another class. */
function targetOf(statement: Statement, { definition }: Gone, { from, to }: ClassPair, context: Context): string | null {
  const { to: release } = context;
  const classes = new Set([from, to].flatMap((path) => indexSurface(release.surface).order(path)));
  const owner = tailOf(ownerOf(statement.text));
  for (const path of [...readings(statement), ...ofOneClass(statement.text, release)]) {
    const target = resolveAccess(release.surface, path);
    const found = target === null ? undefined : definitionAt(release, target);
    if (target === null || !found || tailOf(ownerOf(path)) !== owner) continue;
    const isLikeIt = CALLABLE.has(found.kind) || (found.owner !== found.module && shapeOf(found, release) === shapeOf(definition, context.from));
    if (!isLikeIt) continue;
    return classes.has(found.owner) || isPrivatePath(target, release.words) ? null : target;
  }
  return null;
}

/** Of a class that is not at hand where it is said, but the only one of its name. */
export function ofOneClass(text: string, release: Release): string[] {
  const [path, ...others] = (release.byName.get(ownerOf(text)) ?? []).filter((one) => definitionAt(release, one)?.kind === 'class');
  return path !== undefined && others.length === 0 ? [joinPath(path, tailOf(text))] : [];
}
