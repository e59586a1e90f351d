/** Which format a file has, by its name. */
import type { ReadConfig } from './config-text';
import { readEnvTexts } from './env';
import { readIniTexts } from './ini';
import { readJsonTexts } from './json';
import { readTomlTexts } from './toml';
import { readYamlTexts } from './yaml';

export interface ConfigFormat {
  /** As a person calls it. */
  name: string;
  read: ReadConfig;
}

const YAML: ConfigFormat = { name: 'YAML', read: readYamlTexts };
const JSON: ConfigFormat = { name: 'JSON', read: readJsonTexts };
const TOML: ConfigFormat = { name: 'TOML', read: readTomlTexts };
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
