import * as fc from 'fast-check';
import { parseApplied, printApplied, recordedVersion } from './applied';

const entry = { core: 'omni-node', from: '1.0', to: '1.10', manifest: 'blake3:ab' };

test('what is printed is read again', () => {
  const text = fc.string();
  fc.assert(fc.property(fc.array(fc.record({ core: text, from: text, to: text, manifest: text })), (migrations) => expect(parseApplied(printApplied(migrations))).toEqual(migrations)));
});

test.each([
  ['plain and single quotes, other indentation, comments', "# by hand\napplied_version: 1 # one\nmigrations:\n- core: omni-node # the core\n  from: '1.0'\n  to: \"1.10\"\n\n  manifest: blake3:ab\n"],
  ['a field of a later version', `${printApplied([entry])}    note: "x"\n`],
  ['windows line ends', printApplied([entry]).replaceAll('\n', '\r\n')],
])('reads %s', (_, text) => {
  expect(parseApplied(text)).toEqual([entry]);
});

test.each([
  ['', 'has no applied_version'],
  ['applied_version: 2\n', 'is of version 2'],
  ['applied_version: 1\nmigrations:\n  - core: x\n', 'has an entry without from'],
  ['applied_version: 1\n=======\n', ':2 is not understood'],
  ['applied_version: 1\n  core: x\n', ':2 stands outside an entry'],
  ['applied_version: 1\nmigrations:\n  - core: "x\n', ':3 has a value that is not understood'],
])('refuses %j', (text, message) => {
  expect(() => parseApplied(text)).toThrow(message);
});

test('the last entry of a core counts', () => {
  const applied = [entry, { ...entry, core: 'other', to: '9' }, { ...entry, from: '1.10', to: '2.0' }];
  expect(['omni-node', 'other', 'none'].map((core) => recordedVersion(applied, core))).toEqual(['2.0', '9', undefined]);
});
