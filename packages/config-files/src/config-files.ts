/** Configuration files as the pipeline sees them: one value that a host hands in beside the languages. */
import type { DependentLanguage, Operation, SurfaceHead } from '@onx/model';
import { movedFiles } from './edits/file-paths';
import { isAbout, type KeyRename } from './edits/keys';
import { isOption } from './edits/options';
import { formatOf } from './formats/format-of';
import { distributionPattern, isLockFile } from './lock-files';
import { openConfigProject } from './open-project';
import { namesCore } from './roots';

/** What is looked for in every file, prepared once. */
interface Needles {
  distribution: RegExp;
  keys: readonly KeyRename[];
  /** Options of the command line that have another name. */
  options: readonly string[];
  moved: readonly string[];
}

const prepared = new WeakMap<readonly Operation[], Needles>();

export const configFiles: DependentLanguage = { id: 'config-files', concerns, openProject: openConfigProject };

function concerns(path: string, bytes: Uint8Array, from: SurfaceHead, operations: readonly Operation[]): boolean {
  const lock = isLockFile(path);
  if (!lock && !formatOf(path)) return false;
  const { distribution, keys, options, moved } = needlesOf(from, operations);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (lock) return distribution.test(buffer.toString('latin1'));
  return namesCore(bytes, from.roots) || keys.some((operation) => isAbout(operation, path)) || [...options, ...moved].some((text) => buffer.includes(text));
}

function needlesOf(from: SurfaceHead, operations: readonly Operation[]): Needles {
  let needles = prepared.get(operations);
  if (!needles) {
    needles = {
      distribution: new RegExp(distributionPattern(from.name), 'i'),
      keys: operations.filter((operation): operation is KeyRename => operation.kind === 'config.key_rename' && !isOption(operation)),
      options: operations.filter(isOption).map(({ match }) => match.from),
      moved: movedFiles(operations, from.roots),
    };
    prepared.set(operations, needles);
  }
  return needles;
}
