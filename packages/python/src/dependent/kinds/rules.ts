/** All kinds that a Python dependent knows what to do about. */
import type { Operation, OperationKind } from '@onx/model';
import { argAddDefault } from './arg-add-default';
import { argDefaultChanged } from './arg-default-changed';
import { argKeywordOnly } from './arg-keyword-only';
import { argRemove } from './arg-remove';
import { argRename } from './arg-rename';
import { argReorder } from './arg-reorder';
import { argRequire } from './arg-require';
import { callableToAsync } from './callable-to-async';
import { configKeyRename } from './config-key-rename';
import { dependencyUpdate } from './dependency-update';
import type { KindRule } from './kind-rule';
import { memberRemove } from './member-remove';
import { memberToMethod } from './member-to-method';
import { methodToMember } from './method-to-member';
import { moveFile } from './move-file';
import { moveSymbol } from './move-symbol';
import { renameCallable } from './rename-callable';
import { renameImport } from './rename-import';
import { renameMember } from './rename-member';
import { renameSymbol } from './rename-symbol';
import { symbolRemove } from './symbol-remove';

/** A rule with its operation's type taken away: callers pass only operations of its kind. */
type AnyRule = KindRule & { explain(operation: Operation, to: string): string };

export const KIND_RULES = [
  argAddDefault,
  argDefaultChanged,
  argKeywordOnly,
  argRemove,
  argRename,
  argReorder,
  argRequire,
  callableToAsync,
  configKeyRename,
  dependencyUpdate,
  memberRemove,
  memberToMethod,
  methodToMember,
  moveFile,
  moveSymbol,
  renameCallable,
  renameImport,
  renameMember,
  renameSymbol,
  symbolRemove,
] as unknown as readonly AnyRule[];

const byKind = new Map<OperationKind, AnyRule>(KIND_RULES.map((rule) => [rule.kind, rule]));

/** The rule of a kind; undefined for kinds that Python dependents have no rule for. */
export function ruleOf(kind: OperationKind): AnyRule | undefined {
  return byKind.get(kind);
}
