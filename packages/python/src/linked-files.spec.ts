import type { Files } from '../../../testing/stated-operation';
import { linkFiles } from './linked-files';

/** Files that lead to `app/a.py`, which names the core. */
function related(files: Files): string[] {
  const links = linkFiles(['app/a.py', ...Object.keys(files)], new Set(['app/a.py', 'pyproject.toml']));
  for (const path of links?.paths ?? []) links?.add(path, Buffer.from(files[path] ?? ''));
  return [...(links?.related() ?? [])].sort();
}

test.each<[what: string, files: Files, expected: string[]]>([
  ['a name from it', { 'app/b.py': 'from app.a import x\n', 'app/c.py': 'from .a import (\n    x,\n)\n' }, ['app/b.py', 'app/c.py']],
  ['the module', { 'b.py': 'import os, app.a as a\n', 'app/c.py': 'from . import a\n', 'c.py': 'from app import (\n    other,\n    a as b,\n)\n' }, ['app/c.py', 'b.py', 'c.py']],
  ['through others, in circles', { 'app/b.py': 'from .a import x\nfrom .c import z\n', 'app/c.py': 'def f():\n    from app.b import y\n', 'app/d.py': 'import app.c\n' }, ['app/b.py', 'app/c.py', 'app/d.py']],
  ['over several lines', { 'app/__init__.py': '', 'b.py': 'from app import \\\n    other, \\\n    a\n', 'c.py': 'from app import (\n    other,  # (as it was)\n    a,\n)\n', 'd.py': 'from app import (  # nothing)\r\n    a,\r\n)\r\n', 'e.py': 'import os, \\\n    app.a\n' }, ['b.py', 'c.py', 'd.py', 'e.py']],
  ['on a line with others', { 'b.py': 'x = 1; import app.a\n', 'c.py': 'try: from app.a import x\nexcept ImportError: pass\n', 'd.py': 'def f(): from app import a; return a\n', 'app/e.py': 'from .import a\n' }, ['app/e.py', 'b.py', 'c.py', 'd.py']],
  ['others', { 'app/b.py': 'from other.a import x\nimport a1\n', 'c.txt': 'from app.a import x\n' }, []],
  ['through a package', { 'app/__init__.py': 'from .a import x\n', 'b.py': 'from app import x\n' }, ['app/__init__.py', 'b.py']],
  ['a folder without a package file', { 'src/lib/b.py': 'from app import a\n' }, ['src/lib/b.py']],
])('%s', (_what, files, expected) => expect(related(files)).toEqual(expected));

test('fixtures come without an import', () => {
  const links = linkFiles(['tests/conftest.py', 'tests/deep/test_a.py', 'tests/deep/tool.py', 'test_b.py'], new Set(['tests/conftest.py']));
  for (const path of links?.paths ?? []) links?.add(path, Buffer.from(''));
  expect([...(links?.related() ?? [])]).toEqual(['tests/deep/test_a.py']);
});

test('where no Python file names the core, none leads to one', () => {
  expect(linkFiles(['a.py', 'pyproject.toml'], new Set(['pyproject.toml']))).toBeNull();
});
