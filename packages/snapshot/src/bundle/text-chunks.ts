/** Content as chunks of bytes, so that no file of a bundle is ever held as a whole. */

/** Bytes, a text, or the pieces of a text, made while they are written. A piece does not end within a surrogate pair. */
export type PartContent = Uint8Array | string | Iterable<string>;

/** UTF-16 code units that are encoded at a time. */
const LENGTH = 64 * 1024;

/** Yields the content in chunks. A chunk is only valid until the next one is asked for. */
export function* chunksOf(content: PartContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else yield* encoded(content);
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  // Three bytes a code unit is the most that UTF-8 takes.
  const buffer = Buffer.allocUnsafe(LENGTH * 2 * 3);
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < LENGTH) continue;
    yield text.length <= LENGTH * 2 ? buffer.subarray(0, buffer.write(text, 0, 'utf8')) : Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield buffer.subarray(0, buffer.write(text, 0, 'utf8'));
}
