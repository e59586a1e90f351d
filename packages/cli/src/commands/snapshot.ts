/** `onx-manifest snapshot` */
import type { Command } from 'commander';
import { coreLanguages } from '../composition';
import { localPath, positiveInteger, repeated } from '../option-values';
import { say, sayJson } from '../report/print';
import { command } from '../program';
import { progressLine } from '../report/progress';
import { countSnapshot, describeSnapshot } from '../report/report-snapshot';

interface Flags {
  corePath: string;
  ref?: string;
  out: string;
  parallel?: number;
  exclude?: string[];
  factStore?: string;
  json?: true;
}

const EXAMPLES = `
Example:
  onx-manifest snapshot --core-path ./core --ref 1.0.0 --out artifacts/snapshot/1.0.0`;

export function snapshotCommand(): Command {
  return command('snapshot', 'read one release of a core into .tree, metadata.yaml, surface.json and graph.json')
    .requiredOption('--core-path <folder>', 'the core: a work tree, a folder in one, or a bare repository', localPath('--core-path'))
    .option('--ref <ref>', 'tag, branch or commit (default: the folder as it lies)')
    .requiredOption('--out <folder>', 'folder for the files', localPath('--out'))
    .option('--parallel <n>', 'how many threads may be used; the output does not depend on it (default: the processors, at most 4)', positiveInteger('--parallel'))
    .option('--exclude <glob>', 'files that are not the core, relative to it; may be repeated', repeated)
    .option('--fact-store <folder>', "where facts are kept between runs, or 'off' (default: the user's cache)", localPath('--fact-store'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async ({ corePath, ref, out, parallel, exclude, factStore, json }: Flags) => {
      const { writeSnapshot } = await import('@onx/release');
      const progress = progressLine();
      const snapshot = await writeSnapshot({
        corePath,
        out,
        languages: await coreLanguages(),
        ...(parallel === undefined ? {} : { parallel }),
        ...(ref === undefined ? {} : { ref }),
        ...(exclude === undefined ? {} : { excludes: exclude }),
        ...(factStore === undefined ? {} : { factStore }),
        onProgress: ({ step, done, total }) => progress.show(`${step} ${done}/${total}`),
      }).finally(() => progress.clear());
      if (json) sayJson({ out, core: snapshot.surface.name, origin: snapshot.origin, counts: countSnapshot(snapshot), diagnostics: snapshot.diagnostics });
      else say(describeSnapshot(snapshot, out));
    });
}
