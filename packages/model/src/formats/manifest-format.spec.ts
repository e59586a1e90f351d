import fc from 'fast-check';
import { OnxError } from '../messages/diagnostic';
import type { Manifest } from './manifest';
import { parseManifest, printManifest } from './manifest-format';
import type { Operation } from '../operations/operation';
import { OPERATION_KINDS } from '../operations/operation-kinds';
import { describeKind } from '../testing/describe-kind';
import { operationKey } from '../operations/operation-key';

const DIGEST = `blake3:${'0'.repeat(64)}`;

function manifestOf(operations: Operation[]): Manifest {
  return {
    manifest_version: 1,
    core: { name: 'omni-core', languages: ['python'] },
    from: '0.9.0',
    to: '1.0.0',
    refs: { from: { ref: 'v0.9.0', commit: 'a'.repeat(40) }, to: null },
    snapshots: { from: DIGEST, to: DIGEST },
    generator: { name: 'onx', version: '0.1.0' },
    summary: 'Path normalization, class renames.',
    semver: { recommended: 'major', declared: 'major', breaking: 1, compatible: 0 },
    operations,
  };
}

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}(\.[a-z_][a-z0-9_]{0,5}){0,3}$/);
const sample: Record<string, fc.Arbitrary<unknown>> = {
  subtree: fc.boolean(),
  required: fc.boolean(),
  position: fc.nat(20),
  param_kind: fc.constantFrom('keyword_only', 'positional_or_keyword'),
  values: fc.dictionary(name, fc.string()),
  exposed_at: fc.uniqueArray(name, { maxLength: 4 }),
  default: fc.string(),
  suggest: fc.string(),
};

const operation = fc.constantFrom(...OPERATION_KINDS).chain((kind) => {
  const fields = Object.keys(describeKind(kind).properties);
  const required = describeKind(kind).required;
  const lists = kind === 'arg.reorder';
  const arbitrary = Object.fromEntries(fields.map((field) => [field, lists && field !== 'callable' ? fc.uniqueArray(name) : (sample[field] ?? name)]));
  return fc.record({
    kind: fc.constant(kind),
    match: fc.record(arbitrary, { requiredKeys: required }),
    confidence: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    note: fc.string(),
  });
});

const manifest = fc.array(operation, { maxLength: 6 }).map((drawn) => {
  const distinct = new Map(drawn.map((op) => [operationKey(op.kind, op.match), op]));
  const operations = [...distinct].map(([key, op], index) => ({
    id: `OP${String(index + 1).padStart(3, '0')}`,
    key,
    ...op,
    language: 'python',
    impact: 'breaking',
    deprecated: false,
    action: 'review',
    evidence: { method: 'identical-hash', commits: ['12345678'], safe_auto_fix_rate: 1 },
    provenance: { rule: 'same-body', refs: ['v0.9.0', 'v1.0.0'] },
    depends_on: [],
    later_field: { kept: ['1.0', null] },
  }));
  return manifestOf(operations as unknown as Operation[]);
});

test('parse(print(m)) is m, and printing again gives the same bytes', () => {
  fc.assert(
    fc.property(manifest, (value) => {
      const text = printManifest(value);
      const read = parseManifest(text);
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(printManifest(read)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('what nobody could read is not printed', () => {
  expect(() => printManifest({ ...manifestOf([]), from: 'release of May' })).toThrow(expect.objectContaining({ code: 'ONX2104' }));
  expect(() => printManifest({ ...manifestOf([]), core: { name: 'my core', languages: [] } })).toThrow(expect.objectContaining({ code: 'ONX2104' }));
});

const HEAD = 'manifest_version: 1\ncore: { name: omni, languages: [python] }\nfrom: 0.9.0\nto: 1.0.0\n';

test('forms that people write by hand are brought to the contract', () => {
  const read = parseManifest(`${HEAD}operations:
  - kind: rename.import
    match: { from: omni.core.base, to: omni.base }
    confidence: { overall: 0.98, evidence: strong }
  - kind: rename.symbol
    match: { module: omni.base, from: Check, to: Validator }
  - kind: arg.rename
    match: { callable: omni.base.Check.run, parameter: { from: strict, to: mode } }
    confidence: 0.5
`);
  expect(read.operations.map(({ id, match, confidence, action }) => ({ id, match, confidence, action }))).toEqual([
    { id: 'OP001', match: { from: 'omni.core.base', to: 'omni.base' }, confidence: 0.98, action: 'auto' },
    { id: 'OP002', match: { module: 'omni.core.base', from: 'Check', to: 'Validator' }, confidence: 1, action: 'auto' },
    { id: 'OP003', match: { callable: 'omni.core.base.Check.run', from: 'strict', to: 'mode' }, confidence: 0.5, action: 'review' },
  ]);
  expect(parseManifest(printManifest(read))).toEqual(read);
});

test('a generated left side under a module that is also a target stays as it is', () => {
  const rename = { kind: 'rename.import', match: { from: 'omni.old', to: 'omni.base' } } as const;
  const removal = { kind: 'symbol.remove', match: { module: 'omni.base', name: 'Gone' } } as const;
  const key = operationKey(removal.kind, removal.match);
  const read = parseManifest(`${HEAD}operations: ${JSON.stringify([rename, { ...removal, key, id: 'OP002', language: 'python', impact: 'breaking', deprecated: false, action: 'auto', confidence: 1, evidence: { method: 'x' }, provenance: { rule: 'x', refs: ['a', 'b'] }, depends_on: [] }])}\n`);
  expect(read.operations[1]?.match).toEqual(removal.match);
});

const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n')}\n`;
const one = (text: string): string => `${HEAD}operations:\n  - ${text}\n`;

test.each([
  ['a newer version', 'manifest_version: 2\n', 'ONX2103'],
  ['no version', 'from: 0.9.0\n', 'ONX2104'],
  ['not YAML', 'a: [1,\n b: }', 'ONX2101'],
  ['a repeated key', `${HEAD}from: 0.8.0\noperations: []\n`, 'ONX2101'],
  ['an alias bomb', bomb, 'ONX2101'],
  ['bottomless nesting', `a: ${'['.repeat(20000)}`, 'ONX2101'],
  ['a list', '- 1\n', 'ONX2104'],
  ['an unknown kind', one('{ kind: rename.imports, match: {} }'), 'ONX2105'],
  ['a missing field', one('{ kind: rename.import, match: { from: a } }'), 'ONX2104'],
  ['a name that would end the statement', one('{ kind: rename.import, match: { from: a, to: "b; import os" } }'), 'ONX2104'],
  ['a confidence above one', one('{ kind: rename.import, match: { from: a, to: b }, confidence: 1.5 }'), 'ONX2104'],
  ['a path upwards', one('{ kind: move.file, match: { from: a/b.py, to: ../b.py } }'), 'ONX2106'],
  ['an absolute path', one('{ kind: move.file, match: { from: /etc/passwd, to: b.py } }'), 'ONX2106'],
  ['a NUL in a path', one('{ kind: config.key_rename, match: { file: "a\\0b", from: a, to: b } }'), 'ONX2106'],
  ['a dangling dependency', one('{ kind: rename.import, match: { from: a, to: b }, depends_on: [OP009] }'), 'ONX2107'],
  ['a doubled id', one('{ id: OP001, kind: rename.import, match: { from: a, to: b } }\n  - { id: OP001, kind: rename.import, match: { from: c, to: d } }'), 'ONX2107'],
])('refuses %s in one line with %s', (_what, text, code) => {
  let thrown: unknown;
  try {
    parseManifest(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(OnxError);
  const { code: received, exitCode, hint } = thrown as OnxError;
  expect({ received, exitCode }).toEqual({ received: code, exitCode: 2 });
  expect(hint).not.toBe('');
  expect((thrown as OnxError).toLine()).not.toContain('\n');
});

test('an unknown kind comes with the nearest known one', () => {
  expect(() => parseManifest(one('{ kind: rename.imports, match: {} }'))).toThrow(expect.objectContaining({ hint: 'Did you mean rename.import?' }));
});
