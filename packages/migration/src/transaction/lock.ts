/** One writer in a target at a time, over all processes. */
import { hostname, uptime } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { OnxError } from '@onx/model';
import { errorCode, errorText, type FileSystem } from '../file-system';
import { hideFromGit, removeIfEmpty, removeIfUnused, type StateFolder } from './state-folder';

export interface LockHolder {
  pid: number;
  host: string;
  /** ISO 8601. */
  started: string;
}

const POLL_MS = 50;
/** A lock whose content never came was left by a process that died while it wrote. */
const UNWRITTEN_MS = 5000;

/** Who holds a lock; null where it is free or not written yet. */
export function readHolder(files: FileSystem, path: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(files.read(path)).toString('utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const { pid, host, started } = value as Partial<LockHolder>;
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof started === 'string' ? { pid, host, started } : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Whether the process that took a lock is gone: dead, or from before this machine started. Other hosts' can't be told. */
function isStale(files: FileSystem, path: string, holder: LockHolder | null): boolean {
  if (holder === null) {
    const stat = files.stat(path);
    return stat !== null && Date.now() - stat.mtimeMs > UNWRITTEN_MS;
  }
  if (holder.host !== hostname()) return false;
  const booted = Date.now() - uptime() * 1000;
  return Date.parse(holder.started) < booted - 1000 || !isRunning(holder.pid);
}

/** Takes a stale lock out of the way. Of two that try, the rename lets one win; a fresh lock caught by mistake is put back. */
function breakStale(files: FileSystem, path: string): void {
  const aside = `${path}.stale-${process.pid}`;
  try {
    files.rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (!isStale(files, aside, readHolder(files, aside)) && !files.stat(path)) files.rename(aside, path);
  else files.remove(aside);
}

/** A lock that this process could make but not write. */
function dropUnwritten(files: FileSystem, folder: StateFolder): void {
  try {
    if (files.stat(folder.lock) && readHolder(files, folder.lock) === null) files.remove(folder.lock);
    removeIfEmpty(files, folder);
  } catch {
    // It counts as stale soon.
  }
}

function tryLock(files: FileSystem, folder: StateFolder, holder: LockHolder): boolean {
  try {
    files.makeFolder(folder.state);
    files.create(folder.lock, Buffer.from(`${JSON.stringify(holder)}\n`), 0o644);
    return true;
  } catch (error) {
    // ENOENT: the former holder tidied the folder away in between.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error))) return false;
    dropUnwritten(files, folder);
    throw new OnxError('ONX3013', 3, `${folder.state} cannot be written: ${errorText(error)}.`, 'Nothing was changed; mend the folder or the disk and run again.', { cause: error });
  }
}

async function acquire(files: FileSystem, folder: StateFolder, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  const mine: LockHolder = { pid: process.pid, host: hostname(), started: new Date().toISOString() };
  while (!tryLock(files, folder, mine)) {
    const holder = readHolder(files, folder.lock);
    if (isStale(files, folder.lock, holder)) {
      breakStale(files, folder.lock);
      continue;
    }
    if (Date.now() >= deadline) {
      const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.started}` : 'a process that is just starting';
      throw new OnxError('ONX3011', 3, `${folder.target} is locked by ${who}.`, `Wait for it, raise --lock-timeout, or remove ${folder.lock} if that process is gone.`);
    }
    await sleep(Math.min(POLL_MS, Math.max(1, deadline - Date.now())));
  }
}

/** A fault of the disk as a message; what is one already, or none of the disk's, stays. */
function explainFault(error: unknown): unknown {
  if (error instanceof OnxError || errorCode(error) === '') return error;
  return new OnxError('ONX3013', 3, `a file operation failed: ${errorText(error)}.`, 'No file of the target was left half-written; mend the folder or the disk and run again.', { cause: error });
}

/** Frees the lock and tidies; what can't be tidied now is tidied by a later run. */
function release(files: FileSystem, folder: StateFolder): void {
  try {
    removeIfUnused(files, folder);
  } catch (error) {
    if (files.stat(folder.lock)) files.remove(folder.lock);
    if (errorCode(error) === '') throw error;
  }
}

/**
 * Runs work alone in a target. Afterwards the state folder is tidied, and goes where nothing is kept in it.
 * @param timeoutMs How long to wait for another holder.
 * @throws OnxError ONX3011 where the lock was not freed in time, ONX3013 for a fault of the disk.
 */
export async function withLock<T>(files: FileSystem, folder: StateFolder, timeoutMs: number, work: () => Promise<T>): Promise<T> {
  await acquire(files, folder, timeoutMs);
  try {
    hideFromGit(files, folder);
    return await work();
  } catch (error) {
    throw explainFault(error);
  } finally {
    release(files, folder);
  }
}
