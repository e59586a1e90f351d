/** `onx-manifest answer` */
import type { Command } from 'commander';
import { coreLanguages } from '../composition';
import { localPath } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';

const EXAMPLES = `
Examples:
  onx-manifest answer Q1f0c9a27 1 --manifest out --core-path ./core
  onx-manifest answer Q1f0c9a27 harbour.lifting.GantryCrane --manifest out --core-path ./core
  onx-manifest answer Q1f0c9a27 removed --manifest out --core-path ./core

Then generate again. Commit onx-answers.yaml: it counts for all later releases that it fits.`;

interface Flags {
  manifest: string;
  corePath: string;
  json?: true;
}

export function answerCommand(): Command {
  return command('answer', "write the answer to a question into onx-answers.yaml in the core's folder")
    .argument('<id>', 'id of the question, as onx-manifest questions lists it')
    .argument('<choice>', "a candidate's number or path, another path of the new release, 'removed', or 'unsure' to leave it open")
    .requiredOption('--manifest <path>', 'change_manifest.yaml that asks, or the folder of its bundle', localPath('--manifest'))
    .requiredOption('--core-path <folder>', 'the work tree of the core, or a folder in one', localPath('--core-path'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, choice: string, { manifest: manifestPath, corePath, json }: Flags) => {
      const { giveAnswer } = await import('@onx/release');
      const { answer, file, before } = await giveAnswer(id, choice, { manifestPath, corePath, languages: await coreLanguages() });
      if (json) sayJson({ answer, file, before });
      else say([`${answer.path}: ${answer.choice}${before === null || before === answer.choice ? '' : ` (before: ${before})`}`, `Written to ${file}. Next: onx-manifest generate again, and commit that file.`]);
    });
}
