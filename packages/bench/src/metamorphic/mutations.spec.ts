import { join } from 'node:path';
import { applyEdits, type Surface } from '@onx/model';
import { Random } from '../synthetic/random';
import { readSources, ReleaseReader } from '../synthetic/package/sources';
import { MUTATIONS } from './mutations';
import { packageAround } from './surroundings';

const SOURCES = readSources(join(__dirname, 'fixtures/parcels'));

/** All that a user can name or pass; of the names that a module only imports for itself, none. */
function publicForm({ definitions, modules }: Surface): unknown {
  return {
    definitions: Object.entries(definitions).map(([path, { kind, parameters, bases, value }]) => ({ path, kind, parameters, bases, value })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    exports: Object.entries(modules).map(([path, { exports }]) => [path, Object.entries(exports).filter(([, { via }]) => via !== 'incidental').map(([name, { target }]) => `${name} ${target}`).sort()]),
  };
}

describe.each(Object.entries(MUTATIONS))('%s', (name, mutation) => {
  const reader = new ReleaseReader();
  const around = packageAround(reader.read(SOURCES), reader);
  const mutants = [1, 2, 3].map((seed) => new Map([...SOURCES].map(([path, text]) => [path, applyEdits(text, mutation(reader.tree(text), new Random(`${name} ${path} ${seed}`), 1, { path, ...around }))] as const)));

  it('changes some file, and nothing that a user can name', () => {
    expect(mutants.some((mutant) => [...mutant].some(([path, text]) => SOURCES.get(path) !== text))).toBe(true);
    for (const mutant of mutants) {
      for (const text of mutant.values()) expect(reader.tree(text).problems).toEqual([]);
      expect(publicForm(reader.read(mutant).surface)).toEqual(publicForm(around.surface));
    }
  });
});

const PLACES: [mutation: string, path: string, before: string, after: string][] = [
  ['into TYPE_CHECKING', 'parcels/_model.py', 'from decimal import Decimal\n', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from decimal import Decimal\n'],
  ['out of TYPE_CHECKING', 'parcels/_model.py', 'if TYPE_CHECKING:\n    from collections.abc import Mapping\n', 'from collections.abc import Mapping\nif TYPE_CHECKING:\n'],
  ['imports merged', 'parcels/__init__.py', 'from parcels.tracking import Tracker\nfrom parcels.tracking import locate\n', 'from parcels.tracking import Tracker, locate\n'],
  ['relative imports', 'parcels/tracking.py', 'from parcels.api import', 'from .api import'],
  ['relative imports', 'parcels/api.py', 'from .errors import', 'from parcels.errors import'],
  ['other routes of re-exports', 'parcels/__init__.py', 'from .api import Parcel, weigh\n', 'from parcels._model import Parcel\nfrom parcels._model import weigh\n'],
  ['stars and lists', 'parcels/__init__.py', 'from .errors import *\n', 'from .errors import (LostError, ParcelError)\n'],
  ['stars and lists', 'parcels/api.py', 'from .errors import LostError, ParcelError\n', 'from .errors import *\n'],
];

it.each(PLACES)('%s in %s', (name, path, before, after) => {
  const reader = new ReleaseReader();
  const text = SOURCES.get(path)!;
  expect(text).toContain(`\n${before}`);
  const around = { path, ...packageAround(reader.read(SOURCES), reader) };
  const mutated = applyEdits(text, MUTATIONS[name]!(reader.tree(text), new Random('places'), 1, around));
  expect(mutated).toContain(after);
  expect(mutated).not.toContain(`\n${before}`);
});
