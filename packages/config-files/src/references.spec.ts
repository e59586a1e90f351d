import { CHANGE, changeOf, rewriteFiles } from './testing/check-config';

/** A file's text with the old names and with the new ones. */
const rows: [what: string, path: string, before: string, after: string][] = [
  ['scripts and plugins', 'pyproject.toml', '[project.scripts]\nrun = "core.cli:main"  # entry\n[project.gui-scripts]\ngui = \'core.cli:main\'\n', '[project.scripts]\nrun = "core.command:run"  # entry\n[project.gui-scripts]\ngui = \'core.command:run\'\n'],
  ['entry points with extras', 'pyproject.toml', '[project.entry-points."some.group"]\nfast = "core.plugins.fast:register [speed, more]"\n', '[project.entry-points."some.group"]\nfast = "core.extensions.fast:register [speed, more]"\n'],
  ['scripts and plugins of poetry', 'pyproject.toml', '[tool.poetry.scripts]\na = { callable = "core.cli:main", extras = ["x"] }\n[tool.poetry.plugins."g"]\nb = "core.io.readers:CsvReader.open"\n', '[tool.poetry.scripts]\na = { callable = "core.command:run", extras = ["x"] }\n[tool.poetry.plugins."g"]\nb = "core.formats.csv:CsvReader.connect"\n'],
  ['plugins of pytest', 'pyproject.toml', '[tool.pytest.ini_options]\naddopts = "-q -p core.plugins.fast --tb=short"\n', '[tool.pytest.ini_options]\naddopts = "-q -p core.extensions.fast --tb=short"\n'],
  ['modules of mypy in TOML', 'pyproject.toml', '[[tool.mypy.overrides]]\nmodule = ["core.plugins.*", "core.io.writers"]\r\n', '[[tool.mypy.overrides]]\nmodule = ["core.extensions.*", "core.sinks"]\r\n'],
  ['multi-line TOML', 'x.toml', 'a = """\ncore.io.writers.Writer\ncore.stays.Same\n"""\n', 'a = """\ncore.sinks.Writer\ncore.stays.Same\n"""\n'],
  ['entry points of setuptools', 'setup.cfg', '[options.entry_points]\nconsole_scripts =\n    # comment\n    run = core.cli:main\n    fast=core.plugins.fast:register [x]\n', '[options.entry_points]\nconsole_scripts =\n    # comment\n    run = core.command:run\n    fast=core.extensions.fast:register [x]\n'],
  ['commands of tox', 'tox.ini', '[testenv]\nsetenv =\n    SETTINGS=core.io.writers\ncommands =\n    {envpython} -m core.plugins.fast --x core.io.writers\n    pytest -p no:core.plugins.fast tests\n', '[testenv]\nsetenv =\n    SETTINGS=core.sinks\ncommands =\n    {envpython} -m core.extensions.fast --x core.io.writers\n    pytest -p no:core.extensions.fast tests\n'],
  ['sections of mypy', 'mypy.ini', '[mypy]\nplugins = core.plugins.fast, other.plugin\n[mypy-core.plugins.*,core.io.writers]\nx = True\n', '[mypy]\nplugins = core.extensions.fast, other.plugin\n[mypy-core.extensions.*,core.sinks]\nx = True\n'],
  ['logging in ini', 'logging.conf', '[handler_file]\r\nclass=core.io.writers.Writer ; note\r\nargs=("core.io.writers.Writer",)\r\n', '[handler_file]\r\nclass=core.sinks.Writer ; note\r\nargs=("core.io.writers.Writer",)\r\n'],
  ['YAML values of each style', 'a.yml', 'type: core.io.readers.CsvReader # core.io.writers\nclass: "core.io.writers.Writer"\nf: \'core.io.readers:parse\'\ng: >-\n  core.io.readers.parse\n', 'type: core.formats.csv.CsvReader # core.io.writers\nclass: "core.sinks.Writer"\nf: \'core.formats.csv:parse_text\'\ng: >-\n  core.formats.csv.parse_text\n'],
  ['YAML anchors, aliases, documents, CRLF', 'a.yaml', 'x: &w core.io.writers.Writer\r\ny: *w\r\n---\r\n- [core.stays.Same, core.io.readers.parse]\r\n', 'x: &w core.sinks.Writer\r\ny: *w\r\n---\r\n- [core.stays.Same, core.formats.csv.parse_text]\r\n'],
  ['YAML keys and tags', 'a.yaml', 'core.io.writers.Writer:\n  x: !!python/name:core.cli.main\n', 'core.sinks.Writer:\n  x: !!python/name:core.command.run\n'],
  ['steps of a workflow', '.github/workflows/ci.yml', 'run: |\n  pip install core\n  python3 -m core.plugins.fast check\nenv:\n  - APP=core.cli:APP\n', 'run: |\n  pip install core\n  python3 -m core.extensions.fast check\nenv:\n  - APP=core.command:APP\n'],
  ['JSON with comments', '.vscode/launch.jsonc', '{\n  // core.io.writers\n  "module": "core.plugins.fast", "core.io.writers": ["core.io.writers.Writer",],\n}\n', '{\n  // core.io.writers\n  "module": "core.extensions.fast", "core.sinks": ["core.sinks.Writer",],\n}\n'],
  ['variables', '.env.test', 'export APP="core.cli:APP()"\nB=core.io.writers.Writer # x\nC=see core.io.writers.Writer\n', 'export APP="core.command:APP()"\nB=core.sinks.Writer # x\nC=see core.io.writers.Writer\n'],
  ['a symbol at the top of the package', 'a.yml', 'a: core.Engine\nb: core:Engine\n', 'a: core.runtime.Engine\nb: core.runtime:Engine\n'],
  ['attributes that reading does not know', 'a.yml', 'a: core.cli.APP.router\nb: core.cli:APP.router\n', 'a: core.command.APP.router\nb: core.command:APP.router\n'],
];

test.each(rows)('%s', (_, path, before, after) => {
  const first = rewriteFiles(CHANGE, { [path]: before });
  expect(first.after[path]).toBe(after);
  expect(first.rewrite.diagnostics).toEqual([]);
  expect(rewriteFiles(CHANGE, first.after).after[path]).toBe(after);
});

test.each(rows)('%s: the same with CRLF, without a final line end, and behind a byte order mark', (_, path, before, after) => {
  const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
  expect(rewriteFiles(CHANGE, { [path]: crlf(before) }).after[path]).toBe(crlf(after));
  expect(rewriteFiles(CHANGE, { [path]: before.trimEnd() }).after[path]).toBe(after.trimEnd());
  expect(rewriteFiles(CHANGE, { [path]: `\uFEFF${before}` }).after[path]).toBe(`\uFEFF${after}`);
});

describe('is left alone', () => {
  test.each<[string, string, string]>([
    ['a byte order mark and all around it', 'a.yml', '\uFEFFa:   core.stays.Same   # x\n\n\n'],
    ['an address', 'a.yml', 'a: https://core.io.writers/Writer\nb: core.io.writers:8080\nc: core.io.writers/Writer\n'],
    ['an e-mail address', 'a.yml', 'a: me@core.io.writers\nb: <core.io.writers@example.org>\n'],
    ['a name of a file', 'a.yml', 'a: core.io.writers.txt\nb: ./core.io.writers\nc: core.io.writers.Writer.yaml\n'],
    ['a version', 'a.yml', 'a: core.io.writers-1.2\nb: core.io.writers==1.2\nc: core.io.writers>=1\n'],
    ['prose', 'a.yml', 'a: see core.io.writers.Writer\nb: core.io.writers.Writer.\nc: |\n  The class core.io.writers.Writer\n  is gone\nd: core.io.writers.Writer is gone, really\n'],
    ['another package', 'a.yml', 'a: core2.io.writers.Writer\nb: my.core.io.writers.Writer\nc: corex\n'],
    ['the bare name of the package', 'a.yml', 'core: core\na: "core"\n'],
    ['a path that does not resolve', 'a.yml', 'a: core.io.writers.Reader\nb: core.nothing\n'],
    ['another case', 'a.yml', 'a: core.io.writers.writer\nb: CORE.io.writers.Writer\n'],
    ['a template in a value', 'a.yml', 'a: core.io.writers.${NAME}\nb: "{{ core.io.writers }}"\n'],
    ['escapes', 'a.json', '{"a": "core.io\\u002ewriters.Writer"}'],
    ['distributions', 'pyproject.toml', '[project]\nname = "mine"\ndependencies = ["core.io.writers", "core.io.writers>=1"]\n[tool.poetry.group.dev.dependencies]\n"core.io.writers" = "*"\n[build-system]\nrequires = ["core.io.writers"]\n'],
    ['distributions in setup.cfg', 'setup.cfg', '[options]\ninstall_requires =\n    core.io.writers\n[options.extras_require]\nx = core.io.writers\n'],
    ['comments', 'a.ini', '; core.io.writers.Writer\n# a = core.io.writers.Writer\n[s]\na = 1\n'],
    ['sections of other tools', 'a.ini', '[core.io.writers]\n[logger_core.io.writers]\n'],
    ['an option that is no plugin', 'a.yml', 'a: grep -p core.io.writers\nb: git commit -m core.io.writers.Writer\n'],
  ])('%s', (_, path, text) => {
    const { rewrite } = rewriteFiles(CHANGE, { [path]: text });
    expect([rewrite.files, rewrite.sites]).toEqual([[], []]);
  });
});

test('certainty is that of the place, and decides with the confidence', () => {
  const text = 'a: core.cli:main\nb: core.io.writers.Writer\nc: core.Engine\nd: core.plugins.fast\ne: core.cli\ncore.cli.main: 1\n';
  const { rewrite } = rewriteFiles(CHANGE, { 'a.yml': text });
  expect(rewrite.sites.map(({ line, column, before, action, certainty }) => [line, column, before, action, certainty])).toEqual([
    [1, 4, 'core.cli:main', 'auto', 0.97],
    [2, 4, 'core.io.writers.Writer', 'auto', 0.95],
    [3, 4, 'core.Engine', 'auto', 0.9],
    [4, 4, 'core.plugins.fast', 'auto', 0.92],
    [5, 4, 'core.cli', 'warn', 0.8],
    [6, 1, 'core.cli.main', 'auto', expect.closeTo(0.9025)],
  ]);
});

test('what is gone or not sure enough is shown and not edited', () => {
  const change = { ...CHANGE, operations: CHANGE.operations.map((operation) => (operation.kind === 'rename.import' ? { ...operation, confidence: 0.6 } : operation)) };
  const { rewrite } = rewriteFiles(change, { 'a.yml': 'a: core.gone.Thing\nb: core.io.writers.Writer\n' });
  expect(rewrite.files).toEqual([]);
  expect(rewrite.sites.map(({ line, action, after, reason }) => [line, action, after, reason])).toEqual([
    [1, 'review', '', 'core.gone.Thing is gone in 2.0.0; use core.stays.Same'],
    [2, 'review', 'core.sinks.Writer', 'it is not sure enough'],
  ]);
});

test('a pattern is edited only where all that it covers moved alike', () => {
  const change = changeOf(['core.a.x.f', 'core.a.y.f'], ['core.b.x.f', 'core.c.y.f'], [
    { kind: 'rename.import', match: { from: 'core.a', to: 'core.b', subtree: true } },
    { kind: 'rename.import', match: { from: 'core.a.y', to: 'core.c.y' } },
  ]);
  const { rewrite } = rewriteFiles(change, { 'mypy.ini': '[mypy-core.a.*]\n[mypy-core.a.y.*,core.a.x]\n' });
  expect(rewrite.sites.map(({ before, after, action, reason }) => [before, after, action, reason])).toEqual([
    ['core.a', 'core.b', 'review', 'not all that was below core.a is below core.b now'],
    ['core.a.y', 'core.c.y', 'auto', undefined],
    ['core.a.x', 'core.b.x', 'auto', undefined],
  ]);
});

test('templates that are no YAML are left alone, and said so', () => {
  const { rewrite } = rewriteFiles(CHANGE, { 'chart.yaml': '{{- if .x }}\na: core.io.writers.Writer\n{{ end }}\n', 'good.yaml': 'a: core.io.writers.Writer\n' });
  expect(rewrite.files.map((file) => file.path)).toEqual(['good.yaml']);
  expect(rewrite.diagnostics.map(({ code, severity, file }) => [code, severity, file])).toEqual([['ONX3301', 'info', 'chart.yaml']]);
});
