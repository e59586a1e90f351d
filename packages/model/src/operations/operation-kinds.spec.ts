import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATION_KINDS } from './operation-kinds';
import { describeKind } from '../testing/describe-kind';

const page = readFileSync(join(__dirname, '../../../../docs/reference/manifest.md'), 'utf8');

test.each(OPERATION_KINDS)('%s has its row in docs/reference/manifest.md', (kind) => {
  const { title, description, properties, required } = describeKind(kind);
  const fields = Object.keys(properties).map((field) => (required.includes(field) ? `\`${field}\`` : `[\`${field}\`]`));
  expect(page).toContain(`| \`${kind}\` | ${fields.join(', ')} | ${title}. ${description} |`);
});

test('the page has no row for a kind that is not there', () => {
  const section = page.slice(page.indexOf('## Operation kinds'), page.indexOf('## Written by hand'));
  expect([...section.matchAll(/^\| `([a-z_.]+)` \|/gm)].map(([, kind]) => kind)).toEqual([...OPERATION_KINDS]);
});
