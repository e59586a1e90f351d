import { parseCoreConfig } from './core-config';

test('an empty file is an empty configuration', () => {
  expect(parseCoreConfig('# nothing yet\n')).toEqual({});
});

test('what it says is read', () => {
  expect(parseCoreConfig('name: shapes\nrefs: { from: "3.10", to: v2 }\nexclude: [tests]\n')).toEqual({ name: 'shapes', refs: { from: '3.10', to: 'v2' }, exclude: ['tests'] });
});

test.each([
  ['excludes: [tests]\n', 'Did you mean exclude?'],
  ['confidence_threshold: 2\n', 'Correct it, or make the file again.'],
  ['refs: { from: 3.10 }\n', 'Put the ref in quotes.'],
  ['- a\n', 'Correct it, or make the file again.'],
])('refuses %j', (text, hint) => {
  expect(() => parseCoreConfig(text)).toThrow(expect.objectContaining({ code: 'ONX2104', hint }));
});
