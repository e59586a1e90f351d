import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const PAGES = join(ROOT, 'docs/reference/diagnostics');

/** Codes that the products' sources can say, each once, sorted. */
function codesInSources(): string[] {
  const codes = new Set<string>();
  for (const entry of readdirSync(join(ROOT, 'packages'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ts$/.test(entry.name) || /\.spec\.ts$/.test(entry.name) || !/packages[\\/][\w-]+[\\/]src\b/.test(entry.parentPath)) continue;
    for (const [, code = ''] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/(ONX\d{4})/g)) codes.add(code);
  }
  return [...codes].sort();
}

const pages = readdirSync(PAGES).filter((name) => name !== 'README.md').sort();
const rows = pages.flatMap((page) => [...readFileSync(join(PAGES, page), 'utf8').matchAll(/^\| (ONX\d{4}) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, code = '']) => ({ page, code })));

test('every code stands in exactly one table, on the page of its range, and every row is of a code', () => {
  expect(rows.map(({ code }) => code)).toEqual(codesInSources());
  expect(rows.filter(({ page, code }) => page !== `${code.slice(3, 5)}xx.md`)).toEqual([]);
});

test('the index lists every page in order', () => {
  const listed = [...readFileSync(join(PAGES, 'README.md'), 'utf8').matchAll(/^\| \[ONX\d\dxx\]\((.+?)\)/gm)].map(([, page]) => page);
  expect(listed).toEqual(pages);
});
