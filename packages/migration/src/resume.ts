/** Takes what was interrupted to its end. */
import { OnxError, shellWord, type Diagnostic } from '@onx/model';
import { nodeFileSystem, type FileSystem } from './file-system';
import type { AppliedMigration } from './record/applied';
import { targetRoot } from './target/read-target';
import { editedDiagnostic, type EditedFile } from './transaction/file-state';
import { withLock } from './transaction/lock';
import { stateFolder } from './transaction/state-folder';
import { EditedFilesError, findPending, finishTransaction, type OnEdited } from './transaction/transaction';
import { commandGate, CommandFailedError } from './verify/gate';

export interface ResumeRequest {
  target: string;
  /** As for the migration itself. The command is never taken from the target's own files. */
  verifyWith?: string;
  onEdited?: OnEdited;
  lockTimeoutMs?: number;
  fileSystem?: FileSystem;
}

export interface ResumeResult {
  outcome: 'resumed' | 'refused' | 'rolled-back';
  exitCode: 0 | 1;
  target: string;
  /** What was finished. */
  kind: 'apply' | 'rollback';
  migrations: AppliedMigration[];
  edited: EditedFile[];
  diagnostics: Diagnostic[];
}

/** @throws OnxError ONX3011, 3013–3015, 3017, and 3019 where nothing was interrupted. */
export async function resume(request: ResumeRequest): Promise<ResumeResult> {
  const files = request.fileSystem ?? nodeFileSystem;
  const target = targetRoot(request.target);
  const folder = stateFolder(files, target);
  return withLock(files, folder, request.lockTimeoutMs ?? 0, async () => {
    const context = { files, folder };
    const pending = findPending(context);
    if (!pending) throw new OnxError('ONX3019', 2, `nothing was interrupted in ${target}.`, `onx-migrate status --package ${shellWord(target)} lists what was applied here.`);
    const { kind, migrations } = pending.checkpoint;
    const base = { target, kind, migrations };
    const diagnostics: Diagnostic[] = [];
    if (pending.journal.verify && request.verifyWith === undefined) {
      diagnostics.push({ code: 'ONX3204', severity: 'warning', message: 'the verification command of the interrupted run was not run', hint: 'Run it yourself, or pass --verify-with to resume.' });
    }
    try {
      const gate = request.verifyWith === undefined || kind === 'rollback' ? null : commandGate(request.verifyWith, target);
      const edited = await finishTransaction(context, pending, request.onEdited ?? 'refuse', gate);
      diagnostics.push(...edited.map(editedDiagnostic));
      return { ...base, outcome: 'resumed', exitCode: diagnostics.length > 0 ? 1 : 0, edited, diagnostics };
    } catch (error) {
      if (error instanceof CommandFailedError) return { ...base, outcome: 'rolled-back', exitCode: 1, edited: [], diagnostics: [error.diagnostic] };
      if (!(error instanceof EditedFilesError)) throw error;
      const edited = [...error.edited];
      return { ...base, outcome: 'refused', exitCode: 1, edited, diagnostics: edited.map(editedDiagnostic) };
    }
  });
}
