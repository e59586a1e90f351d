import * as fc from 'fast-check';
import { OnxError } from '@onx/model';
import type { MigrationResult, Outcome } from '../migrate';
import { migrateMany, type TargetRun } from './migrate-many';
import { orderTargets } from './order';

const targets = (edges: Record<string, string[]>) => Object.entries(edges).map(([name, dependsOn]) => ({ name, dependsOn }));
const names = (edges: Record<string, string[]>): string[] => orderTargets(targets(edges)).map((target) => target.name);

test.each([
  [{ c: ['b'], b: ['a'], a: [] }, 'a b c'],
  [{ z: [], a: [], m: ['z'] }, 'a z m'],
  [{ a: ['elsewhere', 'a', 'b', 'b'], b: [] }, 'b a'],
  [{}, ''],
])('%j → %s', (edges, expected) => {
  expect(names(edges as unknown as Record<string, string[]>).join(' ')).toBe(expected);
});

test('a cycle is told with its path, before anything runs', async () => {
  expect(() => names({ a: [], b: ['a', 'd'], c: ['b'], d: ['c'] })).toThrow('circle: b -> d -> c -> b.');
  const run = jest.fn();
  await expect(migrateMany([{ name: 'a', dependsOn: ['b'], run }, { name: 'b', dependsOn: ['a'], run }])).rejects.toMatchObject({ code: 'ONX3021', exitCode: 2 });
  expect(run).not.toHaveBeenCalled();
});

test('every target comes after what it depends on, whatever the order given', () => {
  const graph = fc.array(fc.uniqueArray(fc.nat(9)), { maxLength: 10 }).map((rows) => rows.map((row, i) => ({ name: `t${i}`, dependsOn: row.filter((j) => j < i).map((j) => `t${j}`) })));
  fc.assert(
    fc.property(graph, fc.nat(), (list, turn) => {
      const turned = [...list.slice(turn % (list.length || 1)), ...list.slice(0, turn % (list.length || 1))];
      const ordered = orderTargets(turned).map((target) => target.name);
      expect(ordered).toEqual(orderTargets(list).map((target) => target.name));
      for (const { name, dependsOn } of list) for (const need of dependsOn) expect(ordered.indexOf(need)).toBeLessThan(ordered.indexOf(name));
    }),
  );
});

test('what depends on one that failed is not run, everything else is', async () => {
  const result = (outcome: Outcome, exitCode: 0 | 1 = 0) => ({ outcome, exitCode }) as MigrationResult;
  const run = (name: string, dependsOn: string[], what: () => MigrationResult): TargetRun => ({ name, dependsOn, run: async () => what() });
  const outcomes = await migrateMany([
    run('broken', [], () => {
      throw new OnxError('ONX3004', 2, 'dirty.', 'Commit.');
    }),
    run('review', [], () => result('migrated', 1)),
    run('refused', [], () => result('refused', 1)),
    run('after-review', ['review'], () => result('migrated')),
    run('after-refused', ['refused'], () => result('migrated')),
    run('last', ['broken', 'after-refused', 'review'], () => result('migrated')),
  ]);
  expect(Object.fromEntries(outcomes.map((one) => [one.name, one.state === 'skipped' ? one.because : one.state]))).toEqual({
    broken: 'failed', review: 'done', refused: 'failed', 'after-review': 'done', 'after-refused': ['refused'], last: ['broken', 'after-refused'],
  });
});
