/** `onx-migrate apply` */
import type { Command } from 'commander';
import { DEFAULT_THRESHOLDS, OnxError } from '@onx/model';
import type { MigrationRequest, MigrationResult } from '@onx/migration';
import { coreLanguages, dependentLanguages } from '../composition';
import { localPath, probability, seconds } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { progressLine } from '../report/progress';
import { describeMigration, migrationJson } from '../report/report-migration';

interface Flags {
  manifest: string;
  target: string;
  dryRun?: true;
  diffOutput?: string;
  autoThreshold: number;
  warnThreshold: number;
  skipDeprecated?: true;
  renameReexports?: true;
  pinDefaults?: true;
  todo: boolean;
  allowDirty?: true;
  lockTimeout: number;
  checkpoint?: string;
  verifyWith?: string;
  corePath?: string;
  factStore?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  onx-migrate apply --manifest out/change_manifest.yaml --target ./my_dependent_package --dry-run --diff-output migration_preview.patch
  onx-migrate apply --manifest out/change_manifest.yaml --target ./my_dependent_package --verify-with "python -m pytest -q"

Exit code: 0 done, 1 something needs a person or a check failed, 2 wrong usage, 3 a fault outside.`;

async function requestOf(flags: Flags): Promise<MigrationRequest> {
  if (flags.autoThreshold < flags.warnThreshold) {
    throw new OnxError('ONX4005', 2, `--auto-threshold ${flags.autoThreshold} is below --warn-threshold ${flags.warnThreshold}.`, 'Give the greater number to --auto-threshold.');
  }
  const { corePath, factStore } = flags;
  const core = { ...(corePath === undefined ? {} : { corePath }), ...(factStore === undefined ? {} : { factStore }) };
  const { loadBundle } = await import('@onx/release');
  const bundle = await loadBundle({ manifestPath: flags.manifest, languages: await coreLanguages(), ...core });
  const options = {
    thresholds: { auto: flags.autoThreshold, warn: flags.warnThreshold },
    skipDeprecated: flags.skipDeprecated ?? false,
    renameReexports: flags.renameReexports ?? false,
    pinDefaults: flags.pinDefaults ?? false,
    todo: flags.todo,
  };
  return { ...bundle, target: flags.target, languages: await dependentLanguages(), options, ...(corePath === undefined ? {} : { corePath }) };
}

async function resultOf(flags: Flags): Promise<MigrationResult> {
  const request = await requestOf(flags);
  const { migrate, previewMigration } = await import('@onx/migration');
  if (flags.dryRun) return previewMigration(request);
  const { allowDirty, lockTimeout, checkpoint, verifyWith } = flags;
  return migrate(request, {
    lockTimeoutMs: lockTimeout * 1000,
    ...(allowDirty ? { allowDirty } : {}),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(verifyWith === undefined ? {} : { verifyWith }),
  });
}

export function applyCommand(): Command {
  return command('apply', 'migrate a dependent by a manifest: all of it or nothing')
    .requiredOption('--manifest <file>', 'change_manifest.yaml, or the folder of its bundle', localPath('--manifest'))
    .requiredOption('--target <folder>', 'the dependent', localPath('--target'))
    .option('--dry-run', 'show what would be done and change nothing in the target')
    .option('--diff-output <file>', 'write the edits as a patch that git apply takes', localPath('--diff-output'))
    .option('--auto-threshold <number>', 'edit silently at or above, 0 to 1', probability('--auto-threshold'), DEFAULT_THRESHOLDS.auto)
    .option('--warn-threshold <number>', 'edit and list at or above, 0 to 1; below: a TODO', probability('--warn-threshold'), DEFAULT_THRESHOLDS.warn)
    .option('--skip-deprecated', 'leave uses of what still works in the new release')
    .option('--rename-reexports', "let the target's own public re-exports follow the new names")
    .option('--pin-defaults', 'write changed default values out at call sites')
    .option('--no-todo', 'leave no TODO comments')
    .option('--allow-dirty', 'edit files that have uncommitted changes')
    .option('--lock-timeout <seconds>', 'how long to wait for another run on the same target', seconds('--lock-timeout'), 10)
    .option('--checkpoint <folder>', 'where to put the checkpoint (default: .onx/state in the target)', localPath('--checkpoint'))
    .option('--verify-with <command>', 'a command to run in the migrated target; if it fails, everything is taken back')
    .option('--core-path <folder>', "the core's repository, to make the surfaces again where they are not beside the manifest", localPath('--core-path'))
    .option('--fact-store <folder>', "where facts are kept between runs, or 'off'", localPath('--fact-store'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      const progress = progressLine();
      progress.show('plan');
      const result = await resultOf(flags).finally(() => progress.clear());
      if (flags.diffOutput !== undefined) (await import('@onx/snapshot')).atomicWrite(flags.diffOutput, result.patch);
      if (flags.json) sayJson(migrationJson(result));
      else say(describeMigration(result, flags));
      process.exitCode = result.exitCode;
    });
}
