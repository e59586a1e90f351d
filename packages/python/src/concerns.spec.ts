import type { Surface } from '@onx/model';
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
  expect(concerns(path, Buffer.from(text), surface)).toBe(expected);
});
