/** Source bytes as text and back, without losing one of them; and small edits on that text. */

/** Encodings that map every byte they accept to one code unit sequence and back. */
export type SourceEncoding = 'utf-8' | 'latin1';

/** A decoded file. `encodeSource(decodeSource(bytes))` gives the same bytes. */
export interface SourceText {
  text: string;
  encoding: SourceEncoding;
  /** The file began with a UTF-8 byte order mark; it is not part of `text`. */
  bom: boolean;
}

/** Replaces `[start, end)` of a text by `text`. Offsets count UTF-16 code units. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const LATIN1 = new Set(['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1', 'cp1252', 'windows-1252']);

/**
 * Decodes a source file: UTF-8 with or without a byte order mark, or Latin-1 where a coding cookie in the first two lines says so.
 * @returns null where the bytes are not text in the encoding they claim.
 */
export function decodeSource(bytes: Uint8Array): SourceText | null {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 400)).toString('latin1');
  const cookie = head
    .split(/\r?\n/, 2)
    .map((line) => COOKIE.exec(line)?.[1]?.toLowerCase())
    .find(Boolean);
  if (!bom && cookie && LATIN1.has(cookie)) {
    return { text: Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), encoding: 'latin1', bom };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), encoding: 'utf-8', bom };
  } catch {
    return null;
  }
}

/** The bytes of a decoded (and perhaps edited) file. Edits to Latin-1 files must insert ASCII only. */
export function encodeSource(source: SourceText): Uint8Array {
  const body = Buffer.from(source.text, source.encoding === 'latin1' ? 'latin1' : 'utf8');
  return source.bom ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]) : body;
}

/**
 * Applies edits that do not overlap, in any order.
 * @throws RangeError where two edits overlap: that is a fault of the planner, never of the input.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError(`overlapping edits at offset ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
