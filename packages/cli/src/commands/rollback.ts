/** `onx-migrate rollback` */
import type { Command } from 'commander';
import { localPath, seconds } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { describeRollback, resultJson } from '../report/report-rollback';
import { onEdited, type EditedFlags } from './on-edited';

interface Flags extends EditedFlags {
  package: string;
  toVersion?: string;
  core?: string;
  checkpoint?: string;
  lockTimeout: number;
  json?: true;
}

const EXAMPLES = `
Examples:
  onx-migrate rollback --package ./my_dependent_package --to-version 0.9.0
  onx-migrate rollback --package ./my_dependent_package

Exit code: 0 done, 1 refused because files were edited since, 2 wrong usage, 3 a fault outside.`;

export function rollbackCommand(): Command {
  return command('rollback', 'take a migration of a dependent back, byte for byte')
    .requiredOption('--package <folder>', 'the dependent', localPath('--package'))
    .option('--to-version <version>', 'version of the core to go back to (default: the one before the last migration)')
    .option('--core <name>', 'which core, where several were migrated')
    .option('--checkpoint <folder>', 'where the checkpoint is, if apply was told to put it elsewhere', localPath('--checkpoint'))
    .option('--force', 'overwrite files that were edited since the migration')
    .option('--keep-edited', 'leave files that were edited since, take back the others')
    .option('--lock-timeout <seconds>', 'how long to wait for another run on the same target', seconds('--lock-timeout'), 10)
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      const { rollback } = await import('@onx/migration');
      const { toVersion, core, checkpoint } = flags;
      const result = await rollback({
        target: flags.package,
        onEdited: onEdited(flags),
        lockTimeoutMs: flags.lockTimeout * 1000,
        ...(toVersion === undefined ? {} : { toVersion }),
        ...(core === undefined ? {} : { core }),
        ...(checkpoint === undefined ? {} : { checkpoint }),
      });
      if (flags.json) sayJson(resultJson(result));
      else say(describeRollback(result));
      process.exitCode = result.exitCode;
    });
}
