/** `onx-manifest show` */
import type { Command } from 'commander';
import { parseManifest, printJson } from '@onx/model';
import { readManifestFile } from '@onx/release';
import { localPath } from '../option-values';
import { say } from '../report/print';
import { command } from '../program';
import { describeManifest } from '../report/report-manifest';

const EXAMPLES = `
Example:
  onx-manifest show artifacts/core_diff/0.9.0_1.0.0`;

export function showCommand(): Command {
  return command('show', 'say in words what a manifest holds; checks it on the way')
    .argument('<manifest>', 'change_manifest.yaml, or the folder of its bundle', localPath('<manifest>'))
    .option('--json', 'print the manifest as one JSON object')
    .addHelpText('after', EXAMPLES)
    .action((path: string, { json }: { json?: true }) => {
      const file = readManifestFile(path);
      const manifest = parseManifest(file.text, file.path);
      if (json) process.stdout.write(printJson(manifest));
      else say(describeManifest(manifest));
    });
}
