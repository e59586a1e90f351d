/** The two programs with their commands. A command loads what it works with when it runs: asking for help is answered at once. */
import type { Command } from 'commander';
import { answerCommand } from './commands/answer';
import { applyCommand } from './commands/apply';
import { generateCommand } from './commands/generate';
import { questionsCommand } from './commands/questions';
import { resumeCommand } from './commands/resume';
import { rollbackCommand } from './commands/rollback';
import { showCommand } from './commands/show';
import { snapshotCommand } from './commands/snapshot';
import { statusCommand } from './commands/status';
import { program } from './program';

export function manifestProgram(): Command {
  return program('onx-manifest', "infer how a core's API changed between two releases and write it down", [generateCommand(), snapshotCommand(), showCommand(), questionsCommand(), answerCommand()]);
}

export function migrateProgram(): Command {
  return program('onx-migrate', 'migrate dependents of a core by its change manifest, and take it back', [applyCommand(), rollbackCommand(), statusCommand(), resumeCommand()]);
}
