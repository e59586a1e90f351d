import { byVersion, releasesBeside, releasesOf } from './tagged-releases';

const tags = (...names: string[]) => releasesOf(names.map((name) => ({ name, commit: `c-${name}` })));

test.each<[what: string, all: string[], from: string, to: string, within: string[], expected: string[]]>([
  ['the first of every series between', ['v1.4.2', 'v1.5.0', 'v1.5.1', 'v1.10.0', 'v2.0.0', 'v2.1.0'], 'v1.4.2', 'v2.0.0', [], ['v1.5.0', 'v1.10.0']],
  ['no repairs of the old or the new series', ['v1.4.2', 'v1.4.3', 'v2.0.0', 'v2.0.1'], 'v1.4.2', 'v2.0.1', [], []],
  ['no series that the history has', ['1.0.0', '1.1.0', '1.1.1', '1.2.0', '1.3.0'], '1.0.0', '1.3.0', ['1.1.1'], ['1.2.0']],
  ['no candidates', ['1.0.0', '1.1.0rc1', '1.1.0.dev2', '1.2.0'], '1.0.0', '1.2.0', [], []],
  ['no releases of another package', ['core-1.0.0', 'other-1.1.0', 'core-1.1.0', 'core-1.2.0'], 'core-1.0.0', 'core-1.2.0', [], ['core-1.1.0']],
  ['nothing where an end is no release', ['v1.0.0', 'v1.1.0', 'main', 'v1.2.0'], 'main', 'v1.2.0', [], []],
])('%s', (_, all, from, to, within, expected) => {
  expect(releasesBeside(tags(...all), `c-${from}`, `c-${to}`, tags(...within)).map(({ name }) => name)).toEqual(expected);
});

test('versions are compared by number', () => {
  expect(tags('v1.10', 'v1.9.9', 'v1.9').sort(byVersion).map(({ name }) => name)).toEqual(['v1.9', 'v1.9.9', 'v1.10']);
});
