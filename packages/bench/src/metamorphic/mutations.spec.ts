import { join } from 'node:path';
import { applyEdits, type Surface } from '@onx/model';
import { Random } from '../synthetic/random';
import { readSources, ReleaseReader } from '../synthetic/sources';
import { MUTATIONS } from './mutations';

const SOURCES = readSources(join(__dirname, '../synthetic/fixtures/ledger'));

/** All that a user can name or pass. */
function publicForm({ definitions, modules }: Surface): unknown {
  return {
    definitions: Object.entries(definitions).map(([path, { kind, parameters, bases, value }]) => ({ path, kind, parameters, bases, value })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    exports: Object.entries(modules).map(([path, { exports }]) => [path, Object.entries(exports).map(([name, { target }]) => `${name} ${target}`).sort()]),
  };
}

describe.each(Object.entries(MUTATIONS))('%s', (name, noise) => {
  const reader = new ReleaseReader();
  const mutated = new Map([...SOURCES].map(([path, text]) => [path, applyEdits(text, noise(reader.tree(text), new Random(`${name} ${path}`), 1))] as const));

  it('changes some file, and nothing that a user can name', () => {
    expect([...mutated].some(([path, text]) => SOURCES.get(path) !== text)).toBe(name !== 'TYPE_CHECKING blocks');
    for (const text of mutated.values()) expect(reader.tree(text).problems).toEqual([]);
    expect(publicForm(reader.read(mutated).surface)).toEqual(publicForm(reader.read(SOURCES).surface));
  });
});
