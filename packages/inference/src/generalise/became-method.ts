/** Functions in place of which the core names a method: they are called on an object of its class, or through the class, now. */
import { joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
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

/** For a person, as no name stands where an object has to, unless the method is called on the class. null where no method is named. */
export function becameMethod({ subject }: Match, context: Context): MemberChange | null {
  if (definitionAt(context.from, subject.definition)?.kind !== 'function') return null;
  const paths = [subject.path, ...subject.exposedAt.map((module) => joinPath(module, subject.name))];
  for (const statement of context.declarations.statementsOf(paths).filter(isToldInWords)) {
    const found = methodNamed(statement, subject.name, context.to);
    if (found === null) continue;
    const { owner, name, isOnClass } = found;
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
      ...(isOnClass ? {} : { doubt: `The core names the method \`${name}\` of \`${owner}\` in place of the function \`${subject.name}\`: each use has to be written on an object of that class, or through the class` }),
    };
  }
  return null;
}

interface NamedMethod {
  owner: string;
  name: string;
  /** It is called on the class, and needs no object. */
  isOnClass: boolean;
}

/** The method itself, or the class to which the function is said to have gone and which has a method of its name. */
function methodNamed(statement: Statement, name: string, release: Release): NamedMethod | null {
  const { text } = statement;
  for (const path of [...readings(statement), ...(text.includes('.') ? ofOneClass(text, release) : (release.byName.get(text) ?? []))]) {
    const target = resolveAccess(release.surface, path);
    const found = target === null ? undefined : definitionAt(release, target);
    if (target === null || !found || tailOf(path) !== tailOf(text) || isPrivatePath(target, release.words)) continue;
    const { owner, name: called } = found.kind === 'class' ? { owner: target, name } : found;
    const method = methodAt(found.kind === 'class' ? memberPath(release.surface, target, name) : target, release);
    if (method && isReachable(release, owner)) return { owner, name: called, isOnClass: isOnClass(method, release) };
  }
  return null;
}

/** A property of that name gives a value: nothing there can be called in place of the function. */
function methodAt(path: string | null, release: Release): SurfaceDefinition | undefined {
  const found = path === null ? undefined : definitionAt(release, path);
  return found?.kind === 'method' ? found : undefined;
}

function isOnClass({ decorators = [] }: SurfaceDefinition, { words }: Release): boolean {
  return decorators.some(({ name }) => name === words.decorators.static || name === words.decorators.ofClass);
}
