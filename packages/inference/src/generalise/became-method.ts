/** Functions in place of which the core names a method: they are called on an object of its class, or through the class, now. */
import type { SurfaceDefinition } from '@onx/model';
import { pathsOf } from '../changes/subject';
import { GUESS, LISTED, onlyEvidence } from '../confidence/calibrate';
import type { Context } from '../context';
import { FEATURE_OF, isToldInWords, STATED_RANK, type Statement } from '../declarations/statement';
import type { MemberChange } from '../findings';
import type { Match } from '../matching/match';
import { memberPath } from '../release/access';
import { isCalledOnClass } from '../release/decorators';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { changeInto, definitionsNamed } from './named-in-class';

/** For a person, as no name stands where an object has to, unless the method is called on the class. null where no method is named. */
export function becameMethod({ subject }: Match, context: Context): MemberChange | null {
  if (definitionAt(context.from, subject.definition)?.kind !== 'function') return null;
  for (const statement of context.declarations.statementsOf(pathsOf(subject)).filter(isToldInWords)) {
    const found = methodNamed(statement, subject.name, context.to);
    if (found === null) continue;
    const { owner, name, isOnClass } = found;
    const confidence = statement.strength >= STATED_RANK ? LISTED : GUESS;
    return {
      ...changeInto(found, 'callable', subject, confidence, onlyEvidence(FEATURE_OF[statement.source], confidence, statement.strength)),
      ...(subject.exposedAt.length ? { exposedAt: subject.exposedAt } : {}),
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
  for (const { path, definition } of definitionsNamed(statement, release)) {
    const { owner, name: called } = definition.kind === 'class' ? { owner: path, name } : definition;
    const method = methodAt(definition.kind === 'class' ? memberPath(release.surface, path, name) : path, release);
    if (method && isReachable(release, owner)) return { owner, name: called, isOnClass: isCalledOnClass(method, release.words) };
  }
  return null;
}

/** A property of that name gives a value: nothing there can be called in place of the function. */
function methodAt(path: string | null, release: Release): SurfaceDefinition | undefined {
  const found = path === null ? undefined : definitionAt(release, path);
  return found?.kind === 'method' ? found : undefined;
}
