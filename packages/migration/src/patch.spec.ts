import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { removeTemporary, temporaryFolder } from '../../../testing/temporary-repository';
import { git, readTree, writeTree } from './testing/scene';
import { renderPatch } from './patch';

afterAll(removeTemporary);

const file = (path: string, before: string | Uint8Array, after: string | Uint8Array) => ({ path, before: Buffer.from(before), after: Buffer.from(after), mode: 0o644 });

test('is git\'s own form', () => {
  const text = Buffer.from(renderPatch([file('a b.py', 'one\ntwo\nthree\nfour\nfive', 'one\ntwo\n3\nfour\nfive')], 'packages/x/')).toString();
  expect(text.replace(/[0-9a-f]{40}/g, 'ID')).toBe(
    'diff --git a/packages/x/a b.py b/packages/x/a b.py\nindex ID..ID 100644\n--- a/packages/x/a b.py\t\n+++ b/packages/x/a b.py\t\n' +
      '@@ -1,5 +1,5 @@\n one\n two\n-three\n+3\n four\n five\n\\ No newline at end of file\n',
  );
});

test('unchanged files are left out', () => {
  expect(renderPatch([file('a', 'x\n', 'x\n')])).toHaveLength(0);
});

/** One repository for all cases: the patch is applied to what is written there, by git itself. */
test('git apply makes the same bytes of any files', () => {
  const root = temporaryFolder();
  git(root, 'init', '-q');
  const line = fc.oneof(fc.constantFrom('a', 'b', '', '-x', '+y', '\\ No newline', '@@', '--- a/f', 'é', 'tab\t', '\r', 'trailing '), fc.string({ maxLength: 6 }));
  const text = fc.tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean()).map(([lines, end, last]) => lines.join(end) + (last ? end : ''));
  const bytes = fc.oneof(text.map((value) => Buffer.from(value)), text.map((value) => Buffer.from(value, 'latin1')));
  const noNul = bytes.filter((value) => !value.includes(0));
  const name = fc.constantFrom('plain.py', 'with space.py', 'quote".py', 'back\\slash.py', 'größe.py', 'deep/er/file.py', 'tab\t.py', "it's.py", '[x]{y}*.py');
  const property = fc.property(fc.uniqueArray(fc.tuple(name, noNul, noNul), { selector: ([path]) => path, minLength: 1, maxLength: 3 }), (cases) => {
    git(root, 'clean', '-fdxq');
    // git removes a file that a patch empties; a migration never does.
    const kept = cases.filter(([, before, after]) => before.length > 0 && after.length > 0);
    const files = kept.map(([path, before, after]) => file(path, before, after));
    const patch = renderPatch(files);
    if (patch.length === 0) return;
    writeTree(root, Object.fromEntries(kept.map(([path, before]) => [path, before])));
    writeFileSync(join(root, '.git', 'x.patch'), patch);
    git(root, 'apply', '--whitespace=nowarn', '.git/x.patch');
    expect(readTree(root)).toEqual(Object.fromEntries(kept.map(([path, , after]) => [path, `644 ${after.toString('latin1')}`])));
  });
  fc.assert(property, { numRuns: 80 });
});
