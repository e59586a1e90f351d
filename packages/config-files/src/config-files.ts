/** Configuration files as the pipeline sees them: one value that a host hands in beside the languages. */
import type { DependentLanguage, Operation, Surface } from '@onx/model';
import { isAbout } from './edits/keys';
import { formatOf } from './formats/format-of';
import { distributionPattern, isLockFile } from './lock-files';
import { openConfigProject } from './open-project';
import { namesCore } from './roots';

const distributions = new WeakMap<Surface, RegExp>();

export const configFiles: DependentLanguage = { id: 'config-files', concerns, openProject: openConfigProject };

function concerns(path: string, bytes: Uint8Array, from: Surface, operations: readonly Operation[]): boolean {
  if (isLockFile(path)) {
    let distribution = distributions.get(from);
    if (!distribution) distributions.set(from, (distribution = new RegExp(distributionPattern(from.name), 'i')));
    return distribution.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  }
  if (!formatOf(path)) return false;
  return namesCore(bytes, from.roots) || operations.some((operation) => operation.kind === 'config.key_rename' && isAbout(operation, path));
}
