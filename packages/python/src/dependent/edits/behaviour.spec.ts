import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseModule } from '../../syntax/parse';
import type { Files } from '../../../../../testing/stated-operation';
import { CHANGES, coreAfter } from '../../testing/changing-core';
import { changeOf, rewriteFiles } from '../../testing/check-rewrite';
import { blocks, dependentOf } from '../../testing/generated-dependents';

const RUNS = 200;
/** Drawn anew, but the same every time. */
const drawn = fc.sample(fc.record({ made: fc.shuffledSubarray([...CHANGES]), blocks, newline: fc.constantFrom('\n' as const, '\r\n' as const) }), { seed: 20, numRuns: RUNS });

const OLD = coreAfter(new Set());
const cases = drawn.map(({ made, blocks, newline }) => {
  const now = coreAfter(new Set(made));
  const change = changeOf(OLD.files, now.files, now.operations);
  const before = dependentOf(blocks, newline);
  return { made, before, core: now.files, change, ...rewriteFiles(change, before) };
});

/** Where Python is not at hand, what it would say is not asked. */
const PYTHON = 'python3';
const hasPython = spawnSync(PYTHON, ['-c', '']).status === 0;

interface Outcome {
  printed: string;
  raised: string | null;
}

/** Runs programs against the cores they bring along, in one process. */
function runAll(programs: readonly Files[]): Outcome[] {
  const input = JSON.stringify(programs.map((files) => ({ files, main: 'app.main' })));
  const { status, stdout, stderr } = spawnSync(PYTHON, [join(__dirname, '../../testing/run_programs.py')], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome[];
}

describe('dependents of many shapes, and a core that changed in many ways', () => {
  it('are rewritten to what can be read, and once', () => {
    for (const { before, after, change, rewrite } of cases) {
      expect(rewrite.diagnostics).toEqual([]);
      expect(Object.values(after).flatMap((text) => parseModule(text).problems)).toEqual([]);
      expect({ before, again: rewriteFiles(change, after).after }).toEqual({ before, again: after });
    }
  });

  (hasPython ? it : it.skip)('do with the new core what they did with the old one, where nothing is left to a person', () => {
    const outcomes = runAll(cases.flatMap(({ before, after, core }) => [{ ...OLD.files, ...before }, { ...core, ...after }]));
    let ran = 0;
    const differ = cases.filter(({ rewrite }, index) => {
      const [old, now] = outcomes.slice(2 * index, 2 * index + 2) as [Outcome, Outcome];
      if (old.raised !== null || rewrite.sites.some(({ action }) => action === 'review')) return false;
      ran++;
      return now.raised !== null || now.printed !== old.printed;
    });
    expect(differ.slice(0, 3).map(({ made, before, core, after }) => ({ made, before, after, ...runAll([{ ...core, ...after }])[0] }))).toEqual([]);
    expect(ran).toBeGreaterThan(RUNS / 2);
  });
});
