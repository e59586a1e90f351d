import type { Oracle, OracleEntry } from './oracle';
import { calibrationError, score } from './score';
import type { ScoredOperation } from './substitution';

const operation = (kind: string, match: Record<string, unknown>, action = 'auto', confidence = 0.95): ScoredOperation => ({ kind, match, action, confidence });
const entry = (kind: string, from: string, to: string, more: Partial<OracleEntry> = {}): OracleEntry => ({ kind, from, to, grade: 'A', ...more });
const oracle = (entries: OracleEntry[], negatives: Oracle['negatives'] = []): Oracle => ({ name: 'o', repo: 'r', old: { ref: '1' }, new: { ref: '2' }, entries, negatives });

describe('verdicts', () => {
  const rename = entry('rename.symbol', 'p.m.Old', 'p.m.New');
  const rows: [what: string, entry: OracleEntry, operations: ScoredOperation[], verdict: string][] = [
    ['no operation', rename, [], 'missed'],
    ['the stated successor', rename, [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'New' })], 'found'],
    ['left to a person', rename, [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'New' }, 'review')], 'review'],
    ['below the threshold of warn', rename, [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'New' }, 'warn', 0.6)], 'review'],
    ['another successor', rename, [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'Other' })], 'wrong'],
    ['two that disagree, the wrong one first', rename, [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'Other' }), operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'New' })], 'wrong'],
    ['said to be gone', rename, [operation('symbol.remove', { module: 'p.m', name: 'Old' })], 'removed'],
    ['by its public path', { ...rename, to_public: 'p.New' }, [operation('move.symbol', { module: 'p.m', from: 'Old', to_module: 'p', to: 'New' })], 'found'],
    ['by another place that exposed it', entry('move.symbol', 'p.Old', 'q.New'), [operation('move.symbol', { module: 'p.m', from: 'Old', to_module: 'q', to: 'New', exposed_at: ['p'] })], 'found'],
    ['with its module', entry('move.symbol', 'p.m.C', 'p.n.C'), [operation('rename.import', { from: 'p.m', to: 'p.n' })], 'found'],
    ['a member with its class', entry('rename.method', 'p.m.Old.run', 'p.m.New.go'), [operation('rename.symbol', { module: 'p.m', from: 'Old', to: 'New' }), operation('rename.callable', { owner: 'p.m.Old', from: 'run', to: 'go' })], 'found'],
    ['a method that became a property, as a rename only', entry('method_to_property', 'p.m.C.run', 'p.m.C.go'), [operation('rename.callable', { owner: 'p.m.C', from: 'run', to: 'go' })], 'wrong'],
    ['an argument', entry('arg.rename', 'p.m.f', 'p.m.f', { arg_from: 'a', arg_to: 'b' }), [operation('arg.rename', { callable: 'p.m.f', from: 'a', to: 'b' })], 'found'],
    ['an argument whose value changes, renamed blindly', entry('arg.rename', 'p.m.f', 'p.m.f', { arg_from: 'a', arg_to: 'b', value_changed: true }), [operation('arg.rename', { callable: 'p.m.f', from: 'a', to: 'b' })], 'wrong'],
    ['the same with its values', entry('arg.rename', 'p.m.f', 'p.m.f', { arg_from: 'a', arg_to: 'b', value_changed: true }), [operation('arg.rename', { callable: 'p.m.f', from: 'a', to: 'b', values: { True: '-1' } })], 'found'],
    ['a new required argument', entry('arg.add_required', 'p.m.f', 'p.m.f', { arg: 'a' }), [operation('arg.require', { callable: 'p.m.f', name: 'a' })], 'found'],
  ];
  it.each(rows)('%s', (_, row, operations, verdict) => {
    expect(score(oracle([row]), operations).total).toMatchObject({ n: 1, [verdict]: 1 });
  });
});

describe('negatives', () => {
  const none = oracle([], [{ from: 'p.m.gone' }]);
  it.each([
    ['mapped', [operation('rename.callable', { owner: 'p.m', from: 'gone', to: 'other' })], 1],
    ['mapped, but only for a person', [operation('rename.callable', { owner: 'p.m', from: 'gone', to: 'other' }, 'review')], 0],
    ['said to be gone', [operation('symbol.remove', { module: 'p.m', name: 'gone' })], 0],
    ['carried along by its module', [operation('rename.import', { from: 'p.m', to: 'p.n' })], 1],
  ])('%s', (_, operations, alarms) => {
    expect(score(none, operations as ScoredOperation[])).toMatchObject({ negatives: 1, falseAlarms: alarms });
  });
});

it('measures how far stated and observed frequency are apart', () => {
  const judged = (confidence: number, right: number, wrong: number) => [...Array(right).fill({ confidence, right: true }), ...Array(wrong).fill({ confidence, right: false })];
  expect(calibrationError(judged(0.9, 9, 1), 1)).toBeCloseTo(0);
  expect(calibrationError(judged(1, 5, 5), 1)).toBeCloseTo(0.5);
  expect(calibrationError([...judged(0.2, 0, 10), ...judged(1, 10, 0)], 2)).toBeCloseTo(0.1);
});
