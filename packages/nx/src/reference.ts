/** The reference page of executors and generators, made from their schemas: `node packages/nx/dist/reference.js > docs/reference/nx.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  title: string;
  description: string;
  examples: object[];
  required?: string[];
  properties: Record<string, { type: string; default?: unknown; enum?: unknown[]; description: string }>;
}

const ROOT = join(__dirname, '..');

export function referencePage(): string {
  const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const sections = (entries: Record<string, { schema: string }>, usage: (name: string) => string) =>
    Object.entries(entries).flatMap(([name, { schema }]) => section(name, read(schema), usage(name)));
  return [
    '# Nx executors and generators',
    '',
    'Made from the schemas by `node packages/nx/dist/reference.js`. Which targets run them is in [the Nx guide](../guides/nx.md).',
    '',
    ...sections(read('executors.json').executors, (name) => `Executor \`@onx/nx:${name}\``),
    ...sections(read('generators.json').generators, (name) => `Generator \`nx g @onx/nx:${name}\``),
  ].join('\n');
}

function section(name: string, schema: Schema, usage: string): string[] {
  const rows = Object.entries(schema.properties).map(([option, { type, default: value, enum: values, description }]) => {
    const kind = values ? values.map((one) => `\`${String(one)}\``).join(', ') : type;
    const notes = [schema.required?.includes(option) ? 'required' : '', value === undefined ? '' : `default \`${String(value)}\``].filter(Boolean).join(', ');
    return `| \`${option}\` | ${kind} | ${notes} | ${description} |`;
  });
  const examples = schema.examples.map((example) => `- \`${JSON.stringify(example)}\``);
  return [`## ${name}`, '', `${usage}. ${schema.description}`, '', '| option | type | | |', '|---|---|---|---|', ...rows, '', 'Examples:', '', ...examples, ''];
}

if (require.main === module) process.stdout.write(`${referencePage()}`);
