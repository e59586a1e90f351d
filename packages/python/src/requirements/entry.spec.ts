import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SOURCES = join(__dirname, '..');

/** Modules of this package that are loaded with one, from the sources' folder; imports of types are gone when it runs. */
function loadedWith(module: string, seen = new Set<string>()): Set<string> {
  if (seen.has(module)) return seen;
  seen.add(module);
  const text = readFileSync(join(SOURCES, `${module}.ts`), 'utf8');
  for (const [, path = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm)) loadedWith(relative(SOURCES, join(SOURCES, dirname(module), path)), seen);
  return seen;
}

test('the entry of requirements loads no parser of sources', () => {
  const loaded = [...loadedWith('requirements/index')];
  expect(loaded).toContain('metadata/setup-cfg');
  expect(loaded.filter((module) => !/^(?:requirements|metadata)\//.test(module) || module.endsWith('setup-py'))).toEqual([]);
});
