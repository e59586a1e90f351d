import { chmodSync, cpSync, rmSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unflushed } from './testing/faulty-file-system';
import { removeTemporary, temporaryFolder } from '../../../testing/temporary-repository';
import { AWKWARD, readTree, requestFor, writeTree, type Entry, type Release } from './testing/scene';
import { move } from './testing/toy-language';
import { migrate } from './migrate';
import { rollback } from './rollback';
import { status } from './status';

afterAll(removeTemporary);

const SECOND: Release = { from: '1.0.0', to: '1.1.0', old: ['core.b.Reader', 'core.b.Printer'], next: ['core.c.Reader', 'core.b.Printer'], operations: [move('OP1', 'core.b.Reader', 'core.c.Reader')] };

async function twice(): Promise<{ target: string; before: Record<string, string>; between: Record<string, string> }> {
  const target = writeTree(temporaryFolder(), AWKWARD);
  const before = readTree(target);
  await migrate(requestFor(target), { fileSystem: unflushed });
  const between = readTree(target, ['.onx/state']);
  await migrate(requestFor(target, SECOND), { fileSystem: unflushed });
  return { target, before, between };
}

test('takes back the last migration, or all down to a version', async () => {
  const { target, before, between } = await twice();
  expect(await rollback({ target })).toMatchObject({ outcome: 'rolled-back', exitCode: 0, undone: [{ from: '1.0.0' }] });
  expect(readTree(target, ['.onx/state'])).toEqual(between);
  await migrate(requestFor(target, SECOND), { fileSystem: unflushed });
  const result = await rollback({ target, toVersion: '0.9.0' });
  expect(result).toMatchObject({ undone: [{ to: '1.1.0' }, { to: '1.0.0' }], edited: [] });
  expect(result.files).toHaveLength(6);
  expect(readTree(target)).toEqual(before);
});

test('only to the middle', async () => {
  const { target, between } = await twice();
  await rollback({ target, toVersion: '1.0.0' });
  expect(readTree(target, ['.onx/state'])).toEqual(between);
  expect(await rollback({ target, toVersion: '1.0.0' })).toMatchObject({ outcome: 'nothing', exitCode: 0 });
});

test.each([
  ['an unknown version', { toVersion: '0.1.0' }, 'ONX3016'],
  ['an unknown core', { core: 'other' }, 'ONX3016'],
])('%s is refused', async (_, wish, code) => {
  const { target } = await twice();
  await expect(rollback({ target, ...wish })).rejects.toMatchObject({ code, exitCode: 2 });
});

test('a target where nothing was applied is refused and left without a trace', async () => {
  const target = writeTree(temporaryFolder(), AWKWARD);
  const before = readTree(target);
  await expect(rollback({ target })).rejects.toMatchObject({ code: 'ONX3016' });
  expect(readTree(target)).toEqual(before);
});

test('is refused file by file where somebody edited since, and nothing is changed', async () => {
  const { target, before } = await twice();
  writeFileSync(join(target, 'app/main.toy'), 'mine\n');
  rmSync(join(target, 'app/crlf.toy'));
  rmSync(join(target, 'app/run.toy'));
  symlinkSync('main.toy', join(target, 'app/run.toy'));
  const edited = readTree(target);
  const refused = await rollback({ target, toVersion: '0.9.0' });
  expect(refused).toMatchObject({ outcome: 'refused', exitCode: 1, files: [] });
  expect(refused.edited).toEqual([
    { path: 'app/crlf.toy', reason: 'it was deleted since' },
    { path: 'app/main.toy', reason: 'its content was changed since' },
    { path: 'app/run.toy', reason: 'it is a symlink now' },
  ]);
  expect(readTree(target)).toEqual(edited);
  expect(status(target).edited).toEqual(refused.edited);

  const kept = await rollback({ target, toVersion: '0.9.0', onEdited: 'keep' });
  expect(kept).toMatchObject({ outcome: 'rolled-back', exitCode: 1 });
  expect(readTree(target)).toEqual({ ...Object.fromEntries(Object.entries(before).filter(([path]) => path !== 'app/crlf.toy')), 'app/main.toy': '644 mine\n', 'app/run.toy': '-> main.toy' });
});

test('overwrites edits only when told to', async () => {
  const { target, before } = await twice();
  writeFileSync(join(target, 'app/main.toy'), 'mine\n');
  rmSync(join(target, 'app/crlf.toy'));
  await rollback({ target, toVersion: '0.9.0', onEdited: 'overwrite' });
  expect(readTree(target)).toEqual(before);
});

test('an edit between two steps is not lost', async () => {
  const target = writeTree(temporaryFolder(), AWKWARD);
  await migrate(requestFor(target), { fileSystem: unflushed });
  writeFileSync(join(target, 'app/main.toy'), 'core.b.Reader, edited\n');
  await migrate(requestFor(target, SECOND), { fileSystem: unflushed });
  expect(await rollback({ target, toVersion: '0.9.0' })).toMatchObject({ outcome: 'refused', edited: [{ path: 'app/main.toy', reason: expect.stringContaining('between') }] });
  expect(await rollback({ target, toVersion: '1.0.0' })).toMatchObject({ outcome: 'rolled-back' });
  expect(readTree(target)['app/main.toy']).toBe('644 core.b.Reader, edited\n');
});

test('files restored by other means are no hindrance, and a mode changed since stays', async () => {
  const target = writeTree(temporaryFolder(), AWKWARD);
  const before = readTree(target);
  await migrate(requestFor(target), { fileSystem: unflushed });
  writeFileSync(join(target, 'app/crlf.toy'), 'use core.a.Reader\r\nplain\r\n');
  chmodSync(join(target, 'app/main.toy'), 0o700);
  expect(await rollback({ target })).toMatchObject({ outcome: 'rolled-back', edited: [] });
  expect(readTree(target)).toEqual({ ...before, 'app/main.toy': before['app/main.toy']?.replace('644', '700') });
});

test('a lost state is found again by the checkpoint, also in a moved copy', async () => {
  const target = writeTree(temporaryFolder(), AWKWARD);
  const before = readTree(target);
  const elsewhere = temporaryFolder();
  await migrate(requestFor(target), { checkpoint: elsewhere });
  const copy = temporaryFolder();
  cpSync(target, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, '.onx/state'), { recursive: true });
  expect(await rollback({ target: copy, checkpoint: elsewhere, toVersion: '0.9.0' })).toMatchObject({ outcome: 'rolled-back' });
  expect(readTree(copy)).toEqual(before);
});

test.each<[string, (checkpoint: string) => void]>([
  ['has lost its contents', (path) => rmSync(join(path, 'objects'), { recursive: true })],
  ['has a damaged content', (path) => readdirSync(join(path, 'objects')).forEach((name) => writeFileSync(join(path, 'objects', name), 'x'))],
  ['is gone', (path) => rmSync(path, { recursive: true })],
  ['is no checkpoint', (path) => writeFileSync(join(path, 'checkpoint.json'), '{"checkpoint_version":9}')],
])('a checkpoint that %s is told before anything is changed', async (_, damage) => {
  const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.Reader\n' });
  const { checkpoint } = await migrate(requestFor(target), { fileSystem: unflushed });
  const after = readTree(target, ['.onx']);
  damage(checkpoint as string);
  await expect(rollback({ target })).rejects.toMatchObject({ code: 'ONX3017', exitCode: 2 });
  expect(readTree(target, ['.onx'])).toEqual(after);
});

test.each(['../outside.toy', '/tmp/outside.toy', 'a/../../outside.toy', 'link/x.toy'])('a checkpoint that names %s is refused', async (path) => {
  const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.Reader\n', link: { link: '/tmp' } });
  const { checkpoint } = await migrate(requestFor(target), { fileSystem: unflushed });
  const file = join(checkpoint as string, 'checkpoint.json');
  const hash = '0'.repeat(64);
  writeFileSync(file, JSON.stringify({ checkpoint_version: 1, id: 'x', kind: 'apply', migrations: [{ core: 'core', from: '0', to: '1', manifest: 'x' }], undoes: [], changes: [{ path, before: { hash, mode: 0o644 }, after: null }] }));
  await expect(rollback({ target })).rejects.toMatchObject({ code: 'ONX3015', exitCode: 2 });
});

test('rollback after any migration is the identity, modes included', async () => {
  const word = fc.constantFrom('core.a.Reader', 'core.a.Writer', 'core.a.Never', 'é', '\r\n', '\n', ' ', 'x');
  const name = fc.constantFrom('a.toy', 'b c.toy', 'ñ.toy', 'd/e.toy', 'd/"q".toy', 'f.txt');
  const file = fc.record({ text: fc.array(word, { maxLength: 12 }).map((words) => words.join('')), mode: fc.constantFrom(0o644, 0o755, 0o600, 0o444) });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, file, { noNullPrototype: true }), async (entries: Record<string, Entry>) => {
      const target = writeTree(temporaryFolder(), entries);
      const before = readTree(target);
      const { outcome } = await migrate(requestFor(target), { fileSystem: unflushed });
      if (outcome === 'migrated') await rollback({ target, fileSystem: unflushed });
      expect(readTree(target)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
