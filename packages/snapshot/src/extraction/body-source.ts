/** Bodies of the files that differ between two refs: read with their facts while there is room, else when asked for; the latest kept. */
import type { BodySource, FileBodies, Language } from '@onx/model';

/** Source bytes whose bodies are kept at a time; lexed bodies take about ten times as much. */
const KEPT_BYTES = 32_000_000;

/** A blob whose bytes are at hand. */
interface KeptBlob {
  language: Language;
  bytes: Uint8Array;
}

export class KeptBodies implements BodySource {
  readonly #blobs = new Map<string, KeptBlob>();
  /** Used last, last. */
  readonly #lexed = new Map<string, FileBodies>();
  #lexedBytes = 0;

  /** Takes a blob whose bodies may be asked for. */
  add(id: string, blob: KeptBlob): void {
    this.#blobs.set(id, blob);
  }

  /** Whether a blob was added for this language, and its bodies can be kept without giving up others. */
  awaits(id: string, language: Language): boolean {
    const blob = this.#blobs.get(id);
    return blob?.language === language && this.#lexedBytes + blob.bytes.length <= KEPT_BYTES;
  }

  /** Remembers the bodies of a blob that was added, and forgets those unused longest where they are too many. */
  keep(id: string, bodies: FileBodies): void {
    this.#lexed.set(id, bodies);
    this.#lexedBytes += this.bytesOf(id);
    for (const oldest of this.#lexed.keys()) {
      if (this.#lexedBytes <= KEPT_BYTES || oldest === id) break;
      this.#lexed.delete(oldest);
      this.#lexedBytes -= this.bytesOf(oldest);
    }
  }

  get(id: string): FileBodies | null {
    const blob = this.#blobs.get(id);
    if (!blob) return null;
    const known = this.#lexed.get(id);
    if (known) {
      this.#lexed.delete(id);
      this.#lexed.set(id, known);
      return known;
    }
    const { bodies } = blob.language.extractWithBodies(blob.bytes);
    this.keep(id, bodies);
    return bodies;
  }

  private bytesOf(id: string): number {
    return this.#blobs.get(id)?.bytes.length ?? 0;
  }
}
