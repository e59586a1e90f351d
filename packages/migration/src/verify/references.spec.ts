import { applyEdits, type FileRewrite, type Reference, type TextEdit } from '@onx/model';
import { onEditedLine } from './edited-lines';
import { compareReferences } from './references';

const at = (line: number, path: string, file = 'a.py'): Reference => ({ file, line, column: 1, path, kind: 'import' });
const paths = (list: readonly Reference[]): string => list.map((one) => one.path).join(' ');

test.each<[string, Reference[], Reference[], Reference[], number[], [string, string, string]]>([
  ['mended', [], [at(1, 'c.A')], [], [1], ['c.A', '', '']],
  ['not mended', [], [at(1, 'c.A')], [at(4, 'c.A')], [], ['', 'c.A', '']],
  ['one of two mended', [], [at(1, 'c.A'), at(2, 'c.A')], [at(2, 'c.A')], [1], ['c.A', 'c.A', '']],
  ['edited into nothing', [], [at(1, 'c.A')], [at(1, 'c.B')], [1], ['c.A', '', 'c.B']],
  ['broken before, and as it was', [at(1, 'c.A')], [at(1, 'c.A')], [at(3, 'c.A')], [], ['', '', '']],
  ['broken before, moved along with its module', [at(1, 'c.m.A')], [at(1, 'c.m.A')], [at(1, 'c.n.A')], [1], ['', '', '']],
  ['only seen now that its import is mended', [], [at(1, 'c.A')], [at(9, 'c.B.get')], [1], ['c.A', 'c.B.get', '']],
])('%s', (_, oldAtFrom, oldAtTo, newAtTo, edited, expected) => {
  const { mended, stillBroken, newlyBroken } = compareReferences(oldAtFrom, oldAtTo, newAtTo, (reference) => edited.includes(reference.line));
  expect([mended, stillBroken, newlyBroken].map(paths)).toEqual(expected);
});

test.each<[string, TextEdit[], number[]]>([
  ['one two\nthree\nfour\n', [{ start: 4, end: 7, text: '2' }], [1]],
  ['one\nthree\nfour\n', [{ start: 4, end: 4, text: '# TODO\n' }], [2]],
  ['one\nthree\nfour\n', [{ start: 0, end: 3, text: 'a\nb\nc' }, { start: 10, end: 14, text: '4' }], [1, 2, 3, 5]],
  ['one\ntwo\nthree\nfour\n', [{ start: 0, end: 8, text: '' }, { start: 14, end: 18, text: '4' }], [1, 2]],
])('lines edited in %j', (text, edits, expected) => {
  const rewrite: FileRewrite = { path: 'a.py', edits, before: Buffer.from(text), after: Buffer.from(applyEdits(text, edits)) };
  const edited = onEditedLine([rewrite]);
  expect([1, 2, 3, 4, 5, 6].filter((line) => edited(at(line, 'x')))).toEqual(expected);
  expect(edited(at(1, 'x', 'other.py'))).toBe(false);
});
