import type { AssemblyFile, DependentLanguage, Language, Manifest, Surface } from '@onx/model';
import { planMigration, type Plan } from '@onx/migration';
import { operationOf, OPTIONS, type StatedOperation } from '../../../testing/stated-operation';
import { coreLanguages, dependentLanguages } from './composition';

let core: readonly Language[];
let languages: readonly DependentLanguage[];
let FROM: Surface;
let TO: Surface;

beforeAll(async () => {
  core = await coreLanguages();
  languages = await dependentLanguages();
  FROM = surfaceOf({ 'harbour/__init__.py': '', 'harbour/cranes.py': 'def lift():\n    return 1\n' });
  TO = surfaceOf({ 'harbour/__init__.py': '', 'harbour/lifting.py': 'def hoist():\n    return 1\n' });
});

function surfaceOf(files: Record<string, string>): Surface {
  const [language] = core;
  const read = Object.entries(files).map(([path, text]): AssemblyFile => ({ path, blob: path, facts: language!.extract(Buffer.from(text)) }));
  return language!.assemble(read, { metadata: { 'pyproject.toml': '[project]\nname = "harbour"\n' } }).surface;
}

function plan(dependent: Record<string, string>, surfaces = { from: FROM, to: TO }): Plan {
  const stated: StatedOperation[] = [
    { kind: 'move.symbol', match: { module: 'harbour.cranes', from: 'lift', to_module: 'harbour.lifting', to: 'hoist' } },
    { kind: 'dependency.update', match: { package: 'harbour', from: '1.0.0', to: '2.0.0' } },
  ];
  const operations = stated.map((one, index) => operationOf(one, index));
  const manifest = { core: { name: 'harbour', languages: ['python'] }, from: '1.0.0', to: '2.0.0', operations } as unknown as Manifest;
  const targets = Object.entries(dependent).map(([path, text]) => ({ path, bytes: Buffer.from(text), mode: 0o644 }));
  const files = new Map(languages.map((language) => [language.id, targets.filter(({ path, bytes }) => language.concerns(path, bytes, surfaces.from, operations))]));
  return planMigration({ manifest, manifestDigest: 'blake3:0', surfaces, languages, files, applied: [], options: OPTIONS });
}

const after = (planned: Plan): Record<string, string> => Object.fromEntries(planned.files.map((file) => [file.path, Buffer.from(file.after).toString()]));

test('the requirement and an entry point in one file, and the sources beside it', () => {
  const planned = plan({
    'pyproject.toml': '[project]\nname = "dock"\ndependencies = ["harbour>=1.0,<2"]\n\n[project.scripts]\nlift = "harbour.cranes:lift"\n',
    'dock.py': 'from harbour.cranes import lift\n',
    'uv.lock': '[[package]]\nname = "harbour"\nversion = "1.0.0"\n',
  });
  expect(after(planned)).toEqual({
    'pyproject.toml': '[project]\nname = "dock"\ndependencies = ["harbour>=2.0.0,<3"]\n\n[project.scripts]\nlift = "harbour.lifting:hoist"\n',
    'dock.py': 'from harbour.lifting import hoist\n',
  });
  expect(planned.state).toBe('changes');
  expect(planned.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['ONX3302']);
  expect(planned.verification.mended.map(({ file, path, kind }) => [file, path, kind])).toContainEqual(['pyproject.toml', 'harbour.cranes.lift', 'string']);
});

test('what no operation mends is told, and what the release did not break is not', () => {
  const planned = plan({ 'conf.yml': 'handler: harbour.cranes.lower\nother: harbour.nothing.here\nthird: harbour.cranes\n' });
  expect(planned.files).toEqual([]);
  expect(planned.verification.stillBroken.map((reference) => [reference.path, reference.line])).toEqual([['harbour.cranes', 3]]);
});
