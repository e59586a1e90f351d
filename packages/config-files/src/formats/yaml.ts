/** YAML 1.1 and 1.2, all documents of a file. Aliases are not followed: what they stand for is read where it is written. */
import { isMap, isScalar, isSeq, Lexer, parseAllDocuments, type ParsedNode } from 'yaml';
import { problemAt, type ConfigReading, type ConfigText } from './config-text';

/** Python's own tags name what they make: `!!python/name:pkg.mod.function`. */
const PYTHON_TAG = /^!!python\/(?:object(?:\/new|\/apply)?|name|module):/;

export function readYamlTexts(text: string): ConfigReading {
  try {
    const texts: ConfigText[] = [];
    const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' });
    for (const document of Array.isArray(documents) ? documents : []) {
      const error = document.errors[0];
      if (error) return problemAt(error.pos[0], error);
      if (document.contents) visit(text, document.contents, [], texts);
    }
    if (text.includes('!!python/')) readTags(text, texts);
    return { texts };
  } catch (error) {
    return problemAt(0, error);
  }
}

function visit(text: string, node: ParsedNode, path: readonly string[], texts: ConfigText[]): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = pair.key;
      const below = [...path, isScalar(key) ? String(key.value) : ''];
      if (isScalar(key) && key.range) texts.push({ kind: 'key', path: below, ...inside(text, key.range[0], key.range[1]) });
      else if (key) visit(text, key, path, texts);
      if (pair.value) visit(text, pair.value, below, texts);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => visit(text, item, [...path, String(index)], texts));
  } else if (isScalar(node) && node.range[1] > node.range[0]) {
    texts.push({ kind: 'value', path, ...inside(text, node.range[0], node.range[1]) });
  }
}

function inside(text: string, start: number, end: number): Pick<ConfigText, 'start' | 'end' | 'quote'> {
  const sign = text[start] ?? '';
  if (sign === '"' || sign === "'") return { start: start + 1, end: end - 1, quote: sign };
  if (sign !== '|' && sign !== '>') return { start, end, quote: '' };
  const line = text.indexOf('\n', start);
  return { start: line < 0 || line >= end ? end : line + 1, end, quote: sign };
}

function readTags(text: string, texts: ConfigText[]): void {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const tag = PYTHON_TAG.exec(lexeme);
    // Marks for document, flow and scalar are one control character that does not stand in the text.
    const mark = lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f';
    if (tag) texts.push({ kind: 'value', path: [], start: offset + tag[0].length, end: offset + lexeme.length, quote: '!' });
    if (!mark) offset += lexeme.length;
  }
}
