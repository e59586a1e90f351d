/** Functions in place of which the core names a method: they are called on an object of its class, or through the class, now. */
import { joinPath, tailOf } from '@onx/model';
import { GUESS, LISTED, onlyEvidence } from '../confidence/calibrate';
import { FEATURE_OF, isToldInWords, STATED_RANK, type Statement } from '../declarations/statement';
import { readings } from '../declarations/successors';
import type { Context } from '../context';
import type { Match } from '../matching/match';
import { ofOneClass } from '../members/elsewhere/named-elsewhere';
import { memberPath, resolveAccess } from '../release/access';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { isPrivatePath } from '../release/source-words';
import type { MemberChange } from '../findings';

/** Always for a person: no name stands where an object has to. null where no method is named. */
export function becameMethod({ subject }: Match, context: Context): MemberChange | null {
  if (definitionAt(context.from, subject.definition)?.kind !== 'function') return null;
  const paths = [subject.path, ...subject.exposedAt.map((module) => joinPath(module, subject.name))];
  for (const statement of context.declarations.statementsOf(paths).filter(isToldInWords)) {
    const found = methodNamed(statement, subject.name, context.to);
    if (found === null) continue;
    const { owner, name } = found;
    const confidence = statement.strength >= STATED_RANK ? LISTED : GUESS;
    return {
      owner: subject.module,
      name: subject.name,
      toName: name,
      toOwner: owner,
      ...(subject.exposedAt.length ? { exposedAt: subject.exposedAt } : {}),
      shape: 'callable',
      toShape: 'callable',
      deprecated: subject.fate === 'announced',
      confidence,
      factors: onlyEvidence(FEATURE_OF[statement.source], confidence, statement.strength),
      doubt: `The core names the method \`${name}\` of \`${owner}\` in place of the function \`${subject.name}\`: each use has to be written on an object of that class, or through the class`,
    };
  }
  return null;
}

/** The method itself, or the class to which the function is said to have gone and which has a method of its name. */
function methodNamed(statement: Statement, name: string, release: Release): { owner: string; name: string } | null {
  const { text } = statement;
  for (const path of [...readings(statement), ...(text.includes('.') ? ofOneClass(text, release) : (release.byName.get(text) ?? []))]) {
    const target = resolveAccess(release.surface, path);
    const found = target === null ? undefined : definitionAt(release, target);
    if (target === null || !found || tailOf(path) !== tailOf(text) || isPrivatePath(target, release.words)) continue;
    const { owner, name: called } = found.kind === 'class' ? { owner: target, name } : found;
    if (isMethod(found.kind === 'class' ? memberPath(release.surface, target, name) : target, release) && isReachable(release, owner)) return { owner, name: called };
  }
  return null;
}

/** A property of that name gives a value: nothing there can be called in place of the function. */
function isMethod(path: string | null, release: Release): boolean {
  return path !== null && definitionAt(release, path)?.kind === 'method';
}
