import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts, Language } from '@onx/model';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import type { FactExtraction } from './fact-extraction';

afterAll(removeTemporary);

// Threads can only load what is built; `npm test` builds first.
const built = join(__dirname, '../../dist/extraction/fact-extraction.js');
const whenBuilt = existsSync(built) ? describe : describe.skip;

/** A language in a module of its own, as threads load it. `body` answers `text`. */
function languageModule(body: string): Language {
  const module = join(temporaryFolder(), 'language.js');
  writeFileSync(
    module,
    `const { isMainThread } = require('node:worker_threads');
     exports.toy = { id: 'toy', extract(bytes) { const text = Buffer.from(bytes).toString(); ${body} } };`,
  );
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { toy } = require(module) as { toy: Language };
  return { ...toy, origin: { module, name: 'toy' } };
}

async function extractAll(language: Language, parallel: number, files: readonly string[]): Promise<[string, FileFacts, string | null][]> {
  const { FactExtraction: Extraction } = (await import(built)) as { FactExtraction: typeof FactExtraction };
  const found: [string, FileFacts, string | null][] = [];
  const extraction = new Extraction(language, 100_000, parallel, (blob, facts, record) => found.push([blob, facts, record && record.toString()]));
  for (const [i, file] of files.entries()) await extraction.add(String(i), Buffer.from(file));
  await extraction.finish();
  return found.sort((a, b) => Number(a[0]) - Number(b[0]));
}

whenBuilt('extraction', () => {
  const facts = `return { definitions: [], imports: [], problems: [{ code: 'T', line: bytes.length, message: text.slice(0, 9) }] };`;
  const files = Array.from({ length: 40 }, (_, i) => `file ${i} `.repeat(i * 400));

  test.each([2, 4])('gives the same with %i threads as with one', async (parallel) => {
    const language = languageModule(facts);
    const here = await extractAll(language, 1, files);
    expect(here).toHaveLength(40);
    expect(await extractAll(language, parallel, files)).toEqual(here);
  });

  test('really runs in threads, and in this one while they have enough to do', async () => {
    const language = languageModule(`return { definitions: [], imports: [], problems: [{ code: String(isMainThread), line: 1, message: '' }] };`);
    const where = async (parallel: number, sources: readonly string[]): Promise<Set<string | undefined>> => new Set((await extractAll(language, parallel, sources)).map(([, { problems }]) => problems[0]?.code));
    expect(await where(2, ['x'])).toEqual(new Set(['false']));
    expect(await where(1, ['x'])).toEqual(new Set(['true']));
    expect(await where(2, Array.from({ length: 8 }, () => 'x'.repeat(300_000)))).toEqual(new Set(['false', 'true']));
  });

  test.each([1, 2])('a reader that breaks on a file loses that file (%i threads)', async (parallel) => {
    const language = languageModule(`if (text === 'bad') throw new Error('no'); ${facts}`);
    const found = await extractAll(language, parallel, ['good', 'bad', 'good']);
    expect(found.map(([, { problems }, record]) => [problems[0]?.code, record === null])).toEqual([
      ['T', false],
      ['ONX1108', true],
      ['T', false],
    ]);
  });

  test('a thread that dies costs no facts', async () => {
    const language = languageModule(`if (!isMainThread) process.exit(1); ${facts}`);
    const plain = languageModule(facts);
    expect(await extractAll(language, 2, files)).toEqual(await extractAll(plain, 1, files));
  });
});
