import { applyEdits, type FileRewrite, type Rewrite, type TextEdit } from '@onx/model';
import { mergeRewrites } from './merge-rewrites';

const BEFORE = 'one two three\r\n';

function planned(edits: TextEdit[], path = 'a.toml'): Rewrite {
  const file: FileRewrite = { path, edits, before: Buffer.from(BEFORE), after: Buffer.from(applyEdits(BEFORE, edits)) };
  const sites = edits.map((edit) => ({ file: path, line: 1, column: edit.start + 1, operation: 'key', action: 'auto' as const, certainty: 1, before: '', after: edit.text }));
  return { files: [file], sites, diagnostics: [] };
}

const ONE: TextEdit = { start: 0, end: 3, text: '1' };
const TWO: TextEdit = { start: 4, end: 7, text: '2' };
const THREE: TextEdit = { start: 8, end: 13, text: '3' };

test.each<[string, TextEdit[], TextEdit[], string, string[], string[]]>([
  ['side by side', [ONE, THREE], [TWO], '1 2 3\r\n', ['auto', 'auto', 'auto'], []],
  ['the same edit twice', [ONE, TWO], [TWO], '1 2 three\r\n', ['auto', 'auto', 'auto'], []],
  ['one inside the other', [{ start: 0, end: 7, text: 'x' }], [TWO, THREE], 'x three\r\n', ['auto', 'review', 'review'], ['ONX3023']],
  ['one place, two texts', [TWO], [{ ...TWO, text: 'zwei' }], 'one 2 three\r\n', ['auto', 'review'], ['ONX3023']],
  ['two insertions at one place', [{ start: 4, end: 4, text: 'a' }], [{ start: 4, end: 4, text: 'b' }], 'one atwo three\r\n', ['auto', 'review'], ['ONX3023']],
  ['touching', [ONE], [{ start: 3, end: 4, text: '-' }], '1-two three\r\n', ['auto', 'auto'], []],
])('%s', (_, first, second, after, actions, codes) => {
  const merged = mergeRewrites([planned(first), planned(second)]);
  expect(merged.files.map((file) => Buffer.from(file.after).toString())).toEqual([after]);
  expect(merged.sites.map((site) => site.action)).toEqual(actions);
  expect(merged.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(codes);
});

test('files of one language only are passed on', () => {
  expect(mergeRewrites([planned([ONE]), planned([TWO], 'b.toml')]).files.map((file) => file.path)).toEqual(['a.toml', 'b.toml']);
});
