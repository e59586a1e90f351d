/** Content as chunks of bytes, so that no file of a bundle is ever held as a whole. */

/** Bytes, a text, or the pieces of a text, made while they are written. A piece does not end within a surrogate pair. */
export type PartContent = Uint8Array | string | Iterable<string>;

/** UTF-16 code units that are encoded at a time. */
const LENGTH = 64 * 1024;

/** Yields the content in chunks. A chunk is only valid until the next one is asked for. */
export function* chunksOf(content: PartContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) return yield content;
  const chunks = new TextChunks();
  for (const piece of typeof content === 'string' ? [content] : content) {
    const chunk = chunks.add(piece);
    if (chunk) yield chunk;
  }
  const rest = chunks.rest();
  if (rest) yield rest;
}

/** Gathers the pieces of a text until they are worth encoding. A chunk is only valid until the next call. */
export class TextChunks {
  #text = '';
  #buffer: Buffer | undefined;

  /** @returns null where more may come first */
  add(piece: string): Uint8Array | null {
    this.#text += piece;
    return this.#text.length < LENGTH ? null : this.rest();
  }

  /** What was gathered; null where nothing was. */
  rest(): Uint8Array | null {
    const text = this.#text;
    this.#text = '';
    if (text.length > LENGTH * 2) return Buffer.from(text, 'utf8');
    // Three bytes a code unit is the most that UTF-8 takes.
    this.#buffer ??= Buffer.allocUnsafe(LENGTH * 2 * 3);
    return text === '' ? null : this.#buffer.subarray(0, this.#buffer.write(text, 0, 'utf8'));
  }
}
