import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import recorded from './fixtures/reference-scores.json';
import { entryPaths, tail, type Oracle } from './oracle';
import { realPairs } from './real-pairs';
import { COMMIT_RECIPES, RECIPES } from './recipes';
import { calibrationError, score } from './score';
import type { ScoredOperation } from './substitution';

/**
 * The scorer that came with the oracles gave the recorded numbers for these manifests. With its path in SCORER it is run again instead:
 *   SCORER=score.mjs npx jest --selectProjects bench --testPathPatterns score-agreement
 */
const SCORER = process.env['SCORER'];

/** A manifest of all verdicts in turn: every row is led right, led wrong, left to a person, said to be gone, or not named at all. */
function manifestOf({ entries, negatives }: Oracle): ScoredOperation[] {
  const rows = entries.flatMap((entry, at): ScoredOperation[] => {
    const confidence = Math.round((0.5 + (at % 50) / 100) * 1000) / 1000;
    const way = at % 5;
    if (way === 4) return [];
    const action = way === 2 ? 'review' : 'auto';
    if (entry.kind.startsWith('arg')) {
      const kind = { 'arg.add_required': 'arg.require' }[entry.kind] ?? entry.kind;
      return [{ kind, action, confidence, match: { callable: entry.from, ...(entry.arg === undefined ? { from: entry.arg_from, to: way === 1 ? 'elsewhere' : entry.arg_to } : { name: entry.arg }) } }];
    }
    const [from, to] = [entryPaths(entry).from[0]!, entryPaths(entry).to[0]!];
    const [owner, toOwner] = [from, to].map((path) => path.slice(0, path.lastIndexOf('.')));
    if (way === 3) return [{ kind: 'symbol.remove', action, confidence, match: { module: owner, name: tail(from) } }];
    return [{ kind: 'move.symbol', action, confidence, match: { module: owner, from: tail(from), to_module: toOwner, to: way === 1 ? 'Elsewhere' : tail(to) } }];
  });
  const alarms = (negatives ?? []).filter((_, at) => at % 2 === 0).map(({ from, arg, arg_from: argument }): ScoredOperation => {
    const path = from!;
    if (arg ?? argument) return { kind: 'arg.remove', action: 'auto', confidence: 0.8, match: { callable: path, name: arg ?? argument } };
    return { kind: 'move.symbol', action: 'auto', confidence: 0.8, match: { module: path.slice(0, path.lastIndexOf('.')), from: tail(path), to_module: 'other', to: tail(path) } };
  });
  return [...rows, ...alarms];
}

type Numbers = (typeof recorded)[keyof typeof recorded];

function runScorer(oracle: string, operations: readonly ScoredOperation[], commit: string | undefined): Numbers {
  const folder = mkdtempSync(join(tmpdir(), 'onx-scorer-'));
  try {
    const manifest = join(folder, 'manifest.yaml');
    writeFileSync(manifest, JSON.stringify({ operations }));
    const file = join(__dirname, '../../oracles/python', `${oracle}.json`);
    const out = JSON.parse(execFileSync(process.execPath, [SCORER!, '--oracle', file, '--manifest', manifest, '--json', ...(commit === undefined ? [] : ['--commit', commit])], { encoding: 'utf8' })) as Record<string, unknown>;
    return Object.fromEntries(Object.keys(Object.values(recorded)[0]!).map((key) => [key, out[key]])) as unknown as Numbers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PAIRS = [...RECIPES.flatMap(realPairs), ...COMMIT_RECIPES.flatMap(realPairs).slice(0, 12)];

test.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s is scored as by the scorer of the oracles', (name, { oracle, recipe, commit }) => {
  const operations = manifestOf(oracle);
  const { table, recall, precision, autoPrecision, autoCount, reviewShare, negatives, falseAlarms, judged } = score(oracle, operations, commit);
  const ours = { table, recall, precision_judged: precision, auto_precision: autoPrecision, auto_n: autoCount, review_share: reviewShare, negatives, false_alarms: falseAlarms, ece: Number(calibrationError(judged).toFixed(4)), judged: judged.length };
  expect(ours).toEqual(SCORER === undefined ? recorded[name as keyof typeof recorded] : runScorer(recipe.oracle, operations, commit));
});
