import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATION_KINDS, type RewriteOptions } from '@onx/model';
import type { Files, StatedOperation } from '../../../../../testing/stated-operation';
import { changeOf, rewriteFiles } from '../../testing/check-rewrite';
import { KIND_RULES } from './rules';

const FIXTURES = join(__dirname, '../fixtures');
/** Kinds that no Python file of a dependent is edited for. */
const ELSEWHERE = new Set(['call.rewrite']);
const KINDS = OPERATION_KINDS.filter((kind) => !ELSEWHERE.has(kind));

interface Fixture {
  operations: StatedOperation[];
  options?: Partial<RewriteOptions>;
}

function filesIn(folder: string): Files {
  const files: Files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = readFileSync(path, 'utf8');
  }
  return files;
}

const read = (kind: string): Fixture => JSON.parse(readFileSync(join(FIXTURES, kind, 'operations.json'), 'utf8')) as Fixture;

describe('kinds', () => {
  it.each([...KINDS])('%s has a rule, a file and a fixture', (kind) => {
    expect(KIND_RULES.map((rule) => rule.kind)).toContain(kind);
    expect(existsSync(join(__dirname, `${kind.replace(/[._]/g, '-')}.ts`))).toBe(true);
    expect(existsSync(join(FIXTURES, kind, 'operations.json'))).toBe(true);
  });

  it.each([...KINDS])('%s: the dependent becomes what is expected, once', (kind) => {
    const { operations, options } = read(kind);
    const folder = join(FIXTURES, kind);
    const change = changeOf(filesIn(join(folder, 'old')), filesIn(join(folder, 'new')), operations);
    const { after, rewrite } = rewriteFiles(change, filesIn(join(folder, 'dependent')), options);
    expect(after).toEqual(filesIn(join(folder, 'expected')));
    expect(rewrite.diagnostics).toEqual([]);
    expect(rewriteFiles(change, after, options).rewrite.files).toEqual([]);
  });

  it.each([...KINDS])('%s: operations of all other kinds do nothing to it', (kind) => {
    const folder = join(FIXTURES, kind);
    const { options, operations: own } = read(kind);
    const mine = new Set(own.map((operation) => JSON.stringify(operation)));
    const others = KINDS.flatMap((other) => read(other).operations).filter((operation) => operation.kind !== 'dependency.update' && !mine.has(JSON.stringify(operation)));
    const change = changeOf(filesIn(join(folder, 'old')), filesIn(join(folder, 'new')), others);
    expect(rewriteFiles(change, filesIn(join(folder, 'dependent')), options).rewrite.files).toEqual([]);
  });
});
