import fc from 'fast-check';
import { parse } from 'yaml';
import { OnxError, type Snapshot, type Surface, type SurfaceDefinition } from '@onx/model';
import { parseSurface, parseSurfaceHead } from '../bundle/parse-surface';
import { graphTexts } from './graph';
import { printProvenance } from './provenance';
import { stampsTexts } from './stamps';
import { surfaceText, surfaceTexts } from './surface-json';
import type { Piece } from './together';
import { treeTexts } from './tree';
import { yamlScalar } from './yaml-scalar';

/** As each of the files is written. */
const textsOf = (pieces: Iterable<Piece>): string[] => {
  const texts = ['', ''];
  for (const { text, files } of pieces) for (const file of files) texts[file] += text;
  return texts;
};
const printTree = (...of: Snapshot[]): string => textsOf(treeTexts(of)).at(of.length - 1)!;
const printStamps = (...of: Snapshot[]): string => textsOf(stampsTexts(of)).at(of.length - 1)!;
const printSurface = (of: Surface): string => [...surfaceText(of)].join('');
const printGraph = (of: Surface): string => textsOf(graphTexts([of]))[0]!;

const definition = (fq: string, more: Partial<SurfaceDefinition>): SurfaceDefinition => {
  const dot = fq.lastIndexOf('.');
  return { kind: 'class', owner: fq.slice(0, dot), module: 'pkg.base', name: fq.slice(dot + 1), line: 1, fact: 0, public: true, sig: 'a'.repeat(32), size: 3, ...more };
};

const surface: Surface = {
  version: 1,
  language: 'python',
  name: 'pkg',
  packageVersion: null,
  roots: ['pkg'],
  modules: {
    'pkg.base': { file: 'src/pkg/base.py', blob: '1'.repeat(40), package: false, private: false, exports: { os: { target: 'os', via: 'incidental' } } },
    pkg: { file: 'src/pkg/__init__.py', blob: '2'.repeat(40), package: true, private: false, all: ['Base'], exports: { Base: { target: 'pkg.base.Base', via: 'declared' } } },
  },
  definitions: {
    'pkg.base.Sub': definition('pkg.base.Sub', { line: 20, bases: ['pkg.base.Base'], since: '0.7', deprecated: { since: '1.0', message: 'Use "Base": it\'s new.' } }),
    'pkg.base.Base': definition('pkg.base.Base', { line: 3, tags: ['validator'] }),
    'pkg.base.Base.run': definition('pkg.base.Base.run', {
      kind: 'method',
      line: 4,
      body: '12345678901234567890123456789012',
      parameters: [{ name: 'x', kind: 'keyword_only', default: 'None' }],
      calls: ['pkg.base._hidden'],
    }),
    'pkg.base.Sub.run': definition('pkg.base.Sub.run', { kind: 'method', line: 21, body: '1e345678901234567890123456789012' }),
    'pkg.base._hidden': definition('pkg.base._hidden', { kind: 'function', line: 30, public: false }),
  },
};

const snapshot: Snapshot = {
  origin: { version: '1.0.0' },
  files: [
    { path: 'src/pkg/__init__.py', blob: '2'.repeat(40), lang: 'python', blake3: '0'.repeat(64), sha256: 'b'.repeat(64), size: 1 },
    { path: 'src/pkg/base.py', blob: '1'.repeat(40), lang: 'python', blake3: `0b${'1'.repeat(62)}`, sha256: 'c'.repeat(64), size: 1 },
    { path: 'no: "plain" #name\n.md', blob: '3'.repeat(40), lang: 'other', blake3: 'd'.repeat(64), sha256: 'e'.repeat(64), size: 1 },
  ],
  surface,
  diagnostics: [],
};

describe.each(['1.1', '1.2'] as const)('in YAML %s', (version) => {
  test('a scalar is read as the string it was', () => {
    const words = ['true', 'No', 'on', 'null', '~', '', '1', '0x1f', '1e5', '0b11', '1_000', '1:30', '2024-01-02', '.5', '.inf', '0.7', '0.7.0', '-', '---', 'a: b', '#', ' a', '=', '<<'];
    const string = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-f]{32}$/), fc.stringMatching(/^[0-9e]{32}$/));
    fc.assert(fc.property(string, (text) => expect(parse(`a: ${yamlScalar(text)}\n`, { version })).toEqual({ a: text })), { numRuns: 500 });
  });

  test('.tree', () => {
    const symbol = (fq: string, kind: string, body?: string): object => ({ fq, kind, sig_sha: 'a'.repeat(32), ...(body ? { body_sha: body } : {}) });
    expect(parse(printTree(snapshot), { version })).toEqual({
      version: 2,
      root: 'src/pkg/',
      files: [
        { path: 'src/pkg/__init__.py', lang: 'python', blake3: '0'.repeat(64), sha256: 'b'.repeat(64), symbols: [] },
        {
          path: 'src/pkg/base.py',
          lang: 'python',
          blake3: `0b${'1'.repeat(62)}`,
          sha256: 'c'.repeat(64),
          symbols: [
            symbol('pkg.base.Base', 'class'),
            symbol('pkg.base.Base.run', 'method', '12345678901234567890123456789012'),
            symbol('pkg.base.Sub', 'class'),
            symbol('pkg.base.Sub.run', 'method', '1e345678901234567890123456789012'),
            symbol('pkg.base._hidden', 'function'),
          ],
        },
        { path: 'no: "plain" #name\n.md', lang: 'other', blake3: 'd'.repeat(64), sha256: 'e'.repeat(64), symbols: [] },
      ],
    });
  });

  test('stamps', () => {
    const earlier: Surface = { ...surface, definitions: { 'pkg.base.Base': definition('pkg.base.Base', {}) } };
    const plain = { tags: ['public_api'], since: '1.0.0', deprecated: false };
    expect(parse(printStamps({ ...snapshot, surface: earlier }, snapshot), { version })).toEqual({
      version: 1,
      stamps: [
        {
          file: 'src/pkg/base.py',
          exports: [
            { fq: 'pkg.base.Base', tags: ['public_api', 'validator'], since: null, deprecated: false },
            { fq: 'pkg.base.Base.run', ...plain },
            { fq: 'pkg.base.Sub', tags: ['public_api'], since: '0.7', deprecated: { since: '1.0', message: 'Use "Base": it\'s new.' } },
            { fq: 'pkg.base.Sub.run', ...plain },
            { fq: 'pkg.base._hidden', tags: ['internal'], since: '1.0.0', deprecated: false },
          ],
        },
      ],
    });
  });
});

test('an empty snapshot prints empty lists', () => {
  const empty = { ...snapshot, files: [], surface: { ...surface, roots: [], modules: {}, definitions: {} } };
  expect(parse(printTree(empty))).toEqual({ version: 2, root: './', files: [] });
  expect(parse(printStamps(empty))).toEqual({ version: 1, stamps: [] });
  expect(parseSurface(printSurface(empty.surface), 'x')).toEqual(empty.surface);
  expect(JSON.parse(printGraph(empty.surface))).toEqual({ version: 1, nodes: [], edges: [] });
});

test('the graph joins only what the core has', () => {
  const graph = JSON.parse(printGraph(surface)) as { edges: { kind: string; from: string; to: string }[]; nodes: { fq: string }[] };
  expect(graph.nodes.map((node) => node.fq)).toEqual([...Object.keys(surface.modules), ...Object.keys(surface.definitions)].sort());
  expect(graph.edges.map(({ kind, from, to }) => `${from} ${kind} ${to}`)).toEqual([
    'pkg reexport pkg.base.Base',
    'pkg.base.Base.run calls pkg.base._hidden',
    'pkg.base.Sub inherits pkg.base.Base',
    'pkg.base.Sub.run overrides pkg.base.Base.run',
  ]);
});

describe('surface.json', () => {
  test('is read back as it was, unknown fields too, in the same bytes', () => {
    const extended = JSON.parse(JSON.stringify(surface)) as Surface & Record<string, unknown>;
    extended['laterField'] = { b: 1, a: 2 };
    Object.assign(extended.definitions['pkg.base.Sub'] as object, { zLater: 1, aLater: [{ d: 1, c: 2 }] });
    const text = printSurface(extended);
    const back = parseSurface(text, 'surface.json');
    expect(back).toEqual(extended);
    expect(printSurface(back)).toBe(text);
  });

  test('the head says the same of all but the definitions, whoever wrote the file', () => {
    const { definitions, ...head } = { ...surface, packageVersion: '"\n"definitions":' };
    const whole = { ...head, definitions };
    expect(parseSurfaceHead(Buffer.from(printSurface(whole)), 'x')).toEqual({ ...head, definitions: {} });
    expect(parseSurfaceHead(Buffer.from(JSON.stringify(whole)), 'x')).toMatchObject(head);
    expect(() => parseSurfaceHead(Buffer.from(printSurface(whole).replace('"roots"', '"rots"')), 'x')).toThrow(expect.objectContaining({ code: 'ONX1109' }));
  });

  test('does not depend on the order of keys', () => {
    const turned: Surface = {
      ...surface,
      modules: Object.fromEntries(Object.entries(surface.modules).reverse()),
      definitions: Object.fromEntries(Object.entries(surface.definitions).map(([k, v]) => [k, Object.fromEntries(Object.entries(v).reverse()) as unknown as SurfaceDefinition] as const).reverse()),
    };
    expect(printSurface(turned)).toBe(printSurface(surface));
  });

  test('one definition a line', () => {
    const line = printSurface(surface).split('\n').find((row) => row.startsWith('"pkg.base._hidden"'));
    expect(line).toBe(
      `"pkg.base._hidden":{"fact":0,"kind":"function","line":30,"module":"pkg.base","name":"_hidden","owner":"pkg.base","public":false,"sig":"${'a'.repeat(32)}","size":3}`,
    );
  });

  test('a name like __proto__ is a name', () => {
    const hostile = printSurface(surface).replaceAll('"os"', '"__proto__"');
    expect(printSurface(parseSurface(hostile, 'x'))).toBe(hostile);
  });

  test.each([
    ['not json', 'ONX1109'],
    ['null', 'ONX1109'],
    ['{"version":2}', 'ONX1110'],
    ['{"version":1}', 'ONX1109'],
  ])('%s is refused', (text, code) => {
    expect(() => parseSurface(text, 'x')).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });

  test('any value in place of any part is read or refused, never worse', () => {
    fc.assert(
      fc.property(fc.constantFrom('definitions', 'modules'), fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (part, value, deep) => {
        const base = JSON.parse(printSurface(surface)) as Record<string, Record<string, object>>;
        const target = deep ? (Object.values(base[part] ?? {})[0] ?? {}) : (base[part] ?? {});
        Object.assign(target, value);
        try {
          printTree({ ...snapshot, surface: parseSurface(JSON.stringify(base), 'x') });
        } catch (error) {
          expect(error).toBeInstanceOf(OnxError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('what two releases share is printed once, and each file is as if it were printed alone', () => {
  const { 'pkg.base.Sub': changed, 'pkg.base._hidden': gone, ...kept } = surface.definitions;
  const hidden = { ...surface.modules['pkg.base']!, private: true };
  const next: Snapshot = {
    ...snapshot,
    files: snapshot.files.slice(0, 2),
    surface: { ...surface, roots: ['pkg', 'new'], modules: { 'an.early': hidden, ...surface.modules }, definitions: { 'pkg.a': gone!, ...kept, 'pkg.base.Sub': { ...changed!, line: 19 } } },
  };
  const alone = (pieces: Iterable<Piece>): string => textsOf(pieces)[0]!;
  const pairs = [[snapshot, next], [next, snapshot], [snapshot, snapshot], [{ ...snapshot, files: [], surface: { ...surface, modules: {}, definitions: {} } }, next]];
  for (const pair of pairs) {
    const surfaces = pair.map((one) => one.surface);
    expect(textsOf(surfaceTexts(surfaces))).toEqual(surfaces.map(printSurface));
    expect(textsOf(graphTexts(surfaces))).toEqual(surfaces.map(printGraph));
    expect(textsOf(treeTexts(pair))).toEqual(pair.map((one) => alone(treeTexts([one]))));
  }
  const filesOf = (line: string): (readonly number[])[] => [...surfaceTexts([surface, next.surface])].flatMap(({ text, files }) => (text.includes(`\n"${line}":`) ? [files] : []));
  expect(filesOf('pkg.base.Base.run')).toEqual([[0, 1]]);
  expect(filesOf('pkg.base.Sub')).toEqual([[0], [1]]);
});

test('provenance names every file by its digests', () => {
  const side = { ref: 'v1', commit: 'a'.repeat(40), tree: 'b'.repeat(40), version: '1' };
  const input = { core: 'pkg', from: side, to: side, generator: { name: 'onx', version: '0.1.0' }, options: { exclude: ['tests/**'] } };
  const files = new Map([
    ['snapshot_to/.tree', { size: 1, blake3: '1'.repeat(64), sha256: '2'.repeat(64) }],
    ['change_manifest.yaml', { size: 2, blake3: '3'.repeat(64), sha256: '4'.repeat(64) }],
  ]);
  const text = printProvenance({ ...input, files });
  expect((JSON.parse(text) as { subject: unknown }).subject).toEqual([
    { name: 'change_manifest.yaml', digest: { blake3: '3'.repeat(64), sha256: '4'.repeat(64) } },
    { name: 'snapshot_to/.tree', digest: { blake3: '1'.repeat(64), sha256: '2'.repeat(64) } },
  ]);
  expect(printProvenance({ ...input, files: new Map([...files].reverse()) })).toBe(text);
});
