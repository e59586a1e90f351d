/** All kinds that a Python dependent knows what to do about. */
import type { Operation, OperationKind } from '@onx/model';
import type { KindRule } from './kind-rule';
import { memberRemove } from './member-remove';
import { moveSymbol } from './move-symbol';
import { renameCallable } from './rename-callable';
import { renameImport } from './rename-import';
import { renameMember } from './rename-member';
import { renameSymbol } from './rename-symbol';
import { symbolRemove } from './symbol-remove';

/** A rule with its operation's type taken away: callers pass only operations of its kind. */
type AnyRule = KindRule & { explain(operation: Operation, to: string): string };

export const KIND_RULES = [memberRemove, moveSymbol, renameCallable, renameImport, renameMember, renameSymbol, symbolRemove] as unknown as readonly AnyRule[];

const byKind = new Map<OperationKind, AnyRule>(KIND_RULES.map((rule) => [rule.kind, rule]));

/** The rule of a kind; undefined for kinds that Python dependents have no rule for. */
export function ruleOf(kind: OperationKind): AnyRule | undefined {
  return byKind.get(kind);
}
