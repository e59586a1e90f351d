import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferBetween, readRelease } from '../../testing/read-release';
import weights from '../weights.json';
import { PARAMETER_FEATURES } from './all';

const FIXTURES = join(__dirname, 'fixtures');
const PAGES = join(__dirname, '../../../../../docs/reference/features');
const IDS = PARAMETER_FEATURES.map(({ id }) => id);

describe('every feature of parameters', () => {
  it.each(IDS)('%s has a file, a fixture, a page and a weight', (id) => {
    expect(existsSync(join(__dirname, `${id}.ts`))).toBe(true);
    expect(existsSync(join(FIXTURES, id, 'expected.json'))).toBe(true);
    expect(existsSync(join(PAGES, `${id}.md`))).toBe(true);
    expect(weights.features).toHaveProperty([id]);
  });

  it('is listed where it has a file, a fixture or a weight', () => {
    const sources = readdirSync(__dirname).filter((name) => name.startsWith('parameter-')).map((name) => name.slice(0, -'.ts'.length));
    expect(sources.sort()).toEqual([...IDS].sort());
    expect(readdirSync(FIXTURES).sort()).toEqual([...IDS].sort());
    expect(Object.keys(weights.features).sort()).toEqual([...IDS].sort());
  });
});

/** An argument that has another name now, and what the feature says of it; 0 is nothing. */
interface Row {
  callable: string;
  from: string;
  to: string;
  min: number;
  max: number;
}

describe('values', () => {
  it.each(IDS)('%s', (id) => {
    const folder = join(FIXTURES, id);
    const { operations } = inferBetween(readRelease(join(folder, 'old')), readRelease(join(folder, 'new')));
    const valueOf = ({ callable, from, to }: Row): number | undefined => {
      const renamed = operations.find((one) => one.kind === 'arg.rename' && one.match.callable === callable && one.match.from === from && one.match.to === to);
      return renamed && (renamed.factors.find(({ feature }) => feature === id)?.value ?? 0);
    };
    const rows = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Row[];
    const got = rows.map((row) => {
      const value = valueOf(row);
      return value !== undefined && value >= row.min && value <= row.max ? row : { ...row, value };
    });
    expect(got).toEqual(rows);
    expect(rows.some(({ max }) => max === 0)).toBe(true);
  });
});
