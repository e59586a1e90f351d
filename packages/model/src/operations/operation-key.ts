/** The key of an operation: from its kind and match, so that the same change keeps it when the manifest is made again. */
import { printJson } from '../formats/canonical-json';
import { sha256Hex } from '../hash';
import type { OperationKind } from './operation';

/** Twelve hex digits. */
export function operationKey(kind: OperationKind, match: object): string {
  return sha256Hex(`${kind}\n${printJson(match, 0)}`).slice(0, 12);
}
