/** Every rule, in the order in which operations are proposed. */
import type { InferredOperation } from '@onx/model';
import type { Findings } from '../findings';
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
import { memberRemove } from './member-remove';
import { memberToMethod } from './member-to-method';
import { methodToMember } from './method-to-member';
import { moveFile } from './move-file';
import { moveSymbol } from './move-symbol';
import { renameCallable } from './rename-callable';
import { renameImport } from './rename-import';
import { renameMember } from './rename-member';
import { renameSymbol } from './rename-symbol';
import { noSurerThanTheirOwners } from './owners';
import { operationsOf, type Rule } from './rule';
import { symbolRemove } from './symbol-remove';

/** Every rule, in the order in which their operations are listed. */
export const RULES: readonly Rule[] = [
  renameImport,
  moveSymbol,
  renameSymbol,
  renameCallable,
  renameMember,
  memberToMethod,
  methodToMember,
  argRename,
  argAddDefault,
  argRequire,
  argRemove,
  argReorder,
  argKeywordOnly,
  argDefaultChanged,
  callableToAsync,
  symbolRemove,
  memberRemove,
  configKeyRename,
  moveFile,
  dependencyUpdate,
];

/** All operations, each scaled by how often its kind came true. */
export function applyRules(findings: Findings): InferredOperation[] {
  return noSurerThanTheirOwners(RULES.flatMap((rule) => operationsOf(rule, findings)));
}
