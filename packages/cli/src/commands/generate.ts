/** `onx-manifest generate` */
import type { Command } from 'commander';
import { configFileReader, coreLanguages, dependentLanguages } from '../composition';
import { localPath, positiveInteger, probability, repeated } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { progressLine } from '../report/progress';
import { describeBundle } from '../report/report-bundle';

interface Flags {
  corePath: string;
  from?: string;
  to?: string;
  out: string;
  confidenceThreshold?: number;
  parallel?: number;
  exclude?: string[];
  preview?: string[];
  answers?: string;
  factStore?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  onx-manifest generate --core-path ./core --from 0.9.0 --to 1.0.0 --out artifacts/core_diff/0.9.0_1.0.0
  onx-manifest generate --core-path ./core --from v0.9.0 --to main --out out --confidence-threshold 0.8 --exclude tests --preview ../dependent

Exit code: 0 done, 1 something needs a person, 2 wrong usage, 3 a fault outside.`;

export function generateCommand(): Command {
  return command('generate', 'compare two releases of a core and write the change manifest with its bundle')
    .requiredOption('--core-path <folder>', 'the core: a work tree, a folder in one, or a bare repository', localPath('--core-path'))
    .option('--from <ref>', 'tag, branch or commit of the old release (default: refs.from in onx.yaml)')
    .option('--to <ref>', 'tag, branch or commit of the new release (default: refs.to in onx.yaml, else the folder as it lies)')
    .requiredOption('--out <folder>', 'folder for the bundle', localPath('--out'))
    .option('--confidence-threshold <number>', 'operations below it are marked for review, 0 to 1', probability('--confidence-threshold'))
    .option('--parallel <n>', 'how many threads may be used; the output does not depend on it (default: the processors, at most 4)', positiveInteger('--parallel'))
    .option('--exclude <glob>', 'files that are not the core, relative to it; may be repeated', repeated)
    .option('--preview <folder>', 'a dependent whose migration is shown as a patch in the bundle; may be repeated', repeated)
    .option('--answers <file>', "what people answered (default: onx-answers.yaml in the core's folder, if there is one)", localPath('--answers'))
    .option('--fact-store <folder>', "where facts are kept between runs, or 'off' (default: the user's cache)", localPath('--fact-store'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async ({ corePath, from, to, out, confidenceThreshold, parallel, exclude, preview, answers, factStore, json }: Flags) => {
      const { generateBundle } = await import('@onx/release');
      const progress = progressLine();
      const bundle = await generateBundle({
        corePath,
        out,
        languages: await coreLanguages(),
        configReader: await configFileReader(),
        ...(parallel === undefined ? {} : { parallel }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(confidenceThreshold === undefined ? {} : { threshold: confidenceThreshold }),
        ...(exclude === undefined ? {} : { excludes: exclude }),
        ...(preview === undefined ? {} : { previews: { targets: preview, languages: await dependentLanguages() } }),
        ...(answers === undefined ? {} : { answers }),
        ...(factStore === undefined ? {} : { factStore }),
        onProgress: ({ step, done, total }) => progress.show(total ? `${step} ${done ?? 0}/${total}` : step),
      }).finally(() => progress.clear());
      const { manifest, report, files, exit } = bundle;
      if (json) sayJson({ bundle: out, files, manifest, counts: report.counts, unresolved: report.unresolved, diagnostics: report.diagnostics, exit });
      else say(describeBundle(bundle));
      process.exitCode = exit;
    });
}
