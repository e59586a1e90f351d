/** Bodies of the files that differ between two refs: lexed when asked for, the latest kept. */
import type { BodySource, FileBodies, Language } from '@onx/model';

/** Source bytes whose bodies are kept at a time; lexed bodies take about ten times as much. */
const KEPT_BYTES = 32_000_000;

/** A blob whose bytes are at hand. */
export interface KeptBlob {
  language: Language;
  bytes: Uint8Array;
}

/** Lexes kept blobs at demand, remembers those used last. */
export function bodiesOf(blobs: ReadonlyMap<string, KeptBlob>): BodySource {
  const lexed = new Map<string, FileBodies>();
  let bytes = 0;
  return {
    get(id) {
      const blob = blobs.get(id);
      if (!blob) return null;
      const known = lexed.get(id);
      if (known) {
        lexed.delete(id);
        lexed.set(id, known);
        return known;
      }
      const bodies = blob.language.bodies(blob.bytes);
      lexed.set(id, bodies);
      bytes += blob.bytes.length;
      for (const oldest of lexed.keys()) {
        if (bytes <= KEPT_BYTES || oldest === id) break;
        lexed.delete(oldest);
        bytes -= blobs.get(oldest)?.bytes.length ?? 0;
      }
      return bodies;
    },
  };
}
