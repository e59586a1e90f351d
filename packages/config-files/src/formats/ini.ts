/**
 * The family of ini files: sections, `key = value` or `key: value`, values that go on over indented lines, comments.
 * Read line by line here: the libraries for it rewrite the whole file or lose where things stood, and every program has its own dialect,
 * so that a reader which asks for less than all of them is the safest.
 */
import type { ConfigReading, ConfigText } from './config-text';

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
const SECTION = /^\[(.*)\]\s*(?:[#;].*)?$/;
const COMMENT = /\s[#;]/;

export function readIniTexts(text: string): ConfigReading {
  const texts: ConfigText[] = [];
  let section: string[] = [];
  let path: string[] | null = null;
  const addValue = (line: string, start: number): void => {
    const comment = line.search(COMMENT);
    const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    if (value !== '') texts.push({ kind: 'value', path: path ?? section, start, end: start + value.length, quote: '' });
  };
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)?.[1] ?? '';
    const bare = line.trimStart();
    const start = at + line.length - bare.length;
    if (bare === '' || bare.startsWith('#') || bare.startsWith(';')) continue;
    const header = SECTION.exec(bare);
    if (start > at && path) addValue(bare, start);
    else if (header) {
      const name = header[1] as string;
      section = [name];
      path = null;
      texts.push({ kind: 'section', path: section, start: start + 1, end: start + 1 + name.length, quote: '[' });
    } else {
      const sign = bare.search(/[=:]/);
      const key = bare.slice(0, Math.max(sign, 0)).trimEnd();
      path = key === '' ? null : [...section, key];
      if (path) texts.push({ kind: 'key', path, start, end: start + key.length, quote: '' });
      const value = bare.slice(sign + 1).trimStart();
      addValue(value, start + bare.length - value.length);
    }
  }
  return { texts };
}
