import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '../file-system';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { readTree, requestFor, writeTree } from '../testing/scene';
import { migrate } from '../migrate';
import { withLock } from './lock';
import { stateFolder } from './state-folder';

afterAll(removeTemporary);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const locked = (target: string, holder: object): string => writeTree(target, { '.onx/state/lock': JSON.stringify(holder) });

test('only one runs at a time, and all that wait get their turn', async () => {
  const folder = stateFolder(nodeFileSystem, temporaryFolder());
  let inside = 0;
  let most = 0;
  const turns = Array.from({ length: 6 }, () =>
    withLock(nodeFileSystem, folder, 5000, async () => {
      most = Math.max(most, ++inside);
      await wait(5);
      inside--;
    }),
  );
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(existsSync(folder.home)).toBe(false);
});

test('two migrations at once: the second waits and finds everything done', async () => {
  const target = writeTree(temporaryFolder(), { 'a.toy': 'core.a.Reader\n' });
  const runs = await Promise.all([migrate(requestFor(target), { lockTimeoutMs: 5000 }), migrate(requestFor(target), { lockTimeoutMs: 5000 })]);
  expect(runs.map((run) => run.outcome).sort()).toEqual(['already', 'migrated']);
});

test('says who holds it', async () => {
  const started = new Date().toISOString();
  const target = locked(temporaryFolder(), { pid: process.pid, host: hostname(), started });
  await expect(migrate(requestFor(target))).rejects.toMatchObject({ code: 'ONX3011', exitCode: 3, message: `${target} is locked by process ${process.pid} on ${hostname()} since ${started}.` });
});

test.each<[string, boolean, () => Promise<object> | object]>([
  ['a process that is gone', true, async () => ({ pid: await deadPid(), host: hostname(), started: new Date().toISOString() })],
  ['a process from before the machine started', true, () => ({ pid: process.pid, host: hostname(), started: '2001-01-01T00:00:00Z' })],
  ['a process of another machine', false, () => ({ pid: 1, host: 'another', started: '2001-01-01T00:00:00Z' })],
])('a lock of %s is broken: %s', async (_, broken, holder) => {
  const target = locked(temporaryFolder(), await holder());
  expect(await migrate(requestFor(target)).then(() => true, () => false)).toBe(broken);
});

test('a lock that was never written counts as held at first and as left behind later', async () => {
  const target = writeTree(temporaryFolder(), { '.onx/state/lock': '' });
  await expect(migrate(requestFor(target))).rejects.toThrow('a process that is just starting');
  utimesSync(join(target, '.onx/state/lock'), new Date(0), new Date(0));
  expect(await migrate(requestFor(target))).toMatchObject({ outcome: 'nothing' });
  expect(readTree(target)).toEqual({});
});

test('the state folder hides itself from git while it is there', async () => {
  const folder = stateFolder(nodeFileSystem, temporaryFolder());
  mkdirSync(folder.state, { recursive: true });
  writeFileSync(folder.ledger, '');
  await withLock(nodeFileSystem, folder, 0, async () => undefined);
  expect(readFileSync(join(folder.state, '.gitignore'), 'utf8')).toBe('*\n');
});

function deadPid(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '0']);
    child.on('exit', () => resolve(child.pid as number));
  });
}
