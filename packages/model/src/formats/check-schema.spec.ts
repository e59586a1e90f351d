import Ajv from 'ajv';
import fc from 'fast-check';
import { OPERATION_KINDS } from '../operations/operation-kinds';
import applied from '../schemas/applied.schema.json';
import manifest from '../schemas/change_manifest.schema.json';
import report from '../schemas/manifest_report.schema.json';
import answers from '../schemas/onx-answers.schema.json';
import core from '../schemas/onx.schema.json';
import { describeKind } from '../testing/describe-kind';
import { checkSchema, type Formats, type Schema } from './check-schema';

const FORMATS: Formats = { 'onx-inner-path': (text) => !text.includes('..') };
const ajv = new Ajv({ strict: false });
ajv.addFormat('onx-inner-path', (text: string) => !text.includes('..'));

const digest = `blake3:${'0'.repeat(64)}`;
const operations = OPERATION_KINDS.map((kind, index) => ({
  id: `OP${String(index + 1).padStart(3, '0')}`,
  key: 'abcdef12',
  kind,
  language: 'python',
  match: Object.fromEntries(Object.keys(describeKind(kind).properties).map((field) => [field, field === 'position' ? 1 : field === 'subtree' || field === 'required' ? true : field === 'values' ? { a: 'b' } : field === 'exposed_at' || (kind === 'arg.reorder' && field !== 'callable') ? ['a', 'b'] : field === 'param_kind' ? 'keyword_only' : 'a.b'])),
  impact: 'breaking',
  deprecated: false,
  action: index % 2 === 0 ? 'auto' : 'review',
  confidence: 0.5,
  evidence: { method: 'x', commits: ['12345678'], safe_auto_fix_rate: 1 },
  provenance: { rule: 'x', refs: ['a', 'b'] },
  depends_on: ['OP001'],
  note: 'why',
}));

const SAMPLES: [name: string, schema: object, value: unknown][] = [
  ['a manifest', manifest, { manifest_version: 1, core: { name: 'omni', languages: ['python'] }, from: '1.0', to: '2.0', refs: { from: { ref: 'v1', commit: 'a'.repeat(40) }, to: null }, snapshots: { from: digest, to: digest }, generator: { name: 'onx', version: '1' }, summary: 'x', semver: { recommended: 'major', declared: null, breaking: 1, compatible: 0 }, operations }],
  ['a report', report, { report_version: 1, from: '1', to: '2', counts: { by_kind: { a: 1 }, by_action: {} }, operations: [{ id: 'OP001', key: 'abcdef', factors: [{ feature: 'a', value: 1, weight: 0 }], runner_up: { target: 'a', confidence: 1 }, callsites: [] }], unresolved: [{ path: 'a', kind: 'class', why: 'x', candidates: [{ target: 'a', confidence: 0.5, factors: [] }] }], not_compared: [], diagnostics: [{ code: 'ONX0000', severity: 'info', message: 'x', line: 3 }], surface: { removed: ['a'], added: [] }, verification: { explained: 1, removed: 0, unresolved: 0 }, run: {} }],
  ['what was applied', applied, { applied_version: 1, migrations: [{ core: 'omni', from: '1', to: '2', manifest: digest }] }],
  ['answers', answers, { answers_version: 1, answers: [{ id: 'Q12345678', path: 'a.b', kind: 'class', from: '1.0', to: '2.0', choice: 'removed' }] }],
  ['settings of a core', core, { name: 'omni', language: 'python', exclude: ['a/**'], confidence_threshold: 0.5, refs: { from: 'v1' } }],
];

/** The places of a value, as the keys that lead there. */
function placesOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => placesOf(inner).map((path) => [key, ...path]))];
}

/** The value with another one at a place. @param other undefined: nothing */
function replaced(value: unknown, [key, ...path]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], path, other);
  if (copy[key] === undefined && !Array.isArray(copy)) delete copy[key];
  return copy;
}

const others: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null, true, 0, -1, 1, 1.5, Number.NaN, '', 'a', 'a b', 'x; y', '../a', 'auto', 'review', 'x'.repeat(250), '𝒳'.repeat(600), 'x'.repeat(1001), 'x'.repeat(4001), [], ['a', 'a'], [1, 'b'], {}, { a: 1 }, { name: 'a', languages: [] }, 'rename.import', undefined,
);

describe.each(SAMPLES)('%s', (_what, schema, sample) => {
  const compiled = ajv.compile(schema);
  const places = placesOf(sample);

  it('fits as it is', () => {
    expect(checkSchema(schema as Schema, sample, FORMATS).map(({ path, keyword, key, value }) => ({ path, keyword, key, value }))).toEqual([]);
  });

  it('is refused where the usual checker of schemas refuses it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), others), { maxLength: 2 }), (changes) => {
        // The second place may be gone with the first.
        const value = changes.reduce((before, [place, other]) => (placesOf(before).some((one) => one.join() === place.join()) ? replaced(before, place, other) : before), sample);
        if (value === undefined) return;
        expect({ value, fits: checkSchema(schema as Schema, value, FORMATS).length === 0 }).toEqual({ value, fits: compiled(value) });
      }),
      { numRuns: 400 },
    );
  });
});
