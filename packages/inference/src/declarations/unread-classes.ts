/** Members of classes that the old release had in compiled code: nobody can read what they were, and documents say what became of them. */
import { joinPath, ownerOf, rootOf, tailOf, type DocumentStatement } from '@onx/model';
import { memberIsMissing, memberPath, resolveImport } from '../release/access';
import { definitionAt, isImportable, moduleAt, type Release } from '../release/release';

/** A member that documents give another name. */
export interface UnreadMember {
  /** Access path of the class, as users write it. */
  owner: string;
  name: string;
  /** Definition path in the new release. */
  target: string;
  /** It is said to be the same under another name, not only what to use in its place. */
  renamed: boolean;
}

/** A class by its name, and what it is now; null where several have the name. */
type Classes = Map<string, { owner: string; next: string } | null>;

/** Only what the new class has and the old name is not: a document may speak of a release long ago. */
export function unreadMembers(statements: readonly DocumentStatement[], from: Release, to: Release): UnreadMember[] {
  const named = statements.filter(({ from: written, to: text, argument }) => text !== undefined && !argument && written.includes('.'));
  if (named.length === 0) return [];
  const classes = unreadClasses(from, to);
  const found = new Map<string, UnreadMember>();
  for (const { from: written, to: text, renamed = false } of named) {
    const [name, toName] = [tailOf(written), tailOf(text!)];
    const held = classes.get(tailOf(ownerOf(written)));
    if (!held || (text!.includes('.') && tailOf(ownerOf(text!)) !== tailOf(held.owner))) continue;
    const target = memberPath(to.surface, held.next, toName);
    if (target === null || !memberIsMissing(to.surface, held.next, name)) continue;
    const key = joinPath(held.owner, name);
    const known = found.get(key);
    if (!known || (renamed && !known.renamed)) found.set(key, { owner: held.owner, name, target, renamed });
  }
  return [...found.values()];
}

/** Names that the old release took from modules of its own that it has no source of, and that are classes now. */
function unreadClasses(from: Release, to: Release): Classes {
  const classes: Classes = new Map();
  for (const [module, { exports = {} }] of from.modules) {
    for (const [name, { target, via }] of Object.entries(exports)) {
      if (target === undefined || via === 'incidental' || !isUnread(target, from) || !isImportable(from, module, name)) continue;
      const next = resolveImport(to.surface, module, name);
      if (next === null || definitionAt(to, next)?.kind !== 'class') continue;
      const known = classes.get(name);
      if (known === undefined) classes.set(name, { owner: joinPath(module, name), next });
      else if (known?.next !== next) classes.set(name, null);
    }
  }
  return classes;
}

function isUnread(target: string, from: Release): boolean {
  return from.surface.roots.includes(rootOf(target)) && !definitionAt(from, target) && !moduleAt(from, target) && !moduleAt(from, ownerOf(target));
}
