/** From a manifest to migrated dependents: plan, transaction, checkpoint, rollback, verification. */
export type { FileStat, FileSystem } from './file-system';
export { migrate, previewMigration, type MigrationRequest, type MigrationResult, type Outcome, type WriteOptions } from './migrate';
export { planMigration, type Plan, type PlanInput, type PlannedFile, type PlanState } from './plan/plan';
export type { AppliedMigration } from './record/applied';
export { resume, type ResumeRequest, type ResumeResult } from './resume';
export { rollback, type RollbackRequest, type RollbackResult } from './rollback';
export { status, type InterruptedRun, type MigrationStatus } from './status';
export type { EditedFile } from './transaction/file-state';
export type { LockHolder } from './transaction/lock';
export type { OnEdited } from './transaction/transaction';
export type { Verification } from './verify/references';
