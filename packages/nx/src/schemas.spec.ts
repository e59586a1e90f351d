/** What Nx shows and enforces comes from these files: a missing description prints "undefined", a missing ban lets typos through. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePage } from './reference';

const ROOT = join(__dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const executors = Object.entries<Record<string, string>>(read('executors.json').executors).map(([name, entry]) => ({ name: `executor ${name}`, entry, code: entry['implementation'] ?? '' }));
const generators = Object.entries<Record<string, string>>(read('generators.json').generators).map(([name, entry]) => ({ name: `generator ${name}`, entry, code: entry['factory'] ?? '' }));

describe.each([...executors, ...generators])('$name', ({ entry, code }) => {
  const schema = read(entry['schema'] ?? '');

  it('has code, a title, a description and an example', () => {
    expect(existsSync(join(ROOT, `${code.replace('./dist/', 'src/')}.ts`))).toBe(true);
    expect(schema).toMatchObject({ title: expect.stringMatching(/\w/), description: entry['description'], examples: expect.arrayContaining([expect.any(Object)]) });
  });

  it('refuses unknown flags and describes each one', () => {
    expect(schema.additionalProperties).toBe(false);
    for (const [name, property] of Object.entries<{ description?: string }>(schema.properties)) expect([name, property.description]).toEqual([name, expect.stringMatching(/\w/)]);
  });

  it('agrees with its TypeScript type', () => {
    const type = readFileSync(join(ROOT, (entry['schema'] ?? '').replace('.json', '.d.ts')), 'utf8');
    const declared = [...type.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name, optional]) => `${name}${optional}`).sort();
    const required = new Set<string>(schema.required ?? []);
    expect(declared).toEqual(Object.keys(schema.properties).map((name) => (required.has(name) ? name : `${name}?`)).sort());
  });
});

it('is what the reference page says', () => {
  expect(readFileSync(join(ROOT, '../../docs/reference/nx.md'), 'utf8')).toBe(referencePage());
});
