import type { Operation } from '@onx/model';
import { configFiles } from './config-files';
import { CHANGE, changeOf, rewriteFiles } from './testing/check-config';

const bytes = (text: string): Buffer => Buffer.from(text);

test('paths that a release does not have are named with their place', () => {
  const text = 'a: core.io.writers.Writer\nb:\n  - core.sinks.Writer\nc: core.cli:main\nd: other.x\ne: core.settings.yaml\nf: core\n';
  const project = configFiles.openProject([{ path: 'a.yml', bytes: bytes(text) }], CHANGE.from);
  const list = (surface: typeof CHANGE.from): unknown[] => project.unresolved(surface).map(({ line, column, path, kind }) => [line, column, path, kind]);
  expect(list(CHANGE.from)).toEqual([[3, 5, 'core.sinks.Writer', 'string']]);
  expect(list(CHANGE.to)).toEqual([[1, 4, 'core.io.writers.Writer', 'string'], [4, 4, 'core.cli.main', 'string']]);
});

describe('which files are worth opening', () => {
  const keys = changeOf([], [], [{ kind: 'config.key_rename', match: { file: 'conf/*.yml', from: 'a', to: 'b' } }]).operations;
  test.each<[string, string, readonly Operation[], boolean]>([
    ['a.yml', 'x: core.a', [], true],
    ['a.yml', 'x: core:app', [], true],
    ['a.ini', '[mypy-core.*]', [], true],
    ['a.yml', 'core: 1\nx: core. y core/z', [], false],
    ['a.py', 'core.a', [], false],
    ['README.md', 'core.a', [], false],
    ['conf/x.yml', 'a: 1', keys, true],
    ['other/x.yml', 'a: 1', keys, false],
    ['uv.lock', 'name = "Core_Dist"', [], true],
    ['uv.lock', 'name = "other"', [], false],
  ])('%s %j', (path, text, operations, expected) => {
    expect(configFiles.concerns(path, bytes(text), CHANGE.from, operations)).toBe(expected);
  });
});

describe('lock files are left to their tools', () => {
  const update = changeOf([], [], [{ kind: 'dependency.update', match: { package: 'core-dist', from: '1.0.0', to: '2.0.0' } }]);
  test.each<[string, string, string | null]>([
    ['poetry.lock', '[[package]]\nname = "other"\nversion = "1.0"\n\n[[package]]\nname = "core-dist"\nversion = "1.0.0"\n', 'line 6: lock file poetry.lock holds core-dist 1.0.0, not 2.0.0; it was left to its tool Run poetry lock.'],
    ['sub/uv.lock', '[[package]]\r\nname = "core_dist"\r\nversion = "1.0.0"\r\n', 'line 2: lock file sub/uv.lock holds core-dist 1.0.0, not 2.0.0; it was left to its tool Run uv lock.'],
    ['Pipfile.lock', '{"default": {"core-dist": {"hashes": ["x"], "version": "==1.0.0"}}}', 'line 1: lock file Pipfile.lock holds core-dist 1.0.0, not 2.0.0; it was left to its tool Run pipenv lock.'],
    ['requirements.lock', '-e file:.\ncore-dist==1.0.0\n    # via mine\n', expect.stringContaining('line 2: lock file requirements.lock holds core-dist 1.0.0') as unknown as string],
    ['poetry.lock', 'name = "core-dist"\nversion = "2.0.0"\n', null],
    ['poetry.lock', 'name = "core-dist-extra"\nversion = "1.0.0"\n', null],
  ])('%s', (path, text, expected) => {
    const { rewrite, after } = rewriteFiles(update, { [path]: text });
    expect(after[path]).toBe(text);
    expect(rewrite.diagnostics.map(({ line, message, hint }) => `line ${line}: ${message} ${hint}`)).toEqual(expected === null ? [] : [expected]);
  });
});
