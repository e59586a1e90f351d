import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATION_KINDS } from './operation-kinds';
import { describeKind } from '../testing/describe-kind';

const REFERENCE = join(__dirname, '../../../../docs/reference');
const page = readFileSync(join(REFERENCE, 'manifest.md'), 'utf8');

test.each(OPERATION_KINDS)('%s has its row in docs/reference/manifest.md, which leads to its page if it has one', (kind) => {
  const { title, description, properties, required } = describeKind(kind);
  const fields = Object.keys(properties).map((field) => (required.includes(field) ? `\`${field}\`` : `[\`${field}\`]`));
  const named = existsSync(join(REFERENCE, `operations/${kind}.md`)) ? `[\`${kind}\`](operations/${kind}.md)` : `\`${kind}\``;
  expect(page).toContain(`| ${named} | ${fields.join(', ')} | ${title}. ${description} |`);
});

test('the page has no row for a kind that is not there', () => {
  const section = page.slice(page.indexOf('## Operation kinds'), page.indexOf('## Written by hand'));
  expect([...section.matchAll(/^\| \[?`([a-z_]+\.[a-z_]+)`/gm)].map(([, kind]) => kind)).toEqual([...OPERATION_KINDS]);
});
