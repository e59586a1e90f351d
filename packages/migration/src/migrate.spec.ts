import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTemporary, temporaryFolder } from '../../../testing/temporary-repository';
import { AWKWARD, RELEASE, commitAll, git, readTree, requestFor, writeTree, type Release } from './testing/scene';
import { move } from './testing/toy-language';
import { migrate, previewMigration } from './migrate';
import { rollback } from './rollback';
import { status } from './status';

afterAll(removeTemporary);

const awkward = (): string => writeTree(temporaryFolder(), AWKWARD);
const code = (promise: Promise<unknown>): Promise<string> => promise.then(
  () => 'no error',
  (error: { code?: string; exitCode?: number }) => `${error.code} ${error.exitCode}`,
);

test('migrates every file in its own bytes and mode, and nothing else', async () => {
  const target = awkward();
  const result = await migrate(requestFor(target));
  expect(result).toMatchObject({ outcome: 'migrated', exitCode: 0, edits: { 'move.symbol': 7 }, review: [] });
  expect(readTree(target, ['.onx/state'])).toEqual({
    '.onx/applied.yaml': expect.stringContaining('to: "1.0.0"'),
    'app/main.toy': '644 use core.b.Reader\nuse core.b.Printer\n',
    'app/crlf.toy': '644 use core.b.Reader\r\nplain\r\n',
    'app/no newline.toy': '644 use core.b.Printer',
    'app/größe.toy': `644 ${Buffer.from('ü core.b.Reader ü\n').toString('latin1')}`,
    'app/run.toy': '755 #!/usr/bin/env toy\nuse core.b.Reader\n',
    'app/locked.toy': '444 use core.b.Printer\n',
    'app/link.toy': '-> main.toy',
    'app/other.toy': '644 nothing of the kind\n',
  });
  expect(result.diagnostics.map((one) => one.code).sort()).toEqual(['ONX3003', 'ONX3008']);
});

test('a preview changes nothing and its patch makes the same bytes', async () => {
  const target = awkward();
  commitAll(target);
  const before = readTree(target);
  const preview = previewMigration(requestFor(target));
  expect(preview.outcome).toBe('planned');
  expect(readTree(target)).toEqual(before);
  const patched = writeTree(temporaryFolder(), AWKWARD);
  writeFileSync(join(patched, '..', 'preview.patch'), preview.patch);
  git(patched, 'apply', join(patched, '..', 'preview.patch'));
  await migrate(requestFor(target));
  const contents = (tree: Record<string, string>): string[] => Object.entries(tree).map(([path, entry]) => path + entry.slice(entry.indexOf(' ')));
  expect(contents(readTree(target, ['.onx']))).toEqual(contents(readTree(patched)));
});

test('the surfaces are not asked for where no file may name the core', async () => {
  const request = requestFor(writeTree(temporaryFolder(), { 'app/other.toy': '644 nothing of the kind\n' }));
  const asked: string[] = [];
  const surfaces = { from: request.surfaces.from, to: request.surfaces.to };
  const watched = {
    get from() {
      asked.push('from');
      return surfaces.from;
    },
    get to() {
      asked.push('to');
      return surfaces.to;
    },
  };
  const result = await migrate({ ...request, surfaces: watched, head: surfaces.from });
  expect(result).toMatchObject({ outcome: 'nothing', exitCode: 0, files: [] });
  expect(asked).toEqual([]);
  writeFileSync(join(request.target, 'app/main.toy'), 'use core.a.Reader\n');
  expect(await migrate({ ...request, surfaces: watched, head: surfaces.from })).toMatchObject({ outcome: 'migrated' });
  expect(asked).toContain('to');
});

test('git sees the record and not the state', async () => {
  const target = awkward();
  commitAll(target);
  await migrate(requestFor(target));
  expect(git(target, 'status', '--porcelain', '-uall').split('\n')).toContain('?? .onx/applied.yaml');
  expect(git(target, 'status', '--porcelain', '-uall')).not.toContain('state');
});

test('a second run changes no byte and says why', async () => {
  const target = awkward();
  await migrate(requestFor(target));
  const after = readTree(target);
  const second = await migrate(requestFor(target));
  expect(second).toMatchObject({ outcome: 'already', exitCode: 0, files: [] });
  expect(second.diagnostics.at(-1)).toMatchObject({ code: 'ONX3005', message: 'this package is at core 1.0.0 already, nothing was changed' });
  expect(readTree(target)).toEqual(after);
});

test('where nothing names the core, nothing is left behind', async () => {
  const target = writeTree(temporaryFolder(), { 'a.toy': 'nothing\n' });
  expect(await migrate(requestFor(target))).toMatchObject({ outcome: 'nothing', exitCode: 0 });
  expect(readTree(target)).toEqual({ 'a.toy': '644 nothing\n' });
});

describe('swapped names', () => {
  const swap: Release = { from: '1', to: '2', old: ['core.a.X', 'core.a.Y', 'core.a.Gone'], next: ['core.a.X', 'core.a.Y', 'core.b.Here'], operations: [move('OP1', 'core.a.X', 'core.a.Y'), move('OP2', 'core.a.Y', 'core.a.X'), move('OP3', 'core.a.Gone', 'core.b.Here')] };
  const source = { 'a.toy': 'core.a.X core.a.Y core.a.Gone\n' };

  test('are applied where the code itself shows that it is old, once', async () => {
    const target = writeTree(temporaryFolder(), source);
    await migrate(requestFor(target, swap));
    expect(readFileSync(join(target, 'a.toy'), 'utf8')).toBe('core.a.Y core.a.X core.b.Here\n');
    expect(await migrate(requestFor(target, swap))).toMatchObject({ outcome: 'already' });
  });

  test.each([
    ['nothing tells old from new', 'core.a.X core.a.Y\n'],
    ['it was migrated and the record lost', 'core.a.Y core.a.X core.b.Here\n'],
    ['it is half old, half new', 'core.a.Y core.a.X core.b.Here core.a.Gone\n'],
  ])('go to review where %s', async (_, text) => {
    const target = writeTree(temporaryFolder(), { 'a.toy': text });
    const result = await migrate(requestFor(target, swap));
    expect(result.exitCode).toBe(1);
    expect(result.review.map((site) => site.operation).sort()).toEqual(['key-OP1', 'key-OP2']);
    expect(readFileSync(join(target, 'a.toy'), 'utf8').startsWith(text.slice(0, 17))).toBe(true);
    expect(result.diagnostics.map((one) => one.code)).toContain('ONX3007');
  });

  test('are none where the new name is one that stays', async () => {
    const merge: Release = { from: '1', to: '2', old: ['core.a.X', 'core.a.Y'], next: ['core.a.Y', 'core.b.New'], operations: [move('OP1', 'core.a.X', 'core.a.Y'), move('OP2', 'core.a.Y', 'core.a.Y')] };
    const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.X core.a.Y core.b.New\n' });
    expect(await migrate(requestFor(target, merge))).toMatchObject({ outcome: 'migrated', review: [] });
    expect(readFileSync(join(target, 'a.toy'), 'utf8')).toBe('core.a.Y core.a.Y core.b.New\n');
  });

  test('are applied where the record says which version the code is at', async () => {
    const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.X\n', '.onx/applied.yaml': 'applied_version: 1\nmigrations:\n- {}\n'.replace('- {}', '- core: core\n  from: "0"\n  to: "1"\n  manifest: blake3:0') });
    expect(await migrate(requestFor(target, swap))).toMatchObject({ outcome: 'migrated', exitCode: 0 });
    expect(readFileSync(join(target, 'a.toy'), 'utf8')).toBe('core.a.Y\n');
  });
});

test('a manifest that begins elsewhere than the record says is told', () => {
  const target = writeTree(temporaryFolder(), { ...AWKWARD, '.onx/applied.yaml': 'applied_version: 1\nmigrations:\n  - core: core\n    from: "0.7.0"\n    to: "0.8.0"\n    manifest: x\n' });
  expect(previewMigration(requestFor(target)).diagnostics).toContainEqual(expect.objectContaining({ code: 'ONX3006', severity: 'warning' }));
});

test('references that the migration itself would break stop it before a byte is written', async () => {
  const target = awkward();
  const before = readTree(target);
  const wrong: Release = { ...RELEASE, operations: [move('OP001', 'core.a.Reader', 'core.b.Nowhere')] };
  const result = await migrate(requestFor(target, wrong));
  expect(result).toMatchObject({ outcome: 'refused', exitCode: 1, verification: { newlyBroken: expect.arrayContaining([expect.objectContaining({ path: 'core.b.Nowhere' })]) } });
  expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'ONX3201', file: 'app/main.toy', line: 1 }));
  expect(readTree(target)).toEqual(before);
});

test('what was broken before is not our fault; what stays broken asks for a person', async () => {
  const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.Never core.a.Reader core.a.Writer\n' });
  const result = await migrate(requestFor(target, { ...RELEASE, operations: RELEASE.operations.slice(0, 1) }));
  const { brokenBefore, mended, stillBroken, newlyBroken } = result.verification;
  expect([brokenBefore, mended, stillBroken, newlyBroken].map((list) => list.map((one) => one.path))).toEqual([['core.a.Never'], ['core.a.Reader'], ['core.a.Writer'], []]);
  expect(result).toMatchObject({ outcome: 'migrated', exitCode: 1 });
  expect(result.diagnostics.filter((one) => one.code.startsWith('ONX32')).map((one) => one.message)).toEqual(['core.a.Writer does not resolve in the new release, and no operation mends it']);
});

describe('the verification command', () => {
  test('that succeeds sees the migrated files, and the migration stays', async () => {
    const target = awkward();
    expect(await migrate(requestFor(target), { verifyWith: 'grep -q core.b.Reader app/main.toy && test ! -e .onx/applied.yaml' })).toMatchObject({ outcome: 'migrated' });
  });

  test('that fails has everything put back', async () => {
    const target = awkward();
    const before = readTree(target);
    const result = await migrate(requestFor(target), { verifyWith: 'echo two tests failed; exit 3' });
    expect(result).toMatchObject({ outcome: 'rolled-back', exitCode: 1 });
    expect(result.diagnostics.at(-1)).toMatchObject({ code: 'ONX3203', message: expect.stringContaining('exit code 3: two tests failed') });
    expect(readTree(target)).toEqual(before);
  });

  test('that edits a migrated file keeps that edit from being lost', async () => {
    const target = awkward();
    const result = await migrate(requestFor(target), { verifyWith: 'echo mine > app/main.toy; exit 1' });
    expect(readFileSync(join(target, 'app/main.toy'), 'utf8')).toBe('mine\n');
    expect(readFileSync(join(target, 'app/crlf.toy'), 'utf8')).toContain('core.a.Reader');
    expect(result).toMatchObject({ outcome: 'rolled-back', diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'ONX3018', file: 'app/main.toy' })]) });
  });
});

describe('refused before anything is written', () => {
  test.each<[string, (target: string) => Promise<unknown>, string]>([
    ['no such target', (target) => migrate(requestFor(join(target, 'nowhere'))), 'ONX3001 2'],
    ['a file as target', (target) => migrate(requestFor(join(target, 'app/main.toy'))), 'ONX3001 2'],
    ['the core by its path', (target) => migrate({ ...requestFor(target), corePath: target }), 'ONX3002 2'],
    ['the core by its files', (target) => migrate(requestFor(writeTree(target, { 'core.toy': '', 'core/a.toy': '' }))), 'ONX3002 2'],
    ['a damaged record', (target) => migrate(requestFor(writeTree(target, { '.onx/applied.yaml': '<<<<<<< ours\n' }))), 'ONX3020 2'],
    ['a record of a newer version', (target) => migrate(requestFor(writeTree(target, { '.onx/applied.yaml': 'applied_version: 2\n' }))), 'ONX3020 2'],
    ['a state folder that is a symlink', (target) => (symlinkSync(temporaryFolder(), join(target, '.onx')), migrate(requestFor(target))), 'ONX3015 2'],
    ['a dirty file of the plan', (target) => (commitAll(target), writeFileSync(join(target, 'app/main.toy'), 'use core.a.Reader  \n'), migrate(requestFor(target))), 'ONX3004 2'],
    ['an untracked file of the plan', (target) => (commitAll(target), writeFileSync(join(target, 'new.toy'), 'use core.a.Reader\n'), migrate(requestFor(target))), 'ONX3004 2'],
  ])('%s', async (_, attempt, expected) => {
    const target = awkward();
    expect(await code(attempt(target))).toBe(expected);
    expect(readTree(target)['app/crlf.toy']).toBe('644 use core.a.Reader\r\nplain\r\n');
  });

  test('names the dirty files, takes others as they are, and goes on when told to', async () => {
    const target = awkward();
    commitAll(target);
    writeFileSync(join(target, 'app/other.toy'), 'edited, but not concerned\n');
    writeFileSync(join(target, 'app/größe.toy'), 'core.a.Reader!\n');
    await expect(migrate(requestFor(target))).rejects.toThrow('app/größe.toy.');
    expect(await migrate(requestFor(target), { allowDirty: true })).toMatchObject({ outcome: 'migrated' });
  });

  test('in a sub-folder of a repository too; the patch then names paths from the repository', async () => {
    const root = writeTree(temporaryFolder(), { 'packages/one/a.toy': 'core.a.Reader\n' });
    commitAll(root);
    const target = join(root, 'packages/one');
    expect(Buffer.from(previewMigration(requestFor(target)).patch).toString()).toContain('+++ b/packages/one/a.toy\n');
    writeFileSync(join(target, 'a.toy'), 'core.a.Reader?\n');
    expect(await code(migrate(requestFor(target)))).toBe('ONX3004 2');
  });
});

test('a second step over files that the first left uncommitted is no dirty tree', async () => {
  const target = awkward();
  commitAll(target);
  await migrate(requestFor(target));
  const next: Release = { from: '1.0.0', to: '1.1.0', old: ['core.b.Reader', 'core.b.Printer'], next: ['core.c.Reader', 'core.b.Printer'], operations: [move('OP1', 'core.b.Reader', 'core.c.Reader')] };
  expect(await migrate(requestFor(target, next))).toMatchObject({ outcome: 'migrated' });
  expect(status(target)).toMatchObject({ applied: [{ to: '1.0.0' }, { to: '1.1.0' }], edited: [], interrupted: null, lock: null });
});

test('a record that is there is carried on where no file changes', async () => {
  const target = awkward();
  await migrate(requestFor(target));
  const next: Release = { from: '1.0.0', to: '1.1.0', old: ['core.b.Reader', 'core.b.Printer'], next: ['core.b.Reader', 'core.b.Printer'], operations: [] };
  expect(await migrate(requestFor(target, next))).toMatchObject({ outcome: 'nothing', exitCode: 0 });
  expect(status(target).applied.at(-1)).toMatchObject({ to: '1.1.0' });
  await rollback({ target, toVersion: '0.9.0' });
  expect(readTree(target)['.onx/applied.yaml']).toBeUndefined();
});

test('symlinks out of the target are not followed', async () => {
  const outside = writeTree(temporaryFolder(), { 'x.toy': 'core.a.Reader\n' });
  const target = awkward();
  mkdirSync(join(target, 'linked'));
  symlinkSync(outside, join(target, 'linked/folder'));
  symlinkSync(join(outside, 'x.toy'), join(target, 'linked/file.toy'));
  await migrate(requestFor(target));
  expect(readTree(outside)).toEqual({ 'x.toy': '644 core.a.Reader\n' });
});

test('a tree that a checkpoint lies in elsewhere is rolled back from there', async () => {
  const target = awkward();
  chmodSync(join(target, 'app/crlf.toy'), 0o600);
  const before = readTree(target);
  const elsewhere = temporaryFolder();
  const { checkpoint } = await migrate(requestFor(target), { checkpoint: elsewhere });
  expect(checkpoint?.startsWith(elsewhere)).toBe(true);
  expect(await rollback({ target, toVersion: '0.9.0', checkpoint: elsewhere })).toMatchObject({ outcome: 'rolled-back' });
  expect(readTree(target)).toEqual(before);
});
