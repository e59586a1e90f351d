/** What the core names in a class in place of a function or a constant of a module. */
import { tailOf, type Factor, type SurfaceDefinition } from '@onx/model';
import type { Subject } from '../changes/subject';
import type { Statement } from '../declarations/statement';
import { readings } from '../declarations/successors';
import type { MemberChange } from '../findings';
import { ofOneClass } from '../members/elsewhere/named-elsewhere';
import { resolveAccess } from '../release/access';
import { definitionAt, type Release } from '../release/release';
import { isPrivatePath } from '../release/source-words';

/** A definition with its path. */
export interface Placed {
  path: string;
  definition: SurfaceDefinition;
}

/** Definitions that a statement may mean, the likeliest first; what is private is none. */
export function definitionsNamed(statement: Statement, release: Release): Placed[] {
  const { text } = statement;
  const paths = [...readings(statement), ...(text.includes('.') ? ofOneClass(text, release) : (release.byName.get(text) ?? []))];
  return paths.flatMap((path) => (tailOf(path) === tailOf(text) ? (publicAt(path, release) ?? []) : []));
}

/** The definition that a path leads to, where that is not private. */
export function publicAt(path: string, release: Release): Placed | undefined {
  const target = resolveAccess(release.surface, path);
  const definition = target === null ? undefined : definitionAt(release, target);
  return target === null || !definition || isPrivatePath(target, release.words) ? undefined : { path: target, definition };
}

/** The change of a subject into a member of a class. */
export function changeInto({ owner, name }: { owner: string; name: string }, shape: MemberChange['shape'], subject: Subject, confidence: number, factors: Factor[]): MemberChange {
  return { owner: subject.module, name: subject.name, toName: name, toOwner: owner, shape, toShape: shape, deprecated: subject.fate === 'announced', confidence, factors };
}
