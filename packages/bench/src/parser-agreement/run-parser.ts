/**
 * Compares our parser with CPython's `ast` over every Python file below a folder.
 *
 *     npm run bench:parser -- DIR…
 *
 * Prints the files that differ with the first difference, then `N files, M agree`. Exits with 1 where a file differs.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseModule } from '@onx/python';
import { measurement, run } from '../command';
import { treeForm } from './tree-form';

interface Answer {
  path: string;
  form?: string;
  error?: string;
  skipped?: string;
}

async function main(folders: readonly string[], { python: interpreter }: { python: string }): Promise<void> {
  const paths = folders.flatMap(pythonFiles);
  const script = join(__dirname, '../../src/parser-agreement/ast_form.py');
  const python = spawn(interpreter, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  python.stdin.end(paths.map((path) => `${path}\n`).join(''));
  const counts = { files: 0, agree: 0, skipped: 0, rejectedByBoth: 0, acceptedByUsOnly: 0, differ: 0 };
  for await (const line of createInterface({ input: python.stdout })) {
    const answer = JSON.parse(line) as Answer;
    counts.files++;
    if (answer.skipped !== undefined) {
      counts.skipped++;
      continue;
    }
    const module = parseModule(readFileSync(answer.path, 'utf8'));
    const [problem] = module.problems;
    if (answer.form === undefined) {
      counts[problem === undefined ? 'acceptedByUsOnly' : 'rejectedByBoth']++;
      if (problem === undefined) console.log(`${answer.path}: CPython alone rejects it: ${answer.error}`);
      continue;
    }
    const ours = treeForm(module);
    if (problem === undefined && ours === answer.form) counts.agree++;
    else {
      counts.differ++;
      console.log(`${answer.path}: ${problem ? `line ${problem.line}: ${problem.message}` : firstDifference(ours, answer.form)}`);
    }
  }
  const { files, agree, skipped, rejectedByBoth, acceptedByUsOnly, differ } = counts;
  console.log(
    `${files} files, ${agree} agree, ${differ} differ; CPython rejects ${rejectedByBoth + acceptedByUsOnly} (we report ${rejectedByBoth} of them); ${skipped} skipped`,
  );
  if (differ > 0) process.exitCode = 1;
}

function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pythonFiles(path);
      return entry.isFile() && /\.pyi?$/.test(entry.name) ? [path] : [];
    });
}

function firstDifference(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const from = Math.max(0, at - 60);
  return `\n  ours   …${ours.slice(from, at + 60)}\n  theirs …${theirs.slice(from, at + 60)}`;
}

void run(
  measurement('parser', "whether our parser and CPython's own read the same")
    .argument('<folders...>', 'every Python file below them')
    .option('--python <python>', 'the interpreter', 'python3')
    .action(main),
);
