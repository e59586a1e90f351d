/**
 * A pack: many records in one file, written once and never changed.
 *
 *     records, one after the other
 *     per kind: rows of <id> <offset u48> <length u32> <crc32 u32>, big-endian
 *     directory: JSON [[kind, bytes per id, number of rows, offset of the rows, crc32 of the rows], …]
 *     trailer: <offset of the directory u48> <length u32> <crc32 of the directory u32> "ONXPACK1"
 *
 * Only the trailer, the directory and the rows of the kinds that are asked for are read at once; of the records, the ranges that are wanted.
 */
import { addTo } from '@onx/model';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const MAGIC = 'ONXPACK1';
const TRAILER = 6 + 4 + 4 + MAGIC.length;
const PLACE = 6 + 4 + 4;
/** Records closer than this are read in one go. */
const GAP = 64 * 1024;

export type PackRecords = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

/** The bytes of a pack, in parts of which the records are as they were given. @param records kind → id (hex) → record */
export function encodePack(records: PackRecords): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const rows: Buffer[] = [];
  const directory: [string, number, number, number, number][] = [];
  let offset = 0;
  const sections: { kind: string; idBytes: number; count: number; rows: Buffer }[] = [];
  for (const [kind, byId] of records) {
    for (const [idBytes, ids] of groupByLength(byId.keys())) {
      const table = Buffer.allocUnsafe(ids.length * (idBytes + PLACE));
      let at = 0;
      for (const id of ids) {
        const record = byId.get(id) as Uint8Array;
        at += table.write(id, at, 'hex');
        table.writeUIntBE(offset, at, 6);
        table.writeUInt32BE(record.length, at + 6);
        table.writeUInt32BE(crc32(record), at + 10);
        at += PLACE;
        parts.push(record);
        offset += record.length;
      }
      sections.push({ kind, idBytes, count: ids.length, rows: table });
    }
  }
  for (const section of sections) {
    directory.push([section.kind, section.idBytes, section.count, offset, crc32(section.rows)]);
    rows.push(section.rows);
    offset += section.rows.length;
  }
  const head = Buffer.from(JSON.stringify(directory));
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUIntBE(offset, 0, 6);
  trailer.writeUInt32BE(head.length, 6);
  trailer.writeUInt32BE(crc32(head), 10);
  trailer.write(MAGIC, 14, 'latin1');
  return [...parts, ...rows, head, trailer];
}

function groupByLength(ids: Iterable<string>): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const id of ids) addTo(groups, id.length / 2, id);
  return groups;
}

/** Where a record lies. */
interface Place {
  offset: number;
  length: number;
  crc: number;
}

/** A pack opened for reading. Damage is never an error: what can't be trusted is absent. */
export class PackFile {
  private readonly tables = new Map<string, Map<string, Place>>();

  private constructor(
    private readonly file: number,
    readonly size: number,
    private readonly directory: readonly (readonly [string, number, number, number, number])[],
  ) {}

  /** @returns null where the file is gone, cut short or no pack. */
  static open(path: string): PackFile | null {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const { size } = fstatSync(file);
      const trailer = read(file, size - TRAILER, TRAILER);
      if (trailer?.toString('latin1', 14) === MAGIC) {
        const directory = read(file, trailer.readUIntBE(0, 6), trailer.readUInt32BE(6));
        if (directory && crc32(directory) === trailer.readUInt32BE(10)) return new PackFile(file, size, JSON.parse(directory.toString('utf8')));
      }
    } catch {
      // Falls through: an unreadable pack is an absent one.
    }
    if (file !== undefined) closeSync(file);
    return null;
  }

  get kinds(): string[] {
    return [...new Set(this.directory.map(([kind]) => kind))];
  }

  ids(kind: string): Iterable<string> {
    return this.table(kind).keys();
  }

  /** The records of the ids that this pack has, into `found`; ids that are already there are left alone. */
  readInto(kind: string, ids: readonly string[], found: Map<string, Buffer>): void {
    const table = this.table(kind);
    if (table.size === 0) return;
    const wanted: { id: string; place: Place }[] = [];
    for (const id of ids) {
      const place = found.has(id) ? undefined : table.get(id);
      if (place) wanted.push({ id, place });
    }
    wanted.sort((a, b) => a.place.offset - b.place.offset);
    for (let i = 0; i < wanted.length; ) {
      const start = (wanted[i] as { place: Place }).place.offset;
      let end = start;
      let next = i;
      for (; next < wanted.length; next++) {
        const { place } = wanted[next] as { place: Place };
        if (place.offset > end + GAP) break;
        end = Math.max(end, place.offset + place.length);
      }
      const range = read(this.file, start, end - start);
      for (; i < next; i++) {
        const { id, place } = wanted[i] as { id: string; place: Place };
        const record = range?.subarray(place.offset - start, place.offset - start + place.length);
        if (record && crc32(record) === place.crc) found.set(id, record);
      }
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private table(kind: string): Map<string, Place> {
    const known = this.tables.get(kind);
    if (known) return known;
    const table = new Map<string, Place>();
    for (const [name, idBytes, count, offset, crc] of this.directory) {
      if (name !== kind) continue;
      const rows = read(this.file, offset, count * (idBytes + PLACE));
      if (!rows || crc32(rows) !== crc) continue;
      for (let at = 0; at < rows.length; at += idBytes + PLACE) {
        const place = at + idBytes;
        table.set(rows.toString('hex', at, place), {
          offset: rows.readUIntBE(place, 6),
          length: rows.readUInt32BE(place + 6),
          crc: rows.readUInt32BE(place + 10),
        });
      }
    }
    this.tables.set(kind, table);
    return table;
  }
}

function read(file: number, offset: number, length: number): Buffer | null {
  if (offset < 0 || length < 0) return null;
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, offset + filled);
    if (count === 0) return null;
    filled += count;
  }
  return bytes;
}
