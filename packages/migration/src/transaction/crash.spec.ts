import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultyFileSystem, unflushed, type Fault } from '../testing/faulty-file-system';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { readTree, requestFor, writeTree, type Entry } from '../testing/scene';
import { killedRun, buildChild, type Child } from '../testing/killed-run';
import type { FileSystem } from '../file-system';
import { migrate } from '../migrate';
import { resume } from '../resume';
import { rollback } from '../rollback';

afterAll(removeTemporary);

const SOURCES: Record<string, Entry> = { 'a.toy': { text: 'use core.a.Reader\n', mode: 0o755 }, 'b/ü x.toy': 'use core.a.Writer\r\nno end' };
const scene = (): string => writeTree(temporaryFolder(), SOURCES);
const sources = (target: string): Record<string, string> => readTree(target, ['.onx']);

/** The process is gone: neither this operation nor any later one happens. */
class Died extends Error {}
const die = (): never => {
  throw new Died();
};

/** Runs until the k-th changing operation and dies there. @returns the operation; null where the run ended before it. */
async function dieAt(fault: Omit<Fault, 'strike'>, target: string, run: (files: FileSystem) => Promise<unknown>): Promise<string | null> {
  const { fileSystem, struck } = faultyFileSystem({ ...fault, strike: die }, unflushed);
  await run(fileSystem).catch(() => undefined);
  // The lock of a dead process is stale; this one's is still alive.
  rmSync(join(target, '.onx/state/lock'), { force: true });
  return struck();
}

const ignoreNothing = (error: { code?: string }): void => {
  if (error.code !== 'ONX3016' && error.code !== 'ONX3019') throw error;
};

/** Strikes before each operation, and in the middle of those that write. @returns the number of operations. */
async function everyOperation(check: (fault: Omit<Fault, 'strike'>) => Promise<string | null>): Promise<number> {
  for (let at = 1; ; at++) {
    const operation = await check({ at, how: 'whole' });
    if (operation === null) return at - 1;
    if (operation === 'create' || operation === 'append') await check({ at, how: 'torn' });
  }
}

const ends = { before: {} as Record<string, string>, after: {} as Record<string, string> };
beforeAll(async () => {
  const target = scene();
  ends.before = sources(target);
  await migrate(requestFor(target), { fileSystem: unflushed });
  ends.after = sources(target);
  expect(ends.after).not.toEqual(ends.before);
});

test('a migration that dies at any operation is rolled back to the old bytes, with no trace', async () => {
  const operations = await everyOperation(async (fault) => {
    const target = scene();
    const died = await dieAt(fault, target, (fileSystem) => migrate(requestFor(target), { fileSystem }));
    await rollback({ target, fileSystem: unflushed }).catch(ignoreNothing);
    expect({ fault, tree: readTree(target) }).toEqual({ fault, tree: ends.before });
    return died;
  });
  expect(operations).toBeGreaterThan(30);
});

test('a migration that dies at any operation is resumed to the new bytes', async () => {
  await everyOperation(async (fault) => {
    const target = scene();
    const died = await dieAt(fault, target, (fileSystem) => migrate(requestFor(target), { fileSystem }));
    const begun = await resume({ target, fileSystem: unflushed }).then(() => true, (error) => (ignoreNothing(error), false));
    // Before the journal there is nothing to resume: running it again does the same.
    if (!begun) await migrate(requestFor(target), { fileSystem: unflushed });
    expect({ fault, tree: sources(target) }).toEqual({ fault, tree: ends.after });
    expect(await migrate(requestFor(target), { fileSystem: unflushed })).toMatchObject({ outcome: 'already' });
    await rollback({ target, fileSystem: unflushed });
    expect(readTree(target)).toEqual(ends.before);
    return died;
  });
});

test.each(['rollback', 'resume'] as const)('a rollback that dies at any operation is finished by %s', async (verb) => {
  await everyOperation(async (fault) => {
    const target = scene();
    await migrate(requestFor(target), { fileSystem: unflushed });
    const died = await dieAt(fault, target, (fileSystem) => rollback({ target, fileSystem }));
    if (verb === 'resume') await resume({ target, fileSystem: unflushed }).catch(ignoreNothing);
    await rollback({ target, fileSystem: unflushed }).catch(ignoreNothing);
    expect({ fault, tree: readTree(target) }).toEqual({ fault, tree: ends.before });
    return died;
  });
});

test.each(['ENOSPC', 'EACCES', 'EROFS', 'EIO'])('a fault %s at any operation leaves the old bytes, or the new ones where all was written', async (code) => {
  await everyOperation(async ({ at, how }) => {
    const target = scene();
    let once = true;
    const strike = (): void => {
      if (!once) return;
      once = false;
      throw Object.assign(new Error(`${code}: no luck`), { code });
    };
    const { fileSystem, struck } = faultyFileSystem({ at, how, strike }, unflushed);
    const outcome = await migrate(requestFor(target), { fileSystem }).then((result) => result.outcome, (error) => error);
    if (outcome !== 'migrated') expect(sources(target)).toEqual(ends.before);
    if (!once && outcome !== 'migrated') expect(outcome).toMatchObject({ exitCode: 3 });
    await rollback({ target, fileSystem: unflushed }).catch(ignoreNothing);
    expect(sources(target)).toEqual(ends.before);
    return struck();
  });
});

test('a full disk that stays full is told, and rolled back once there is room', async () => {
  const target = scene();
  const { fileSystem } = faultyFileSystem({
    at: 26,
    how: 'torn',
    strike(operation) {
      if (operation === 'create' || operation === 'append') throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
    },
  });
  await expect(migrate(requestFor(target), { fileSystem })).rejects.toMatchObject({ exitCode: 3, code: expect.stringMatching(/ONX301[34]/) });
  await rollback({ target, fileSystem: unflushed }).catch(ignoreNothing);
  expect(readTree(target)).toEqual(ends.before);
});

test('a file that changes between plan and write stops everything', async () => {
  const target = scene();
  for (const at of [12, 20, 24]) {
    const { fileSystem } = faultyFileSystem({ at, how: 'whole', strike: () => writeFileSync(join(target, 'a.toy'), 'edited by hand core.a.Reader\n') });
    await expect(migrate(requestFor(target), { fileSystem })).rejects.toMatchObject({ code: 'ONX3012', exitCode: 3 });
    expect(readFileSync(join(target, 'a.toy'), 'utf8')).toBe('edited by hand core.a.Reader\n');
    expect(readFileSync(join(target, 'b/ü x.toy'), 'utf8')).toContain('core.a.Writer');
    writeTree(target, SOURCES);
    expect(readTree(target)).toEqual(ends.before);
  }
});

/** Whether a run that dies at this operation leaves one file new and the other old. */
async function halfDone(at: number, run: (at: number, path: string) => Promise<string | null>): Promise<boolean> {
  const trial = scene();
  await run(at, trial);
  const tree = sources(trial);
  return tree['a.toy'] === ends.after['a.toy'] && tree['b/ü x.toy'] === ends.before['b/ü x.toy'];
}

test('a file that somebody edits after the process died is not written over unasked', async () => {
  const interrupted = async (): Promise<string> => {
    const target = scene();
    let operations = 0;
    const run = (at: number, path: string): Promise<string | null> => dieAt({ at, how: 'whole' }, path, (fileSystem) => migrate(requestFor(path), { fileSystem }));
    while (!(await halfDone(++operations, run)));
    await run(operations, target);
    writeFileSync(join(target, 'a.toy'), 'mine\n');
    return target;
  };
  const edited = [{ path: 'a.toy', reason: 'its content was changed since' }];
  const target = await interrupted();
  await expect(migrate(requestFor(target), { fileSystem: unflushed })).rejects.toMatchObject({ code: 'ONX3010', exitCode: 2 });
  expect(await rollback({ target, fileSystem: unflushed })).toMatchObject({ outcome: 'refused', exitCode: 1, edited });
  expect(await resume({ target, fileSystem: unflushed })).toMatchObject({ outcome: 'refused', exitCode: 1, edited });
  expect(await rollback({ target, onEdited: 'keep' })).toMatchObject({ outcome: 'rolled-back', edited });
  expect(readTree(target)).toEqual({ ...ends.before, 'a.toy': '755 mine\n' });

  const forced = await interrupted();
  expect(await rollback({ target: forced, onEdited: 'overwrite' })).toMatchObject({ outcome: 'rolled-back', exitCode: 0 });
  expect(sources(forced)).toEqual({ ...ends.before });
});

describe('a real process, killed', () => {
  let child: Child;
  beforeAll(() => {
    child = buildChild();
  }, 20_000);

  test.each([9, 21, 27, 31])('at operation %i', async (at) => {
    const target = scene();
    const signal = await killedRun(child, target, at);
    expect(signal).toBe('SIGKILL');
    const resumed = await resume({ target, fileSystem: unflushed }).then(() => true, (error) => (ignoreNothing(error), false));
    expect(sources(target)).toEqual(resumed ? ends.after : sources(target)['a.toy'] === ends.after['a.toy'] ? ends.after : ends.before);
    await rollback({ target, fileSystem: unflushed }).catch(ignoreNothing);
    expect(readTree(target)).toEqual(ends.before);
  });
});
