/** Bytes of a Python file to its facts. Pure, and never throws: what can't be read is a problem of the facts. */
import { decodeSource, type FactProblem, type FileFacts } from '@onx/model';
import { parseModule } from '../syntax/parse';
import { DefinitionList } from './definitions/definition-scope';
import { mergeDeprecations } from './announcements/deprecation';
import { docstringOf, firstParagraph, moduleDocDeprecation } from './announcements/doc-text';
import { ModuleReader } from './module-reader';
import { SourceFile } from './source-file';

const MAX_BYTES = 64 << 20;
const LARGE_BYTES = 8 << 20;
const MAX_PROBLEMS = 20;

/** A file that was read far enough to be walked, or why not. */
export type OpenedFile = { file: SourceFile; problems: FactProblem[] } | { file: null; problems: FactProblem[] };

/** Decodes and parses. */
export function openSource(bytes: Uint8Array): OpenedFile {
  const problem = (code: string, message: string): OpenedFile => ({ file: null, problems: [{ code, line: 1, message }] });
  if (bytes.length > MAX_BYTES) return problem('ONX1206', `the file has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read`);
  if (bytes.includes(0)) return problem('ONX1204', 'the file has NUL bytes: it is no Python source');
  const source = decodeSource(bytes);
  if (!source) return problem('ONX1203', 'the file is not text in the encoding it claims (UTF-8 unless a coding comment says otherwise)');
  const module = parseModule(source.text);
  const problems: FactProblem[] = [];
  if (module.problems.length > 0) {
    if (isPython2(source.text)) problems.push({ code: 'ONX1202', line: module.problems[0]?.line ?? 1, message: 'the file is written for Python 2; what Python 3 can read of it is used' });
    for (const { line, message } of module.problems.slice(0, MAX_PROBLEMS)) problems.push({ code: 'ONX1201', line, message });
  }
  if (bytes.length > LARGE_BYTES) problems.push({ code: 'ONX1206', line: 1, message: `the file has ${bytes.length} bytes; long literals in it are not compared` });
  return { file: new SourceFile(module), problems };
}

/** What the file declares. */
export function extractFacts(bytes: Uint8Array): FileFacts {
  const { file, problems } = openSource(bytes);
  return file ? readFacts(new DefinitionList(file), problems) : noFacts(problems);
}

/** Of a file that can't be read. */
export function noFacts(problems: FactProblem[]): FileFacts {
  return { definitions: [], imports: [], problems };
}

/** Walks a file once. @param list of that file, still empty */
export function readFacts(list: DefinitionList, problems: readonly FactProblem[]): FileFacts {
  const { file } = list;
  const reader = new ModuleReader(list);
  reader.read();
  const doc = docstringOf(file.text, file.module.body);
  const paragraph = doc === undefined ? undefined : firstParagraph(doc);
  const deprecated = mergeDeprecations([doc === undefined ? undefined : moduleDocDeprecation(doc, list.facts.every(({ kind }) => kind !== 'class' && kind !== 'function')), reader.deprecated]);
  const exports = reader.exports.list;
  return {
    ...(paragraph ? { doc: paragraph } : {}),
    ...(deprecated ? { deprecated } : {}),
    definitions: list.facts,
    imports: reader.imports,
    ...(exports ? { exports } : {}),
    ...(reader.nameTable.length > 0 ? { nameTable: reader.nameTable } : {}),
    ...(reader.dynamic ? { dynamic: true as const } : {}),
    problems: [...problems, ...list.problems],
  };
}

function isPython2(text: string): boolean {
  return /^[ \t]*(?:print\s+(?!=)["'\w%]|exec\s+["'\w]|raise\s+\w+\s*,\s*)|^[ \t]*except\s+[\w.]+\s*,\s*\w+\s*:|\b\d+[lL]\b|<>/m.test(text);
}
