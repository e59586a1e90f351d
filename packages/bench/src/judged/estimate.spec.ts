import { estimate } from './estimate';
import type { JudgedPair, JudgedRow } from './judged-pair';

const row = (kind: string, name: string, verdict: JudgedRow['verdict'], action = 'auto'): JudgedRow => ({ kind, match: { name }, drawn: { action, confidence: 0.95 }, verdict, why: 'read' });
const pairOf = (...rows: JudgedRow[]): JudgedPair => ({ name: 'mill-1-2', repo: 'github:mill/mill', old: { ref: '1', sha: 'a' }, new: { ref: '2', sha: 'b' }, stated: [], rows });
const said = (kind: string, times: number, action = 'auto') => Array.from({ length: times }, (_, at) => ({ kind, match: { name: `n${at}` }, action }));

it.each<[string, JudgedPair, ReturnType<typeof said>, number, number]>([
  ['a row of a common kind stands for many', pairOf(row('arg.rename', 'a', 'right'), row('member.to_method', 'b', 'wrong')), [...said('arg.rename', 98), ...said('member.to_method', 2)], 98, 100],
  ['two drawn of a kind share it', pairOf(row('arg.rename', 'a', 'right'), row('arg.rename', 'b', 'wrong')), said('arg.rename', 10), 5, 10],
  ['a kind that is not said any more counts as drawn', pairOf(row('member.to_method', 'b', 'wrong')), [], 0, 1],
  ['what a person is asked of is not automatic', pairOf(row('arg.rename', 'a', 'wrong', 'review')), said('arg.rename', 5, 'review'), 0, 0],
])('%s', (_, pair, operations, right, all) => {
  expect(estimate(pair, operations)).toEqual({ right, all });
});
