/** `onx-manifest questions` */
import type { Command } from 'commander';
import { coreLanguages } from '../composition';
import { localPath } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { describeQuestions } from '../report/report-questions';

const EXAMPLES = `
Example:
  onx-manifest questions --manifest artifacts/core_diff/0.9.0_1.0.0

Exit code: 0 no question is open, 1 something needs a person, 2 wrong usage.`;

export function questionsCommand(): Command {
  return command('questions', 'list what a person has to be asked about a manifest: names whose successor is unknown or in doubt')
    .requiredOption('--manifest <path>', 'change_manifest.yaml, or the folder of its bundle', localPath('--manifest'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async ({ manifest: manifestPath, json }: { manifest: string; json?: true }) => {
      const { openQuestions } = await import('@onx/release');
      const { manifest, questions } = await openQuestions({ manifestPath, languages: await coreLanguages() });
      const exit = questions.some((question) => !question.left_open) ? 1 : 0;
      if (json) sayJson({ core: manifest.core.name, from: manifest.from, to: manifest.to, questions, choices: ['number', 'path', 'removed', 'unsure'], exit });
      else say(describeQuestions(questions, manifestPath));
      process.exitCode = exit;
    });
}
