/** `onx-migrate status` */
import type { Command } from 'commander';
import { localPath } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { describeStatus } from '../report/report-status';

const EXAMPLES = `
Example:
  onx-migrate status --package ./my_dependent_package`;

export function statusCommand(): Command {
  return command('status', 'say what was migrated in a dependent, and whether a run was interrupted')
    .requiredOption('--package <folder>', 'the dependent', localPath('--package'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: { package: string; json?: true }) => {
      const { status } = await import('@onx/migration');
      const result = status(flags.package);
      if (flags.json) sayJson(result);
      else say(describeStatus(result));
    });
}
