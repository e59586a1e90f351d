/** TOML 1.0: headers, dotted keys, inline tables, every kind of string. */
import { ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import { problemAt, type ConfigReading, type ConfigText } from './config-text';

export function readTomlTexts(text: string): ConfigReading {
  try {
    const texts: ConfigText[] = [];
    for (const node of parseTOML(text).body[0].body) {
      if (node.type === 'TOMLKeyValue') visitPair(text, node, [], texts);
      else {
        const path = node.resolvedKey.map(String);
        addKeys(text, node.key, [], texts);
        for (const pair of node.body) visitPair(text, pair, path, texts);
      }
    }
    return { texts };
  } catch (error) {
    return problemAt(error instanceof ParseError ? error.index : 0, error);
  }
}

function visitPair(text: string, pair: AST.TOMLKeyValue, path: readonly string[], texts: ConfigText[]): void {
  visitValue(text, pair.value, addKeys(text, pair.key, path, texts), texts);
}

/** Adds each part of a dotted key, and gives the path of the whole. */
function addKeys(text: string, key: AST.TOMLKey, path: readonly string[], texts: ConfigText[]): readonly string[] {
  let below = path;
  for (const part of key.keys) {
    below = [...below, part.type === 'TOMLBare' ? part.name : part.value];
    texts.push({ kind: 'key', path: below, ...inside(text, part.range, part.type === 'TOMLBare' ? 0 : 1) });
  }
  return below;
}

function visitValue(text: string, value: AST.TOMLContentNode, path: readonly string[], texts: ConfigText[]): void {
  if (value.type === 'TOMLArray') value.elements.forEach((element, index) => visitValue(text, element, [...path, String(index)], texts));
  else if (value.type === 'TOMLInlineTable') for (const pair of value.body) visitPair(text, pair, path, texts);
  else texts.push({ kind: 'value', path, ...inside(text, value.range, value.kind !== 'string' ? 0 : value.multiline ? 3 : 1) });
}

function inside(text: string, [start, end]: AST.Range, quotes: 0 | 1 | 3): Pick<ConfigText, 'start' | 'end' | 'quote'> {
  return { start: start + quotes, end: end - quotes, quote: text.slice(start, start + quotes) };
}
