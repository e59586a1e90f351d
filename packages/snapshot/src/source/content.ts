/** What is known of a blob whatever its language: its hashes and whether it can be read as source. */
import { isUtf8 } from 'node:buffer';
import { blake3Hex, decodeSource, sha256Hex } from '@onx/model';

/** Larger source files are hashed and not read for facts. */
export const MAX_SOURCE_BYTES = 8 * 1024 * 1024;
/** Larger files are left out altogether: they would have to be held in memory to be hashed. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

/** Why a blob can't be read as source. */
export type ContentState = 'text' | 'nul' | 'undecodable' | 'lfs' | 'large';

export interface Content {
  size: number;
  blake3: string;
  sha256: string;
  state: ContentState;
}

/** Kind of the store's records that hold a `Content`. */
export const CONTENT_KIND = 'content 1';
const STATES: readonly ContentState[] = ['text', 'nul', 'undecodable', 'lfs', 'large'];
const LFS_HEAD = Buffer.from('version https://git-lfs.github.com/spec/');

/** Looks at the bytes of a blob. `readyHash` must have been awaited. */
export function contentOf(bytes: Uint8Array): Content {
  return { size: bytes.length, blake3: blake3Hex(bytes), sha256: sha256Hex(bytes), state: stateOf(bytes) };
}

function stateOf(bytes: Uint8Array): ContentState {
  if (bytes.length > MAX_SOURCE_BYTES) return 'large';
  if (bytes.includes(0)) return 'nul';
  if (bytes.length < 1024 && LFS_HEAD.equals(bytes.subarray(0, LFS_HEAD.length))) return 'lfs';
  return isUtf8(bytes) || decodeSource(bytes) !== null ? 'text' : 'undecodable';
}

/** 69 bytes: state, size, both hashes. */
export function encodeContent(content: Content): Buffer {
  const record = Buffer.alloc(69);
  record.writeUInt8(STATES.indexOf(content.state), 0);
  record.writeUInt32BE(content.size, 1);
  record.write(content.blake3, 5, 'hex');
  record.write(content.sha256, 37, 'hex');
  return record;
}

/** @returns null where the record is of another shape */
export function decodeContent(record: Buffer): Content | null {
  const state = record.length === 69 ? STATES[record.readUInt8(0)] : undefined;
  return state ? { size: record.readUInt32BE(1), blake3: record.toString('hex', 5, 37), sha256: record.toString('hex', 37, 69), state } : null;
}
