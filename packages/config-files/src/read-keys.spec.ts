import { configReader } from './read-keys';

const { hasKeys, readKeys } = configReader;

const keys = (path: string, text: string): string[] | undefined =>
  readKeys(path, Buffer.from(text))?.map(({ path: key, value, quoted }) => `${key}${value === undefined ? '' : ` = ${quoted ? JSON.stringify(value) : value}`}`);

test.each<[path: string, text: string, keys: string[]]>([
  ['a.yml', 'log:\n  level: "warn"\n  files: [a, b]\n  rules:\n    - name: x\nport: 80\n', ['log', 'log.level = "warn"', 'log.files', 'log.rules', 'port = 80']],
  ['a.json', '{"log": {"level": null}}', ['log', 'log.level = null']],
  ['a.toml', '[log]\nlevel = "warn"\n', ['log', 'log.level = "warn"']],
  ['a.ini', '[log]\nlevel = warn\n', ['log', 'log.level = warn']],
  ['.env.example', 'LOG_LEVEL=warn\n', ['LOG_LEVEL = warn']],
])('%s', (path, text, expected) => {
  expect(keys(path, text)).toEqual(expected);
});

test('what is no configuration, broken or too large has no keys', () => {
  expect(['a.py', 'uv.lock', 'package-lock.json', 'a.yml'].map(hasKeys)).toEqual([false, false, false, true]);
  expect(keys('a.json', '{"a": }')).toBeUndefined();
  expect(keys('a.yml', `a: ${'x'.repeat(300_000)}`)).toBeUndefined();
  expect(keys('a.ini', Array.from({ length: 5_001 }, (_, at) => `k${at} = 1`).join('\n'))).toBeUndefined();
});
