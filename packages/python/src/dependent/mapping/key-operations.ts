/** The operations about keys that code may name, by the old key. */
import type { Operation } from '@onx/model';
import type { OperationOf } from '../kinds/kind-rule';

export type KeyRename = OperationOf<'config.key_rename'>;

export interface KeyOperations {
  /** Variables of the environment. */
  variables: ReadonlyMap<string, KeyRename>;
  /** Keys of the core's settings objects, which only code has: those of `*.py`. */
  settings: ReadonlyMap<string, KeyRename>;
}

/** Globs of files that hold variables of the environment: `.env*`, `deploy/prod.env`. */
const OF_ENVIRONMENT = /(?:^|\/)\.env[^/]*$|\.env$/;
const OF_CODE = /\.py$/;
const VARIABLE = /^[A-Za-z_]\w*$/;

export function keyOperations(operations: readonly Operation[]): KeyOperations {
  const keys = operations.filter((operation): operation is KeyRename => operation.kind === 'config.key_rename');
  const of = (chosen: readonly KeyRename[]): Map<string, KeyRename> => new Map(chosen.map((operation) => [operation.match.from, operation]));
  return {
    variables: of(keys.filter(({ match }) => OF_ENVIRONMENT.test(match.file) && VARIABLE.test(match.from))),
    settings: of(keys.filter(({ match }) => OF_CODE.test(match.file))),
  };
}
