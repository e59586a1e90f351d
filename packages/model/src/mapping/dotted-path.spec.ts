import { indexSurface } from '../surface/access';
import type { Operation } from '../operations/operation';
import type { Surface, SurfaceDefinition } from '../surface/surface';
import { mapDottedPath } from './dotted-path';
import { NameMap } from './name-map';

/** Definitions by path; each path in `exports` is another name for one of them. */
function surfaceOf(definitions: Record<string, SurfaceDefinition['kind']>, exports: Record<string, string> = {}, more: readonly string[] = []): Surface {
  const surface: Surface = { version: 1, language: 'python', name: 'core', packageVersion: null, roots: ['core'], modules: {}, definitions: {} };
  const open = (path: string): void => {
    for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') surface.modules[at] ??= { file: at, blob: at, package: true, private: false, exports: {} };
  };
  for (const [path, kind] of Object.entries(definitions)) {
    const owner = path.slice(0, path.lastIndexOf('.'));
    const module = surface.definitions[owner]?.module ?? owner;
    open(module);
    surface.definitions[path] = { kind, owner, module, name: path.slice(owner.length + 1), line: 1, fact: 0, public: true, sig: '', size: 1 };
  }
  for (const [path, target] of Object.entries(exports)) {
    const module = path.slice(0, path.lastIndexOf('.'));
    open(module);
    surface.modules[module]!.exports[path.slice(module.length + 1)] = { target, via: 'declared' };
  }
  more.forEach(open);
  return surface;
}

const operation = (kind: string, match: object, more: object = {}): Operation => ({ kind, match, key: kind + JSON.stringify(match), language: 'python', confidence: 1, ...more }) as unknown as Operation;

const FROM = surfaceOf(
  { 'core.io.Reader': 'class', 'core.io.Reader.open': 'method', 'core.io.Reader.path': 'attribute', 'core.io.load': 'function', 'core.old.run': 'function', 'core.keep.f': 'function', 'core.gone.G': 'class', 'core.lost.L': 'class' },
  { 'core.Reader': 'core.io.Reader' },
);
const TO = surfaceOf({ 'core.streams.RowReader': 'class', 'core.streams.RowReader.connect': 'method', 'core.streams.RowReader.path': 'attribute', 'core.streams.load': 'function', 'core.fresh.run': 'function', 'core.keep.f': 'function' }, { 'core.RowReader': 'core.streams.RowReader' });
const OPERATIONS = [
  operation('rename.import', { from: 'core.io', to: 'core.streams' }),
  operation('rename.import', { from: 'core.old', to: 'core.fresh' }),
  operation('move.symbol', { module: 'core.io', from: 'Reader', to_module: 'core.streams', to: 'RowReader', exposed_at: ['core'] }),
  operation('rename.callable', { owner: 'core.io.Reader', from: 'open', to: 'connect' }),
  operation('symbol.remove', { module: 'core.gone', name: 'G' }),
  operation('rename.import', { from: 'core.lost', to: 'core.nowhere' }),
  operation('rename.import', { from: 'core.keep', to: 'core.streams' }, { language: 'typescript' }),
];

test.each<[string, string | null | undefined]>([
  ['core.io', 'core.streams'],
  ['core.io.load', 'core.streams.load'],
  ['core.io.Reader', 'core.streams.RowReader'],
  ['core.io.Reader.open', 'core.streams.RowReader.connect'],
  ['core.io.Reader.path', 'core.streams.RowReader.path'],
  ['core.old.run', 'core.fresh.run'],
  ['core.gone.G', null],
  // The operation names a module that the new release does not have.
  ['core.lost.L', null],
  ['core.keep.f', undefined],
  ['core.missing', undefined],
  ['other.io', undefined],
  ['', undefined],
])('%s', (path, expected) => {
  const [from, to] = [indexSurface(FROM), indexSurface(TO)];
  const names = new NameMap({ operations: OPERATIONS, from: FROM, to: TO, versions: { from: '1', to: '2' } }, from, to, false);
  const image = mapDottedPath(names, from, to, path);
  expect(image === null ? undefined : image.path).toBe(expected);
});

test('a re-export leads to a public path of the same thing', () => {
  const [from, to] = [indexSurface(FROM), indexSurface(TO)];
  const names = new NameMap({ operations: OPERATIONS, from: FROM, to: TO, versions: { from: '1', to: '2' } }, from, to, false);
  expect(mapDottedPath(names, from, to, 'core.Reader.open')?.path).toBe('core.RowReader.connect');
});
