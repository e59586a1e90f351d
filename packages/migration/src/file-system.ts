/**
 * The few file operations a transaction needs. One small port, so that a test can let any of them fail or be the last one
 * before the process dies; the product uses `nodeFileSystem`.
 */
import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface FileStat {
  kind: 'file' | 'folder' | 'symlink' | 'other';
  /** Permission bits only. */
  mode: number;
  mtimeMs: number;
}

export interface FileSystem {
  /** Of the entry itself, symlinks not followed; null where there is none. */
  stat(path: string): FileStat | null;
  read(path: string): Uint8Array;
  /** Names in a folder, sorted; empty where there is no such folder. */
  list(path: string): string[];
  /** With its parents; fine where it is there already. */
  makeFolder(path: string): void;
  /** A new file with these bytes and this mode, flushed to disk. Fails where something is there already. */
  create(path: string, bytes: Uint8Array, mode: number): void;
  /** Adds to a file and flushes it. */
  append(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** Fine where there is no such file. */
  remove(path: string): void;
  /** Only where it is empty; tells whether it went. */
  removeFolder(path: string): boolean;
  /** Flushes the entries of a folder, so that a rename in it survives a power cut. */
  syncFolder(path: string): void;
}

/** The system's name for a fault, `ENOENT` and the like; '' where it is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a fault says of itself. */
export function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

function writeAll(path: string, flags: string, bytes: Uint8Array, mode: number): void {
  const handle = fs.openSync(path, flags, mode);
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at);
    // The process's umask took bits from the mode given to open.
    if (flags === 'wx') fs.fchmodSync(handle, mode);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

const isFolder = (path: string): boolean => fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const nodeFileSystem: FileSystem = {
  stat(path) {
    const stat = fs.lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return null;
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'symlink' : 'other';
    return { kind, mode: stat.mode & 0o7777, mtimeMs: stat.mtimeMs };
  },
  read: (path) => fs.readFileSync(path),
  list(path) {
    try {
      return fs.readdirSync(path).sort();
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
  makeFolder(path) {
    // One by one: Node's own recursive mode never returns where a parent is there and takes no folders (`/proc`).
    const missing: string[] = [];
    for (let at = resolve(path); !isFolder(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
    for (const at of missing.reverse()) {
      try {
        fs.mkdirSync(at);
      } catch (error) {
        if (!isFolder(at)) throw error;
      }
    }
  },
  create: (path, bytes, mode) => writeAll(path, 'wx', bytes, mode),
  append: (path, bytes) => writeAll(path, 'a', bytes, 0o644),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.rmSync(path, { force: true }),
  removeFolder(path) {
    try {
      fs.rmdirSync(path);
      return true;
    } catch (error) {
      if (['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(errorCode(error))) return false;
      throw error;
    }
  },
  syncFolder(path) {
    let handle: number;
    try {
      handle = fs.openSync(path, 'r');
    } catch (error) {
      // Windows opens no folders; there a rename is durable on its own.
      if (['EISDIR', 'EPERM', 'EACCES'].includes(errorCode(error))) return;
      throw error;
    }
    try {
      fs.fsyncSync(handle);
    } catch (error) {
      if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes(errorCode(error))) throw error;
    } finally {
      fs.closeSync(handle);
    }
  },
};

/** Puts a whole file in place of another (or of nothing) at once: temporary file beside it, flushed, renamed. */
export function replaceFile(files: FileSystem, path: string, bytes: Uint8Array, mode: number): void {
  const temporary = `${path}.onx-tmp`;
  files.remove(temporary);
  files.create(temporary, bytes, mode);
  files.rename(temporary, path);
  files.syncFolder(dirname(path));
}
