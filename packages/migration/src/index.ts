/** From a manifest to migrated dependents: plan, transaction, checkpoint, rollback, verification. */
export { nodeFileSystem, type FileStat, type FileSystem } from './file-system';
export { migrate, previewMigration, type MigrationRequest, type MigrationResult, type Outcome, type WriteOptions } from './migrate';
export { renderPatch, type PatchFile } from './patch';
export { planMigration, type Plan, type PlanInput, type PlannedFile, type PlanState } from './plan/plan';
export { APPLIED_PATH, parseApplied, printApplied, type AppliedMigration } from './record/applied';
export { resume, type ResumeRequest, type ResumeResult } from './resume';
export { rollback, type RollbackRequest, type RollbackResult } from './rollback';
export { status, type InterruptedRun, type MigrationStatus } from './status';
export { readTarget, type Target, type TargetFile } from './target/read-target';
export { walkTarget, type WalkProblem } from './target/walk';
export type { EditedFile } from './transaction/file-state';
export type { LockHolder } from './transaction/lock';
export type { OnEdited } from './transaction/transaction';
export { compareReferences, type Verification } from './verify/references';
