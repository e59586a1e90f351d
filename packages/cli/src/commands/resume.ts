/** `onx-migrate resume` */
import type { Command } from 'commander';
import { localPath, seconds } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { describeResume, resultJson } from '../report/report-rollback';
import { onEdited, type EditedFlags } from './on-edited';

interface Flags extends EditedFlags {
  package: string;
  verifyWith?: string;
  lockTimeout: number;
  json?: true;
}

const EXAMPLES = `
Example:
  onx-migrate resume --package ./my_dependent_package`;

export function resumeCommand(): Command {
  return command('resume', 'finish a migration or rollback that was interrupted')
    .requiredOption('--package <folder>', 'the dependent', localPath('--package'))
    .option('--verify-with <command>', 'a command to run in the migrated target; if it fails, everything is taken back')
    .option('--force', 'overwrite files that were edited since')
    .option('--keep-edited', 'leave files that were edited since')
    .option('--lock-timeout <seconds>', 'how long to wait for another run on the same target', seconds('--lock-timeout'), 10)
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      const { resume } = await import('@onx/migration');
      const { verifyWith } = flags;
      const result = await resume({ target: flags.package, onEdited: onEdited(flags), lockTimeoutMs: flags.lockTimeout * 1000, ...(verifyWith === undefined ? {} : { verifyWith }) });
      if (flags.json) sayJson(resultJson(result));
      else say(describeResume(result));
      process.exitCode = result.exitCode;
    });
}
