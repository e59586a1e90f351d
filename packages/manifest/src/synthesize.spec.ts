import { DEFAULT_THRESHOLDS, ownerOf, parseManifest, printManifest, printReport, validateAgainst, type InferredOperation, type Surface, type SurfaceDefinition } from '@onx/model';
import fc from 'fast-check';
import { releaseNotes } from './release-notes';
import { synthesize, thresholdsAbove, type Synthesis, type SynthesisInput } from './synthesize';

function definition(path: string, calls: string[] = []): [string, SurfaceDefinition] {
  const owner = ownerOf(path);
  return [path, { kind: 'function', owner, module: owner, name: path.slice(owner.length + 1), line: 7, fact: 0, public: true, sig: '', size: 1, calls }];
}

function surface(definitions: [string, SurfaceDefinition][]): Surface {
  const modules = [...new Set(definitions.map(([, { module }]) => module))].map((path) => [path, { file: `${path.replaceAll('.', '/')}.py`, blob: '', package: false, private: false, exports: {} }] as const);
  return { version: 1, language: 'python', name: 'shapes', packageVersion: null, roots: ['shapes'], modules: Object.fromEntries(modules), definitions: Object.fromEntries(definitions) };
}

type Row = Pick<InferredOperation, 'kind' | 'match'> & Partial<InferredOperation>;

function inferred(row: Row): InferredOperation {
  return { language: 'python', impact: 'breaking', deprecated: false, confidence: 0.95, evidence: { method: 'same-body' }, rule: 'same-body', factors: [{ feature: 'same-body', value: 1, weight: 3 }], ...row } as InferredOperation;
}

const OPERATIONS = [
  inferred({ kind: 'arg.rename', match: { callable: 'shapes.old.Box.grow', from: 'by', to: 'factor' } }),
  inferred({ kind: 'symbol.remove', match: { module: 'shapes.old', name: 'gone' }, confidence: 0.6 }),
  inferred({ kind: 'rename.symbol', match: { module: 'shapes.old', from: 'Box', to: 'Cuboid' }, confidence: 0.8 }),
  inferred({ kind: 'rename.import', match: { from: 'shapes.old', to: 'shapes.solid' } }),
  inferred({ kind: 'rename.import', match: { from: 'shapes.zoo', to: 'shapes.pen', subtree: true } }),
  inferred({ kind: 'rename.callable', match: { owner: 'shapes.flat', from: 'area', to: 'surface_of' }, reviewOnly: true }),
];

function run(operations: readonly InferredOperation[], over: Partial<SynthesisInput> = {}): Synthesis {
  const digest = `blake3:${'1'.repeat(64)}`;
  const from = surface([definition('shapes.flat.area'), definition('shapes.flat.report', ['shapes.flat.area']), definition('shapes.flat.print', ['shapes.flat.area'])]);
  const to = surface([definition('shapes.flat.surface_of'), definition('shapes.flat.report', ['shapes.flat.surface_of']), definition('shapes.flat.print')]);
  return synthesize({
    from: { origin: { ref: 'v1.4.0', commit: 'a'.repeat(40), version: '1.4.0' }, surface: from, digest },
    to: { origin: { ref: 'v2.0.0', commit: 'b'.repeat(40), version: '2.0.0' }, surface: to, digest },
    operations,
    unresolved: [{ path: 'shapes.flat.hint', kind: 'function', why: 'Two successors are equally likely.', candidates: [{ target: 'shapes.flat.tip', confidence: 0.4, factors: [] }] }],
    notCompared: [],
    diagnostics: [],
    thresholds: DEFAULT_THRESHOLDS,
    generator: { name: 'onx', version: '0.1.0' },
    ...over,
  });
}

test('operations are ordered, linked and settled', () => {
  const { manifest } = run(OPERATIONS);
  expect(manifest.operations.map(({ id, kind, action, depends_on }) => [id, kind, action, depends_on.join(' ')])).toEqual([
    ['OP001', 'rename.import', 'auto', ''],
    ['OP002', 'rename.import', 'auto', ''],
    ['OP003', 'rename.symbol', 'warn', 'OP002'],
    ['OP004', 'rename.callable', 'review', ''],
    ['OP005', 'arg.rename', 'auto', 'OP002 OP003'],
    ['OP006', 'symbol.remove', 'review', 'OP002'],
    ['OP007', 'dependency.update', 'auto', ''],
  ]);
  expect(manifest.operations[0]?.match).toEqual({ from: 'shapes.zoo', to: 'shapes.pen', subtree: true });
  expect(manifest.summary).toBe('Path normalization, class renames, function and method renames, argument changes, removals.');
  expect(manifest.semver).toEqual({ recommended: 'major', declared: 'major', breaking: 6, compatible: 0 });
});

test('the order in which operations are found does not matter', () => {
  const { manifest, report } = run(OPERATIONS);
  const bytes = printManifest(manifest) + printReport(report);
  fc.assert(
    fc.property(fc.shuffledSubarray(OPERATIONS, { minLength: OPERATIONS.length }), (shuffled) => {
      const again = run([...shuffled, ...shuffled.slice(0, 2)]);
      expect(printManifest(again.manifest) + printReport(again.report)).toBe(bytes);
    }),
  );
});

test('what is written fits its own schema and reads back', () => {
  const { manifest, report } = run(OPERATIONS);
  expect(parseManifest(printManifest(manifest))).toEqual(manifest);
  expect(validateAgainst('manifest_report', report)).toEqual([]);
});

test('an operation that no manifest can hold is left out and told of, the others stay', () => {
  const odd = [
    inferred({ kind: 'move.file', match: { from: 'a/b.json', to: '../b.json' } }),
    inferred({ kind: 'rename.symbol', match: { module: 'shapes.old', from: 'A', to: 'B; import os' } }),
    inferred({ kind: 'rename.symbol', match: { module: 'shapes.old', from: 'C', to: 'D' }, confidence: Number.NaN }),
  ];
  const { manifest, report } = run([...OPERATIONS, ...odd]);
  expect(manifest).toEqual(run(OPERATIONS).manifest);
  expect(report.operations).toEqual(run(OPERATIONS).report.operations);
  expect(report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'ONX2117 An operation move.file was found that no manifest can hold, and left out: match.to leaves its folder, received "../b.json".',
    'ONX2117 An operation rename.symbol was found that no manifest can hold, and left out: match.to is not a valid name or label, received "B; import os".',
    'ONX2117 An operation rename.symbol was found that no manifest can hold, and left out: confidence must be <= 1, received null.',
  ]);
});

test('a key survives when other operations come and go', () => {
  const keys = (operations: InferredOperation[]): Map<string, string> => new Map(run(operations).manifest.operations.map(({ key, kind }) => [kind, key]));
  expect(keys(OPERATIONS.slice(0, 1)).get('arg.rename')).toBe(keys(OPERATIONS).get('arg.rename'));
});

test.each([
  [0, 'auto', 'warn', 'review'],
  [0.75, 'auto', 'warn', 'review'],
  [0.85, 'auto', 'review', 'review'],
  [0.97, 'review', 'review', 'review'],
])('everything below a threshold of %d goes to review', (threshold, high, middle, low) => {
  const { manifest } = run(OPERATIONS, { thresholds: thresholdsAbove(threshold) });
  const action = (kind: string): string | undefined => manifest.operations.find((operation) => operation.kind === kind)?.action;
  expect([action('arg.rename'), action('rename.symbol'), action('symbol.remove')]).toEqual([high, middle, low]);
  expect(manifest.operations.filter(({ action, note }) => action === 'review' && !note)).toEqual([]);
});

test('uses in the core itself are counted, and how many followed', () => {
  const { manifest, report } = run(OPERATIONS);
  const at = manifest.operations.findIndex(({ kind }) => kind === 'rename.callable');
  expect(manifest.operations[at]?.evidence).toEqual({ method: 'same-body', callsites_sampled: 2, safe_auto_fix_rate: 1 });
  expect(report.operations[at]?.callsites).toEqual(['shapes/flat.py:7', 'shapes/flat.py:7']);
});

test('a module counts as used where anything in it is used from outside', () => {
  const moved = inferred({ kind: 'rename.import', match: { from: 'shapes.flat', to: 'shapes.plane' } });
  const from = surface([definition('shapes.flat.area', ['shapes.flat.side']), definition('shapes.flat.side'), definition('shapes.page.draw', ['shapes.flat.area', 'shapes.flat.side']), definition('shapes.page.scan', ['shapes.flat.side'])]);
  const to = surface([definition('shapes.plane.area'), definition('shapes.page.draw', ['shapes.plane.area']), definition('shapes.page.scan', ['shapes.flat.side'])]);
  const { manifest } = run([moved], { from: { origin: { version: '1.4.0' }, surface: from, digest: '' }, to: { origin: { version: '2.0.0' }, surface: to, digest: '' } });
  expect(manifest.operations[0]?.evidence).toMatchObject({ callsites_sampled: 2, safe_auto_fix_rate: 0.5 });
});

test('nothing but a version: the requirement is all that is left', () => {
  const { manifest } = run([]);
  expect(manifest.operations.map(({ kind, match }) => [kind, match])).toEqual([['dependency.update', { package: 'shapes', from: '1.4.0', to: '2.0.0' }]]);
  expect(manifest.summary).toBe('Nothing that a dependent has to follow.');
});

test('release notes say what to do, old beside new, and what is left to a person', () => {
  const { manifest, report } = run(OPERATIONS);
  const notes = releaseNotes(manifest, report);
  expect(notes).toContain('# shapes 1.4.0 → 2.0.0\n');
  expect(notes).toContain('| `shapes.old` | `shapes.solid` | breaking | 0.95 |');
  expect(notes).toContain('argument `by` of `shapes.old.Box.grow` is now `factor`');
  expect(notes.slice(notes.indexOf('## Needs a person'))).toMatch(/OP004.*\n.*OP006.*\n- `shapes\.flat\.hint`: Two successors are equally likely\. Candidates: `shapes\.flat\.tip` \(0\.40\)\.\n$/);
});
