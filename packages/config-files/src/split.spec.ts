import { CHANGE, changeOf, rewriteFiles } from './testing/check-config';

describe('a path in two values', () => {
  // The module of Reader and Other moves; Reader itself goes elsewhere.
  const change = changeOf(['core.io.Reader', 'core.io.Other', 'core.io.Gone'], ['core.streams.Other', 'core.formats.RowReader'], [
    { kind: 'rename.import', match: { from: 'core.io', to: 'core.streams' } },
    { kind: 'move.symbol', match: { module: 'core.io', from: 'Reader', to_module: 'core.formats', to: 'RowReader' } },
    { kind: 'symbol.remove', match: { module: 'core.io', name: 'Gone' } },
  ]);
  test.each<[string, string, string, string]>([
    ['the name goes elsewhere than its module', 'a.yml', 'a:\n  module: core.io\n  class: "Reader"  # x\n', 'a:\n  module: core.formats\n  class: "RowReader"  # x\n'],
    ['the name stays in its module', 'a.json', '{"a": [{"class_name": "Other", "module_path": "core.io"}]}', '{"a": [{"class_name": "Other", "module_path": "core.streams"}]}'],
    ['in TOML', 'a.toml', '[a]\nimport = "core.io"\nname = "Reader"\n', '[a]\nimport = "core.formats"\nname = "RowReader"\n'],
    ['in ini', 'a.ini', '[a]\nmodule = core.io\ntype = Reader\n[b]\ntype = Reader\n', '[a]\nmodule = core.formats\ntype = RowReader\n[b]\ntype = Reader\n'],
    ['a name that the module does not have', 'a.yml', 'module: core.io\nname: Mine\n', 'module: core.streams\nname: Mine\n'],
    ['names of other mappings', 'a.yml', 'a:\n  module: core.io\nclass: Reader\n', 'a:\n  module: core.streams\nclass: Reader\n'],
    ['a name without its module', 'a.yml', 'class: Reader\nx: core.stays\n', 'class: Reader\nx: core.stays\n'],
  ])('%s', (_, path, before, after) => {
    const first = rewriteFiles(change, { [path]: before }, { thresholds: { auto: 0.9, warn: 0.7 } });
    expect(first.after[path]).toBe(after);
    expect(rewriteFiles(change, first.after).after[path]).toBe(after);
  });

  test('what is gone leaves both values alone', () => {
    const { rewrite } = rewriteFiles(change, { 'a.yml': 'module: core.io\nclass: Gone\n' });
    expect(rewrite.files).toEqual([]);
    expect(rewrite.sites.map((site) => site.reason)).toEqual(['core.io.Gone is gone in 2.0.0, and nothing says what took its place']);
  });
});

describe('paths of files', () => {
  const change = changeOf(['core.a.X'], ['core.a.X'], [
    { kind: 'move.file', match: { from: 'src/core/data/default.json', to: 'src/core/resources/default.json' } },
    { kind: 'move.file', match: { from: 'docs/conf.py', to: 'docs/source/conf.py' } },
  ]);
  test('of a file inside the core only', () => {
    const text = 'a: src/core/data/default.json\nb: docs/conf.py\nc: x/src/core/data/default.json\n';
    expect(rewriteFiles(change, { 'a.yml': text }).after['a.yml']).toBe(text.replace('a: src/core/data', 'a: src/core/resources'));
  });
});

test('options of pytest in a list', () => {
  const { after } = rewriteFiles(CHANGE, { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["-p core.plugins.fast", "-p", "core.plugins.fast"]\n' });
  expect(after['pyproject.toml']).toContain('["-p core.extensions.fast", "-p", "core.extensions.fast"]');
});
