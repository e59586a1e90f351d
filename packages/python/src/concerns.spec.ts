import type { Operation, Surface } from '@onx/model';
import { concerns } from './concerns';

const surface = { name: 'my-core', roots: ['my_core', 'google.cloud.ours'] } as unknown as Surface;

it.each([
  ['a.py', 'from my_core import x', true],
  ['a.py', 'from google.cloud import ours', true],
  ['a.py', 'import other', false],
  ['a.md', 'my_core', false],
  ['pyproject.toml', 'dependencies = ["My.Core<2"]', true],
  ['requirements.txt', 'my-core==1', true],
  ['data.json', '{"handler": "my_core.run"}', false],
])('%s: %s', (path, text, expected) => {
  expect(concerns(path, Buffer.from(text), surface, [])).toBe(expected);
});

it('a file that only sets a variable of the core', () => {
  const operations = [{ kind: 'config.key_rename', match: { file: '.env*', from: 'MILL_VOLTS', to: 'MILL_VOLTAGE' } }] as unknown as Operation[];
  const text = Buffer.from('os.environ["MILL_VOLTS"] = "230"');
  expect([concerns('a.py', text, surface, operations), concerns('a.py', text, surface, [])]).toEqual([true, false]);
});
