import type { Rule } from './rule';

/** A key of a configuration file that the core ships or reads, a variable of the environment, a key of a settings object or an option of the command line has another name. */
export const configKeyRename: Rule<'config.key_rename'> = {
  kind: 'config.key_rename',
  impact: 'breaking',
  propose: ({ keys }) =>
    keys.map((key) => ({
      confidence: key.confidence,
      factors: key.factors,
      ...(key.deprecated ? { deprecated: true } : {}),
      match: { file: key.file, from: key.from, to: key.to, ...(key.values ? { values: key.values } : {}) },
      ...(key.doubt === undefined ? {} : { reviewOnly: true as const, note: `\`${key.from}\` in \`${key.file}\` became \`${key.to}\`, and ${key.doubt}.` }),
    })),
};
