/** How an executor ends: a fault becomes one line and a failed task, never a stack trace. */
import { logger, type ExecutorContext } from '@nx/devkit';
import { OnxError } from '@onx/model';

export interface Outcome {
  success: boolean;
}

/** @throws whatever is no OnxError: a fault of ours, whose stack is wanted */
export async function settle(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OnxError)) throw error;
    logger.error(error.toLine());
    return { success: false };
  }
}

/** Root of the project a task runs for, relative to the workspace root. @throws OnxError ONX5004 */
export function projectRoot(context: ExecutorContext): string {
  const root = context.projectName === undefined ? undefined : context.projectsConfigurations.projects[context.projectName]?.root;
  if (root === undefined) {
    throw new OnxError('ONX5004', 2, `Nx knows no project ${JSON.stringify(context.projectName ?? '')}.`, 'Run the target on a project of this workspace, e.g. nx run core:manifest.');
  }
  return root;
}
