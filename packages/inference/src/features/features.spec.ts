import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { python } from '@onx/python';
import weights from '../confidence/weights.json';
import { followReleases } from '../history/follow-releases';
import { matchSubjects } from '../matching/match';
import parameterWeights from '../parameters/weights.json';
import { prepare } from '../prepare';
import { definitionAt } from '../release/release';
import { documentsBetween, readRelease } from '../testing/read-release';
import { FEATURES } from './all';

const FIXTURES = join(__dirname, 'fixtures');
const PAGES = join(__dirname, '../../../../docs/reference/features');

describe('every feature', () => {
  it.each(FEATURES.map((feature) => [feature.id, feature] as const))('%s has a file, a fixture, a page and weights', (id, feature) => {
    expect(existsSync(join(__dirname, `${id}.ts`))).toBe(true);
    expect(existsSync(join(FIXTURES, id, 'expected.json'))).toBe(true);
    expect(readFileSync(join(PAGES, `${id}.md`), 'utf8')).toContain(`Family: ${feature.family}`);
    expect(weights.symbol.features).toHaveProperty([id]);
    expect(weights.member.features).toHaveProperty([id]);
  });

  it('is listed where it has a file, a fixture, a page or a weight', () => {
    const ids = new Set(FEATURES.map((feature) => feature.id));
    const known = new Set([...ids, 'agreement', 'answer', 'calibration', 'margin', 'same-thing', 'siblings-renamed-alike', 'identical-hash', 'symbols-moved-alike', 'modules-moved-alike', ...Object.keys(parameterWeights.features)]);
    const sources = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !['all.ts', 'feature.ts', 'features.spec.ts'].includes(name));
    expect(sources.map((name) => name.slice(0, -3)).sort()).toEqual([...ids].sort());
    expect(readdirSync(FIXTURES).sort()).toEqual([...ids].sort());
    expect(readdirSync(PAGES).filter((name) => name !== 'README.md').map((name) => name.slice(0, -3)).sort()).toEqual([...known].sort());
    for (const level of [weights.symbol, weights.member]) expect(Object.keys(level.features).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has a row in the list of pages, with its title and family', () => {
    const rows = readFileSync(join(PAGES, 'README.md'), 'utf8').split('\n').filter((line) => line.startsWith('| ['));
    const expected = readdirSync(PAGES).filter((name) => name !== 'README.md').map((name) => {
      const [, id, title, family] = /^# `(.*)`: (.*)\n\nFamily: (.*)\n/.exec(readFileSync(join(PAGES, name), 'utf8')) ?? [];
      return `| [\`${id}\`](${name}) | ${title} | ${family} |`;
    });
    expect(rows.sort()).toEqual(expected.sort());
  });

  it('never counts against a pair', () => {
    for (const level of [weights.symbol, weights.member]) {
      expect(Object.values(level.features).every((weight) => weight >= 0)).toBe(true);
      expect(level.agreement).toBeGreaterThanOrEqual(0);
    }
    expect(Object.values(parameterWeights.features).every((weight) => weight >= 0)).toBe(true);
  });
});

interface Row {
  from: string;
  to: string;
  min: number;
  max: number;
}

describe('values', () => {
  it.each(FEATURES.map((feature) => [feature.id, feature] as const))('%s', (id, feature) => {
    const folder = join(FIXTURES, id);
    const [from, to] = [readRelease(join(folder, 'old')), readRelease(join(folder, 'new'))];
    const between = existsSync(join(folder, 'between')) ? [{ commit: '1'.repeat(40), surface: readRelease(join(folder, 'between')).surface }] : [];
    const { context, changes, proposer } = prepare({ from: from.surface, to: to.surface, bodies: { from: from.bodies, to: to.bodies }, words: python.words, versions: { from: '1', to: '2' }, between, documents: documentsBetween(from, to), files: { from: from.files, to: to.files } });
    context.trails.learn(followReleases(from.surface, between, to.surface, python.words, changes.subjects.map(({ path }) => path)));
    matchSubjects(changes.subjects, proposer, context, new Set());
    const rows = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Row[];
    const got = rows.map((row) => {
      const pair = { from: row.from, to: row.to, old: definitionAt(context.from, row.from)!, new: definitionAt(context.to, row.to)!, member: false };
      const value = feature.value(pair, context);
      return value >= row.min && value <= row.max ? row : { ...row, value };
    });
    expect(got).toEqual(rows);
    expect(rows.some(({ max }) => max === 0)).toBe(true);
  });
});
