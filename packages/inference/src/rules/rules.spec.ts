import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferBetween, printOperations, readRelease } from '../testing/read-release';
import { RULES } from './all';

const FIXTURES = join(__dirname, 'fixtures');
const PAGES = join(__dirname, '../../../../docs/reference/operations');

describe('every rule', () => {
  it.each(RULES.map((rule) => rule.kind))('%s has a file, a fixture and a page', (kind) => {
    expect(existsSync(join(__dirname, `${kind.replace(/[._]/g, '-')}.ts`))).toBe(true);
    expect(readdirSync(join(FIXTURES, kind)).sort()).toEqual(['expected.json', 'new', 'old']);
    const page = readFileSync(join(PAGES, `${kind}.md`), 'utf8');
    for (const heading of ['## Example', '## What apply does', '## When it goes to review']) expect(page).toContain(heading);
  });

  it('has no fixture without a rule', () => {
    const kinds = new Set<string>(RULES.map((rule) => rule.kind));
    expect(readdirSync(FIXTURES).filter((name) => !kinds.has(name))).toEqual([]);
  });
});

describe('all rules over every fixture', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const result = inferBetween(readRelease(join(FIXTURES, name, 'old')), readRelease(join(FIXTURES, name, 'new')));
    expect(printOperations(result)).toEqual(JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')));
    expect(result.operations.filter((operation) => operation.kind === 'dependency.update')).toHaveLength(1);
  });
});
