import fc from 'fast-check';
import { applyEdits } from '@onx/model';
import { parseModule } from '../../syntax/parse';
import type { Files, StatedOperation } from '../../../../../testing/stated-operation';
import { changeOf, rewriteFiles } from '../../testing/check-rewrite';

const OLD: Files = {
  'core/__init__.py': 'from .a import One\n',
  'core/a.py': 'class One:\n    def run(self, x=1):\n        return 1\n\n\nclass Two:\n    pass\n\n\ndef make(x, y=2):\n    return One()\n',
  'core/b.py': 'class Three:\n    pass\n\n\nclass Keys(TypedDict):\n    deep: "Keys"\n    low: int\n\n\nclass Store(dict):\n    pass\n',
};
const NEW: Files = {
  'core/__init__.py': 'from .c import One\n',
  'core/c.py': 'class One:\n    def go(self, z=1):\n        return 1\n\n\nclass Zwei:\n    pass\n',
  'core/d.py': 'def build(x, *, y=2):\n    return One()\n',
  'core/b.py': 'class Three:\n    pass\n\n\nclass Keys(TypedDict):\n    deep: "Keys"\n    base: int\n\n\nclass Store(dict):\n    pass\n',
};
const OPERATIONS: StatedOperation[] = [
  { kind: 'rename.import', match: { from: 'core.a', to: 'core.c' } },
  { kind: 'rename.symbol', match: { module: 'core.a', from: 'Two', to: 'Zwei' } },
  { kind: 'move.symbol', match: { module: 'core.a', from: 'make', to_module: 'core.d', to: 'build' } },
  { kind: 'rename.callable', match: { owner: 'core.a.One', from: 'run', to: 'go' } },
  { kind: 'arg.rename', match: { callable: 'core.a.One.run', from: 'x', to: 'z' } },
  { kind: 'arg.keyword_only', match: { callable: 'core.a.make', name: 'y', position: 1 } },
  { kind: 'rename.member', match: { owner: 'core.b.Keys', from: 'low', to: 'base' } },
  { kind: 'config.key_rename', match: { file: '.env*', from: 'CORE_HOME', to: 'CORE_HOME_DIR' } },
  { kind: 'config.key_rename', match: { file: '*.py', from: 'SPEED', to: 'TOP_SPEED' } },
];
const CHANGE = changeOf(OLD, NEW, OPERATIONS);

const IMPORTS = [
  'import core.a',
  'import core.a as m',
  'from core import a',
  'from core import One',
  'from core.a import One, Two',
  'from core.a import (\n    Two as T,\n    make,  # why\n)',
  'from core.a import *',
  'from core.b import Three',
  'import core',
];
const USES = [
  'One().run(x=1)',
  'x: "Two" = Two()',
  'make(1, 2).run(1)',
  'core.a.make(1, y=2)',
  'm.One()',
  'a.Two',
  'T()',
  'Zwei = 1',
  'def f(make): return make(1)',
  'class S(One):\n    def run(self, x=1):\n        return super().run(x)',
  '[One for One in y]',
  'patch("core.a.One.run")',
  'if (t := make(1)): t.run()',
  '__all__ = ["Two"]',
  'def g():\n\tfrom core.a import Two, make\n\treturn Two',
  "f'{make(1, 2)!r}'",
  'import os\nos.environ["CORE_HOME"] = os.getenv("CORE_HOME", "")',
  'from core.b import Keys, Store\nk: Keys = {"low": 1, "deep": {"low": 2}}\nk["deep"]["low"] += Store()["SPEED"]',
];
const program = fc
  .record({ imports: fc.shuffledSubarray(IMPORTS), uses: fc.array(fc.constantFrom(...USES), { maxLength: 8 }), newline: fc.constantFrom('\n', '\r\n'), last: fc.boolean() })
  .map(({ imports, uses, newline, last }) => {
    const text = [...imports, '', ...uses].join('\n') + (last ? '\n' : '');
    return newline === '\n' ? text : text.replace(/\n/g, newline);
  });

describe('laws of a rewrite', () => {
  it('applied again it plans nothing; the result parses; outside the edits nothing changes', () => {
    fc.assert(
      fc.property(program, (text) => {
        const { rewrite, after } = rewriteFiles(CHANGE, { 'app/main.py': text });
        expect(rewrite.diagnostics).toEqual([]);
        const file = rewrite.files[0];
        if (!file) return;
        const result = after['app/main.py'] ?? '';
        expect(applyEdits(text, file.edits)).toBe(result);
        expect(parseModule(result).problems).toEqual([]);
        expect(result.includes('\r\n')).toBe(text.includes('\r\n'));
        expect(result.replace(/\r\n/g, '').includes('\r')).toBe(false);
        expect(rewriteFiles(CHANGE, after).rewrite.files.map((again) => again.edits)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is one simultaneous substitution: names may swap', () => {
    const files = { 'core/__init__.py': '', 'core/m.py': 'class A: pass\nclass B: pass\nclass C: pass\n' };
    const change = changeOf(files, files, [
      { kind: 'rename.symbol', match: { module: 'core.m', from: 'A', to: 'B' } },
      { kind: 'rename.symbol', match: { module: 'core.m', from: 'B', to: 'C' } },
      { kind: 'rename.symbol', match: { module: 'core.m', from: 'C', to: 'A' } },
    ]);
    const { after } = rewriteFiles(change, { 'app.py': 'import core.m\nfrom core.m import A as a, B as b\ncore.m.A, core.m.B, core.m.C, a, b\n' });
    expect(after['app.py']).toBe('import core.m\nfrom core.m import B as a, C as b\ncore.m.B, core.m.C, core.m.A, a, b\n');
  });

  it('keeps a byte order mark and Latin-1', () => {
    const source = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('from core.a import One\nx = "ü"\n')]);
    const latin = Buffer.from('# -*- coding: latin-1 -*-\nfrom core.a import One\nx = "\xfc"\n', 'latin1');
    const { rewrite } = rewriteFiles(CHANGE, { 'bom.py': source.toString('latin1'), 'latin.py': latin.toString('latin1') }, {}, 'latin1');
    expect(rewrite.files.map((file) => Buffer.from(file.after).toString('latin1'))).toEqual([
      source.toString('latin1').replace('core.a', 'core.c'),
      latin.toString('latin1').replace('core.a', 'core.c'),
    ]);
  });
});
