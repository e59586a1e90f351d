/**
 * Which format a file has, by its name. What parses YAML, JSON and TOML is loaded when the first such file is read: it is a third of
 * all code, and most releases change none of these files.
 */
/* eslint-disable @typescript-eslint/no-require-imports -- see above */
import type { ReadConfig } from './config-text';
import { readEnvTexts } from './env';
import { readIniTexts } from './ini';

export interface ConfigFormat {
  /** As a person calls it. */
  name: string;
  read: ReadConfig;
}

const YAML: ConfigFormat = { name: 'YAML', read: (text) => (require('./yaml') as typeof import('./yaml')).readYamlTexts(text) };
const JSON: ConfigFormat = { name: 'JSON', read: (text) => (require('./json') as typeof import('./json')).readJsonTexts(text) };
const TOML: ConfigFormat = { name: 'TOML', read: (text) => (require('./toml') as typeof import('./toml')).readTomlTexts(text) };
const INI: ConfigFormat = { name: 'ini', read: readIniTexts };
const ENV: ConfigFormat = { name: '.env', read: readEnvTexts };

const BY_EXTENSION = new Map<string, ConfigFormat>([
  ['yaml', YAML],
  ['yml', YAML],
  ['json', JSON],
  ['jsonc', JSON],
  ['toml', TOML],
  ['ini', INI],
  ['cfg', INI],
  ['conf', INI],
  ['env', ENV],
]);

/** null for files that are no configuration, and for what a package manager writes. */
export function formatOf(path: string): ConfigFormat | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') return null;
  if (name.startsWith('.env')) return name === '.env' || name[4] === '.' ? ENV : null;
  if (name === '.coveragerc' || name === '.pylintrc' || name === '.flake8' || name === 'entry_points.txt') return INI;
  return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}
