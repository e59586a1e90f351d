import { keysBetween } from '../testing/print-keys';

const code = (...lines: string[]): Record<string, string> => ({ 'mill/conf.py': ['import json', 'import tomllib', 'import yaml', 'from dataclasses import dataclass', 'from typing import TypedDict', 'FILE = "mill.yaml"', ...lines, ''].join('\n') });
const reading = (key: string, more = '"name"'): Record<string, string> => code('def volts(folder):', '    conf = yaml.safe_load((folder / FILE).read_text()) or {}', '    power = conf["power"]', `    return power.get("${key}", 230) * 2, conf[${more}]`);

test.each<[what: string, old: Record<string, string>, next: Record<string, string>, expected: string[]]>([
  ['a key below a table', reading('volt'), reading('volts'), ['warn mill.yaml: power.volt > power.volts']],
  ['a key that is read on the way', code('def f():', '    with open("mill.toml", "rb") as f:', '        conf = tomllib.load(f)["mill"]', '    if "grain_kind" in conf:', '        return conf.get("x")'), code('def f():', '    with open("mill.toml", "rb") as f:', '        conf = tomllib.load(f)["mill"]', '    if "kind_of_grain" in conf:', '        return conf.get("x")'), ['warn mill.toml: mill.grain_kind > mill.kind_of_grain']],
  ['its default changed from a switch to a number', code('def f():', '    conf = json.load(open("mill.json"))', '    return conf.get("cache", True)'), code('def f():', '    conf = json.load(open("mill.json"))', '    return conf.get("caches", 12)'), ['review mill.json: cache > caches']],
  ['gone, and another of its default is new', code('def f():', '    conf = yaml.safe_load(open(FILE))', '    if conf.get("dust", 10) > 3: return conf["name"]'), code('def f():', '    conf = yaml.safe_load(open(FILE))', '    return conf["name"] * max(1, conf.get("berths", 10))'), []],
  ['the file is not named', code('def f(path):', '    conf = yaml.safe_load(open(path))', '    return conf["volt"]'), code('def f(path):', '    conf = yaml.safe_load(open(path))', '    return conf["volts"]'), []],
  ['a dict of its own', code('def f():', '    conf = make("mill.yaml")', '    return conf["volt"]'), code('def f():', '    conf = make("mill.yaml")', '    return conf["volts"]'), []],
  ['the name holds something else by then', code('def f():', '    conf = yaml.safe_load(open("mill.yaml"))', '    conf = {}', '    return conf["volt"]'), code('def f():', '    conf = yaml.safe_load(open("mill.yaml"))', '    conf = {}', '    return conf["volts"]'), []],
  ['a table of another tool', code('def f():', '    conf = tomllib.load(open("pyproject.toml"))["tool"]["other"]', '    return conf["volt"]'), code('def f():', '    conf = tomllib.load(open("pyproject.toml"))["tool"]["other"]', '    return conf["volts"]'), []],
  ['its own table there', code('def f():', '    conf = tomllib.load(open("pyproject.toml"))["tool"]["mill"]', '    return conf["volt"]'), code('def f():', '    conf = tomllib.load(open("pyproject.toml"))["tool"]["mill"]', '    return conf["volts"]'), ['warn pyproject.toml: tool.mill.volt > tool.mill.volts']],
])('keys that the code names: %s', (_, old, next, expected) => {
  expect(keysBetween(old, next)).toEqual(expected);
});

const dataclass = (field: string, load: string[], base = '@dataclass\nclass Power:'): Record<string, string> => code(base, `    ${field}: int = 230`, '    phases: int = 3', '', '', '@dataclass', 'class Conf:', '    power: Power', '    name: str = "mill"', '', '    @classmethod', '    def read(cls, path=FILE):', ...load.map((line) => `        ${line}`), '', '', `def watts(power: Power):`, `    return power.${field} * power.phases`);

test.each<[what: string, load: string[], expected: string[]]>([
  ['cls(**…)', ['data = yaml.safe_load(open(path))', 'return cls(**data["mill"])'], ['warn mill.yaml: mill.power.max_volts > mill.power.voltage_max']],
  ['a function that fills it', ['data = yaml.safe_load(open(path))', 'return from_dict(data_class=Conf, data=data)'], ['warn mill.yaml: power.max_volts > power.voltage_max']],
  ['made of something else', ['data = make(path)', 'return cls(**data)'], []],
  ['never made of it', ['return yaml.safe_load(open(path))'], []],
])('fields of classes: %s', (_, load, expected) => {
  expect(keysBetween(dataclass('max_volts', load), dataclass('voltage_max', load))).toEqual(expected);
});

test('a TypedDict that is cast', () => {
  const release = (key: string): Record<string, string> => code('class Conf(TypedDict):', `    ${key}: int`, '    name: str', '', '', 'def read():', '    data = yaml.safe_load(open("mill.yaml"))', '    return cast(Conf, data)', '', '', 'def watts(conf: Conf):', `    return conf["${key}"] * 2`);
  expect(keysBetween(release('max_volts'), release('voltage_max'))).toEqual(['warn mill.yaml: max_volts > voltage_max']);
});
