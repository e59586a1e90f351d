import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, StatedOperation } from '../../../testing/stated-operation';
import { changeOf, rewriteFiles } from './testing/check-config';

const FIXTURES = join(__dirname, 'fixtures');
const names = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

test.each(names)('%s: the dependent becomes what is expected, once', (name) => {
  const stated = JSON.parse(readFileSync(join(FIXTURES, name, 'operations.json'), 'utf8')) as { from: string[]; to: string[]; operations: StatedOperation[] };
  const change = changeOf(stated.from, stated.to, stated.operations);
  const expected = filesIn(join(FIXTURES, name, 'expected'));
  const { after, rewrite } = rewriteFiles(change, filesIn(join(FIXTURES, name, 'dependent')));
  expect(after).toEqual(expected);
  expect(rewrite.diagnostics).toEqual([]);
  expect(rewriteFiles(change, after).rewrite.files).toEqual([]);
});
