import type { Rule } from './rule';

export const configKeyRename: Rule<'config.key_rename'> = {
  kind: 'config.key_rename',
  title: 'Configuration key renamed',
  description: 'A key of a configuration file that the core ships, or a variable of the environment that it reads, has another name.',
  impact: 'breaking',
  propose: ({ keys }) =>
    keys.map((key) => ({
      confidence: key.confidence,
      factors: key.factors,
      match: { file: key.file, from: key.from, to: key.to, ...(key.values ? { values: key.values } : {}) },
      ...(key.valuesChange ? { reviewOnly: true as const, note: `\`${key.from}\` in \`${key.file}\` became \`${key.to}\`, and the value that the core ships changed with it: its values may mean something else.` } : {}),
    })),
};
