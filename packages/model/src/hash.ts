/** Content identity. */
import { createHash } from 'node:crypto';
import { createBLAKE3, type IHasher } from 'hash-wasm';

let blake3: IHasher | undefined;

/** Compiles the BLAKE3 module; must have been awaited once before `blake3Hex` is called. */
export async function readyHash(): Promise<void> {
  blake3 ??= await createBLAKE3();
}

/** BLAKE3-256 of the bytes, bare lower-case hex. @throws Error where `readyHash` was not awaited. */
export function blake3Hex(bytes: Uint8Array | string): string {
  if (!blake3) throw new Error('readyHash() must be awaited before blake3Hex()');
  return blake3.init().update(bytes).digest('hex');
}

/** SHA-256 of the bytes, bare lower-case hex. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The id git gives a blob with these bytes (SHA-1 repositories). */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
