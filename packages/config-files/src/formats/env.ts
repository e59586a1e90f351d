/** `.env` files: `NAME=value`, with or without `export` and quotes. A line reader, because no library that is kept up tells where things stand. */
import type { ConfigReading, ConfigText } from './config-text';

const VARIABLE = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*=[ \t]*)(?:"((?:[^"\\]|\\[^])*)"|'([^']*)'|([^\r\n]*))/gm;

/** Spans are offsets into `text`; a line that is no assignment is passed over. */
export function readEnvTexts(text: string): ConfigReading {
  const texts: ConfigText[] = [];
  for (const match of text.matchAll(VARIABLE)) {
    const [, before = '', name = '', sign = '', double, single, plain = ''] = match;
    const path = [name];
    const start = match.index + before.length;
    texts.push({ kind: 'key', path, start, end: start + name.length, quote: '' });
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    const value = double ?? single ?? withoutComment(plain);
    const at = start + name.length + sign.length + quote.length;
    if (value !== '') texts.push({ kind: 'value', path, start: at, end: at + value.length, quote });
  }
  return { texts };
}

function withoutComment(plain: string): string {
  const comment = plain.search(/(?:^|\s)#/);
  return (comment < 0 ? plain : plain.slice(0, comment)).trimEnd();
}
