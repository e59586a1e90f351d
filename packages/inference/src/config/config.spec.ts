import { keysBetween as keys } from '../testing/print-keys';

const inFile = (old: string, next: string, file = 'mill/belts.yml'): string[] => keys({ [file]: old }, { [file]: next });

test.each<[what: string, old: string, next: string, expected: string[]]>([
  ['a like name over the same value', 'belt:\n  speed: 12\n  load: 3\n', 'belt:\n  belt_speed: 12\n  load: 3\n', ['warn belts.yml: belt.speed > belt.belt_speed']],
  ['two at once, each with its own value', 'a_one: 11\nb_two: 12\nz: 1\n', 'b_second: 12\na_first: 11\nz: 1\n', ['warn belts.yml: a_one > a_first', 'warn belts.yml: b_two > b_second']],
  ['a table with what is below it', 'log:\n  level: info\n  file: x.log\n', 'journal:\n  level: info\n  file: x.log\n', ['warn belts.yml: log > journal']],
  ['a word that changed with the key', 'mode: fast\nz: 1\n', 'grind_mode: rapid\nz: 1\n', ['review belts.yml: mode > grind_mode {"fast":"rapid"}']],
  ['a switch that changed with the key', 'no_dust: true\nz: 1\n', 'dust: false\nz: 1\n', ['review belts.yml: no_dust > dust']],
  ['gone, and something else is new', 'grain: wheat\nz: 1\n', 'z: 1\nport: 80\n', []],
  ['another type', 'limit: 12\nz: 1\n', 'limits:\n  low: 1\n  high: 2\nz: 1\n', []],
  ['a number became a word', 'speed: 12\nz: 1\n', 'speeds: quick\nz: 1\n', []],
  ['only added', 'z: 1\n', 'z: 1\nspeed: 12\n', []],
  ['values, comments and order', 'a: 1\nb: 2\n', '# new\nb: 3\na: 1\n', []],
  ['it went to another table', 'a:\n  x: 77\n  y: 1\nb:\n  z: 1\n', 'a:\n  y: 1\nb:\n  x: 77\n  z: 1\n', []],
  ['data, not settings', `x:\n${Array.from({ length: 80 }, (_, at) => `  k${at}: ${at}\n`).join('')}`, `x:\n${Array.from({ length: 80 }, (_, at) => `  n${at}: ${at}\n`).join('')}`, []],
  ['keys below lists', '- name: a\n', '- title: a\n', []],
])('%s', (_, old, next, expected) => {
  expect(inFile(old, next)).toEqual(expected);
});

const loading = (key: string, more = ''): string => `import yaml\n${more}\n\ndef volts(path):\n    conf = yaml.safe_load(open(path))\n    return conf["${key}"] * 3\n`;

test.each<[what: string, code: string, expected: string[]]>([
  ['the code reads the other one', loading('load'), ['warn belts.yml: x > load']],
  ['the code maps the old one to it', loading('x', 'OLD = {"load": "x"}'), ['auto belts.yml: x > load']],
  ['the code says nothing', loading('x'), []],
])('a key without a like name: %s', (_, code, expected) => {
  expect(keys({ 'mill/belts.yml': 'x: 1\nz: 1\n', 'mill/a.py': loading('x') }, { 'mill/belts.yml': 'load: 1\nz: 1\n', 'mill/a.py': code })).toEqual(expected);
});

test.each([
  ['mill/data/belts.toml', 'mill/data is below the package', ['warn belts.toml: speed > belt_speed']],
  ['mill/conf.toml', 'a name that other programs use too', ['warn conf.toml: speed > belt_speed']],
  ['mill/template/pyproject.toml', 'a file of other tools', []],
  ['.env.example', 'of the root', ['warn .env*: speed > belt_speed']],
  ['docs/conf.toml', 'not shipped', []],
  ['conf.toml', 'not shipped', []],
  ['mill/uv.lock', 'a lock file', []],
])('%s: %s', (file, _, expected) => {
  expect(inFile('speed = 12\nload = 3\n', 'belt_speed = 12\nload = 3\n', file)).toEqual(expected);
});

test('in a file of other tools the table of the core is its own', () => {
  expect(inFile('[tool.mill]\nspeed = 12\nload = 3\n', '[tool.mill]\nbelt_speed = 12\nload = 3\n', 'mill/template/pyproject.toml')).toEqual(['warn pyproject.toml: tool.mill.speed > tool.mill.belt_speed']);
});

const reading = (read: string, more = ''): Record<string, string> => ({ 'mill/power.py': `import os\n${more}\n\ndef volts():\n    return int(${read}) * 2\n` });

test.each<[what: string, old: Record<string, string>, next: Record<string, string>, expected: string[]]>([
  ['a subscript', reading('os.environ["MILL_VOLTS"]'), reading('os.environ["MILL_VOLTAGE"]'), ['warn .env*: MILL_VOLTS > MILL_VOLTAGE']],
  ['a default that stays', reading('os.getenv("VOLTS", "230")'), reading('os.getenv("MILL_VOLTS", "230")'), ['warn .env*: VOLTS > MILL_VOLTS']],
  ['the old name is read elsewhere still', reading('os.environ["MILL_VOLTS"]'), reading('os.environ["MILL_VOLTAGE"]', 'FALLBACK = os.environ.get("MILL_VOLTS")'), []],
  ['the new name was read before', reading('os.environ["MILL_VOLTS"]', 'OTHER = os.environ.get("MILL_VOLTAGE")'), reading('os.environ["MILL_VOLTAGE"]', 'OTHER = os.environ.get("MILL_VOLTAGE")'), []],
  ['a dict of another name', reading('os.settings["MILL_VOLTS"]'), reading('os.settings["MILL_VOLTAGE"]'), []],
])('variables: %s', (_, old, next, expected) => {
  expect(keys(old, next)).toEqual(expected);
});

const settings = (field: string, base = 'BaseSettings', value = '40', config = 'model_config = SettingsConfigDict(env_prefix="mill_")'): Record<string, string> => ({
  'mill/settings.py':
    `from pydantic import BaseModel, Field\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\nclass Base(${base}):\n    ${config}\n\n\nclass Settings(Base):\n    ${field}: int = ${value}\n    name: str = "mill"\n\n` +
    `    def fits(self, load):\n        return load <= self.${field}\n`,
});

test.each<[what: string, old: Record<string, string>, next: Record<string, string>, expected: RegExp[]]>([
  ['with a prefix', settings('max_load'), settings('load_limit'), [/ \.env\*: MILL_MAX_LOAD > MILL_LOAD_LIMIT$/]],
  ['with a prefix in an inner class', settings('max_load', 'BaseSettings', '40', 'class Config:\n        env_prefix = "m_"'), settings('load_limit', 'BaseSettings', '40', 'class Config:\n        env_prefix = "m_"'), [/ \.env\*: M_MAX_LOAD > M_LOAD_LIMIT$/]],
  ['no settings', settings('max_load', 'BaseModel'), settings('load_limit', 'BaseModel'), []],
  ['filled by its alias', settings('max_load', 'BaseSettings', 'Field(40, alias="LOAD")'), settings('load_limit', 'BaseSettings', 'Field(40, alias="LOAD")'), []],
])('fields of settings: %s', (_, old, next, expected) => {
  expect(keys(old, next)).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as string));
});
