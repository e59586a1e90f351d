/** Entry of `onx-manifest`. */
import { generateCommand } from './commands/generate';
import { showCommand } from './commands/show';
import { snapshotCommand } from './commands/snapshot';
import { program, run } from './program';

void run(program('onx-manifest', "infer how a core's API changed between two releases and write it down", [generateCommand(), snapshotCommand(), showCommand()]));
