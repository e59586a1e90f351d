/** Content identity. */
import { createHash } from 'node:crypto';
import { createBLAKE3, type IHasher } from 'hash-wasm';

let blake3: IHasher | undefined;
let streamed: IHasher | undefined;

/** Compiles the BLAKE3 module; must have been awaited once before `blake3Hex` or `digestStream` is called. */
export async function readyHash(): Promise<void> {
  blake3 ??= await createBLAKE3();
  streamed ??= await createBLAKE3();
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

/** Digests of content that comes in pieces. */
export interface DigestStream {
  update(bytes: Uint8Array): void;
  /** Ends the stream. Bare lower-case hex. */
  digests(): { blake3: string; sha256: string };
}

/** One stream at a time: the next one may begin when this one was ended or given up. @throws Error where `readyHash` was not awaited. */
export function digestStream(): DigestStream {
  if (!streamed) throw new Error('readyHash() must be awaited before digestStream()');
  const blake = streamed.init();
  const sha = createHash('sha256');
  return {
    update(bytes) {
      blake.update(bytes);
      sha.update(bytes);
    },
    digests: () => ({ blake3: blake.digest('hex'), sha256: sha.digest('hex') }),
  };
}

/** The id git gives a blob with these bytes (SHA-1 repositories). */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
