/** Entry of `onx-migrate`. */
import { applyCommand } from './commands/apply';
import { resumeCommand } from './commands/resume';
import { rollbackCommand } from './commands/rollback';
import { statusCommand } from './commands/status';
import { program, run } from './program';

void run(program('onx-migrate', 'migrate dependents of a core by its change manifest, and take it back', [applyCommand(), rollbackCommand(), statusCommand(), resumeCommand()]));
