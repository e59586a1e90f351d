/** The docs agree with the repository: links lead somewhere, npm scripts exist, `onx.yaml` is what the schema says. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseCoreConfig } from '@onx/model';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path))].filter((path) => path.endsWith('.md')).sort();

/** As the anchors of headings are made on the web. */
function anchors(page: string): Set<string> {
  const headings = page.match(/^#+ .*/gm) ?? [];
  return new Set(headings.map((heading) => heading.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}

function brokenLinks(page: string): string[] {
  const prose = read(page).replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '`');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && (statSync(join(ROOT, file)).isDirectory() || !anchors(read(file)).has(anchor));
  });
}

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

test.each(PAGES)('the npm scripts and files to run that %s names exist', (page) => {
  const text = read(page);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...text.matchAll(/node (packages\/[\w/.-]+)\.js/g)].map(([, file = '']) => `${file.replace('/dist/', '/src/')}.ts`);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('every page can be reached from README.md', () => {
  const reached = new Set<string>();
  const follow = (page: string): void => {
    if (reached.has(page) || !page.endsWith('.md')) return;
    reached.add(page);
    for (const [, link = ''] of read(page).matchAll(/\]\(([^)#\s]+)[^)\s]*\)/g)) {
      const target = relative(ROOT, join(ROOT, dirname(page), link));
      if (!existsSync(join(ROOT, target))) continue;
      const pages = statSync(join(ROOT, target)).isDirectory() ? PAGES.filter((one) => dirname(one) === target.replace(/\/$/, '')) : [target];
      pages.forEach(follow);
    }
  };
  follow('README.md');
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
});

interface Property {
  type: string;
  description: string;
  properties?: Record<string, Property>;
}

function rows(properties: Record<string, Property>, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([key, { type, description, properties: inner }]) => [`| \`${prefix}${key}\` | ${type} | ${description} |`, ...rows(inner ?? {}, `${prefix}${key}.`)]);
}

test('docs/reference/onx-yaml.md lists the keys of the schema', () => {
  const schema = JSON.parse(read('packages/model/src/schemas/onx.schema.json')) as { properties: Record<string, Property> };
  expect(read('docs/reference/onx-yaml.md').match(/^\| `.*/gm)).toEqual(rows(schema.properties));
});

test.each(PAGES.filter((page) => read(page).includes('```yaml\n# onx.yaml\n')))('the onx.yaml shown in %s is read', (page) => {
  for (const [, block = ''] of read(page).matchAll(/```yaml\n(# onx\.yaml\n[^]*?)```/g)) expect(Object.keys(parseCoreConfig(block))).not.toEqual([]);
});
