/** JSON, with comments and trailing commas as many tools allow them. */
import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { problemAt, type ConfigProblem, type ConfigReading, type ConfigText } from './config-text';

export function readJsonTexts(text: string): ConfigReading {
  const texts: ConfigText[] = [];
  let problem: ConfigProblem | undefined;
  const add = (kind: 'key' | 'value', path: readonly string[], offset: number, length: number): void => {
    const quoted = text[offset] === '"' ? 1 : 0;
    texts.push({ kind, path, start: offset + quoted, end: offset + length - quoted, quote: quoted === 1 ? '"' : '' });
  };
  const segments = (path: JSONPath): string[] => path.map(String);
  try {
    visit(
      text,
      {
        onObjectProperty: (property, offset, length, _line, _character, path) => add('key', [...segments(path()), property], offset, length),
        onLiteralValue: (_value, offset, length, _line, _character, path) => add('value', segments(path()), offset, length),
        onError: (error, offset) => void (problem ??= { offset, message: printParseErrorCode(error) }),
      },
      { allowTrailingComma: true, disallowComments: false },
    );
  } catch (error) {
    return problemAt(0, error);
  }
  return problem ? { problem } : { texts };
}
