/** `onx-manifest show` */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { OnxError, parseManifest, printJson } from '@onx/model';
import { localPath } from '../option-values';
import { say } from '../print';
import { command } from '../program';
import { describeManifest } from '../report-manifest';

const EXAMPLES = `
Example:
  onx-manifest show artifacts/core_diff/0.9.0_1.0.0`;

function read(path: string): { file: string; text: string } {
  try {
    const file = statSync(path).isDirectory() ? join(path, 'change_manifest.yaml') : path;
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new OnxError('ONX2110', 2, `Manifest "${path}" cannot be read (${String((cause as NodeJS.ErrnoException).code)}).`, 'Pass the change_manifest.yaml that onx-manifest generate wrote, or its folder.', { cause });
  }
}

export function showCommand(): Command {
  return command('show', 'say in words what a manifest holds; checks it on the way')
    .argument('<manifest>', 'change_manifest.yaml, or the folder of its bundle', localPath('<manifest>'))
    .option('--json', 'print the manifest as one JSON object')
    .addHelpText('after', EXAMPLES)
    .action((path: string, { json }: { json?: true }) => {
      const { file, text } = read(path);
      const manifest = parseManifest(text, file);
      if (json) process.stdout.write(printJson(manifest));
      else say(describeManifest(manifest));
    });
}
