/** What becomes of files that somebody edited since a migration. */
import { OnxError } from '@onx/model';
import type { OnEdited } from '@onx/migration';

export interface EditedFlags {
  force?: true;
  keepEdited?: true;
}

/** Throws ONX4005 where both flags are given. */
export function onEdited({ force, keepEdited }: EditedFlags): OnEdited {
  if (force && keepEdited) throw new OnxError('ONX4005', 2, '--force and --keep-edited exclude each other.', 'Give one of them.');
  if (force) return 'overwrite';
  return keepEdited ? 'keep' : 'refuse';
}
