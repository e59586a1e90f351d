/** The dialect of `setup.cfg`: sections, `key = value` with indented continuation lines, comments on lines of their own. Keeps offsets. */

export interface IniLine {
  /** Offsets of the trimmed text of one line of a value. */
  start: number;
  end: number;
  text: string;
}

export interface IniEntry {
  section: string;
  /** Lower-case, `-` as `_`. */
  key: string;
  /** Non-empty lines of the value, comments left out. */
  lines: IniLine[];
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

export function readIni(source: string): IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  let entry: IniEntry | null = null;
  for (let at = 0; at < source.length; ) {
    LINE.lastIndex = at;
    const raw = LINE.exec(source)?.[0] ?? '';
    const line = raw.trimEnd();
    const bare = line.trimStart();
    const indent = line.length - bare.length;
    if (bare === '' || bare.startsWith('#') || bare.startsWith(';')) {
      // Blank lines and comments inside a value do not end it.
    } else if (indent > 0 && entry) {
      entry.lines.push({ start: at + indent, end: at + line.length, text: bare });
    } else if (bare.startsWith('[') && bare.endsWith(']')) {
      section = bare.slice(1, -1).trim();
      entry = null;
    } else {
      entry = openEntry(section, line, at);
      if (entry) entries.push(entry);
    }
    at += raw.length || 1;
  }
  return entries;
}

function openEntry(section: string, line: string, offset: number): IniEntry | null {
  const found = /^\s*([^=:]+?)\s*[=:]\s*/.exec(line);
  if (!found) return null;
  const entry: IniEntry = { section, key: (found[1] as string).toLowerCase().replaceAll('-', '_'), lines: [] };
  const text = line.slice(found[0].length);
  if (text !== '') entry.lines.push({ start: offset + found[0].length, end: offset + line.length, text });
  return entry;
}
