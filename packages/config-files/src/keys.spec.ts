import type { OperationMatch } from '@onx/model';
import { changeOf, rewriteFiles } from './testing/check-config';

type Match = OperationMatch['config.key_rename'];

function rename(match: Match, path: string, text: string): { after: string; reasons: string[] } {
  const change = changeOf([], [], [{ kind: 'config.key_rename', match }]);
  const { after, rewrite } = rewriteFiles(change, { [path]: text });
  return { after: after[path] as string, reasons: rewrite.sites.flatMap((site) => site.reason ?? []) };
}

const LEVEL: Match = { file: '**/*', from: 'log.level', to: 'log.severity', values: { warn: 'warning', '"err"': '"error"' } };

const rows: [what: string, match: Match, path: string, before: string, after: string][] = [
  ['YAML', LEVEL, 'a.yml', 'level: warn\nlog: # x\n  level:   "warn"   # level\n  other: {level: warn}\n', 'level: warn\nlog: # x\n  severity:   "warning"   # level\n  other: {level: warn}\n'],
  ['YAML, a quoted key', LEVEL, 'a.yml', "'log': {'level': err}\r\n", "'log': {'severity': error}\r\n"],
  ['JSON', LEVEL, 'a.json', '{"log": {\n\t"level": "err", // x\n\t"x": 1}}', '{"log": {\n\t"severity": "error", // x\n\t"x": 1}}'],
  ['TOML, a table', LEVEL, 'a.toml', '[log]\nlevel = "warn"  # x\n[log.more]\nlevel = 1\n', '[log]\nseverity = "warning"  # x\n[log.more]\nlevel = 1\n'],
  ['TOML, dotted and inline', LEVEL, 'a.toml', 'log.level = "err"\n', 'log.severity = "error"\n'],
  ['TOML, a table with tables below', { file: '*.toml', from: 'tool.old', to: 'tool.new' }, 'sub/a.toml', '[tool.old]\nx = 1\n[tool.old.deep]\ny = 2\n[tool]\nolder = 3\n', '[tool.new]\nx = 1\n[tool.new.deep]\ny = 2\n[tool]\nolder = 3\n'],
  ['ini', LEVEL, 'a.cfg', '[log]\nlevel = warn ; x\n[more]\nlevel = warn\n', '[log]\nseverity = warning ; x\n[more]\nlevel = warn\n'],
  ['ini, a section', { file: 'a.ini', from: 'log', to: 'logging' }, 'a.ini', '[log]\nlog = 1\n', '[logging]\nlog = 1\n'],
  ['.env', { file: '.env*', from: 'APP_LEVEL', to: 'APP_SEVERITY', values: { warn: 'warning' } }, 'deploy/.env.test', 'export APP_LEVEL="warn" # x\nMY_APP_LEVEL=warn\n', 'export APP_SEVERITY="warning" # x\nMY_APP_LEVEL=warn\n'],
  ['a key that needs quotes', { file: 'a.yml', from: 'a', to: 'b c' }, 'a.yml', 'a: 1\n', '"b c": 1\n'],
  ['the glob is not about the file', { file: 'conf/*.yml', from: 'a', to: 'b' }, 'other/a.yml', 'a: 1\n', 'a: 1\n'],
];

test.each(rows)('%s', (_, match, path, before, after) => {
  const first = rename(match, path, before);
  expect(first).toEqual({ after, reasons: [] });
  expect(rename(match, path, after)).toEqual({ after, reasons: [] });
});

test('two keys that change names', () => {
  const swap = changeOf([], [], [
    { kind: 'config.key_rename', match: { file: 'a.yml', from: 'left', to: 'right' } },
    { kind: 'config.key_rename', match: { file: 'a.yml', from: 'right', to: 'left' } },
  ]);
  expect(rewriteFiles(swap, { 'a.yml': 'left: 1\nright: 2\n' }).after['a.yml']).toBe('right: 1\nleft: 2\n');
});

test.each<[string, Match, string, string, RegExp]>([
  ['a value that the map does not know', LEVEL, 'a.yml', 'log:\n  level: loud\n', /meaning of its values/],
  ['the new key is there already', { file: 'a.yml', from: 'a', to: 'b' }, 'a.yml', 'a: 1\nb: 2\n', /is there already/],
  ['the key went to another table', { file: 'a.yml', from: 'a.x', to: 'b.x' }, 'a.yml', 'a:\n  x: 1\n', /moved to another place/],
])('%s: a person has to look', (_, match, path, text, reason) => {
  const { after, reasons } = rename(match, path, text);
  expect(after).toBe(text);
  expect(reasons[0]).toMatch(reason);
});
