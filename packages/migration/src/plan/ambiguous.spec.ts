import type { Operation } from '@onx/model';
import { move, surfaceOf } from '../testing/toy-language';
import { ambiguousOperations } from './ambiguous';

const operation = (id: string, kind: string, match: object): Operation => ({ ...move(id, 'core.a.A', 'core.a.A'), kind, match }) as Operation;
const OLD = surfaceOf(['core.a.X', 'core.a.Y', 'core.b.Z', 'core.a.x.Inner']);

const rows: [what: string, operations: Operation[], ambiguous: string[]][] = [
  ['a swap', [move('OP1', 'core.a.X', 'core.a.Y'), move('OP2', 'core.a.Y', 'core.a.X')], ['OP1', 'OP2']],
  ['a chain', [move('OP1', 'core.a.X', 'core.a.Y'), move('OP2', 'core.a.Y', 'core.b.New')], ['OP1', 'OP2']],
  ['names apart', [move('OP1', 'core.a.X', 'core.b.X'), move('OP2', 'core.a.Y', 'core.b.Y')], []],
  ['a name that stays', [move('OP1', 'core.a.X', 'core.a.Y'), move('OP2', 'core.a.Y', 'core.a.Y')], []],
  ['a symbol that goes to where a module came from', [operation('OP1', 'rename.import', { from: 'core.a', to: 'core.c' }), move('OP2', 'core.b.Z', 'core.a.X')], ['OP1', 'OP2']],
  ['a member of a class in a module that moved', [operation('OP1', 'rename.import', { from: 'core.a', to: 'core.c' }), operation('OP2', 'rename.member', { owner: 'core.a.X', from: 'old', to: 'new' })], []],
  ['a symbol renamed in a module that moved', [operation('OP1', 'rename.import', { from: 'core.a', to: 'core.c' }), operation('OP2', 'rename.symbol', { module: 'core.a', from: 'X', to: 'Y' })], []],
  ['members that swap', [operation('OP1', 'rename.member', { owner: 'core.a.X', from: 'p', to: 'q' }), operation('OP2', 'rename.member', { owner: 'core.a.X', from: 'q', to: 'p' })], ['OP1', 'OP2']],
  ['arguments that swap', [operation('OP1', 'arg.rename', { callable: 'core.a.X', from: 'p', to: 'q' }), operation('OP2', 'arg.rename', { callable: 'core.a.X', from: 'q', to: 'p' })], ['OP1', 'OP2']],
  ['pinned ones', [move('OP1', 'core.a.X', 'core.a.Y', { pinned: true }), move('OP2', 'core.a.Y', 'core.a.X')], ['OP2']],
];

test.each(rows)('%s', (_, operations, ambiguous) => {
  expect(ambiguousOperations(operations, OLD).map(({ id }) => id)).toEqual(ambiguous);
});
