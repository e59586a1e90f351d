/**
 * A core of any size with a git history of two tags, the same bytes on every machine: so that speed can be compared without a corpus.
 * In the second release 5 % of the files differ: bodies edited, functions and parameters renamed, modules moved.
 */
import { importReleases } from '../repository/import-releases';

/** Small multiplicative generator (Park and Miller's minimal standard): enough spread for choosing words, and the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const NOUNS = ['order', 'parcel', 'ledger', 'route', 'quota', 'window', 'signal', 'policy', 'tenant', 'batch', 'digest', 'cursor', 'schema', 'token', 'lease', 'shard'];
const VERBS = ['load', 'merge', 'check', 'rank', 'split', 'sync', 'trace', 'bind', 'score', 'fold', 'pack', 'scan', 'route', 'seal', 'clone', 'probe'];

/** How a file of the second release differs from the first. */
type Change = 'none' | 'body' | 'function' | 'parameter' | 'moved';
const CHANGES: Change[] = ['body', 'function', 'parameter', 'moved'];

function changeOf(index: number): Change {
  return index % 20 === 7 ? (CHANGES[Math.floor(index / 20) % CHANGES.length] ?? 'none') : 'none';
}

function pathOf(index: number, moved: boolean): string {
  const noun = NOUNS[index % NOUNS.length];
  return `src/bigcore/area_${index % 40}/${moved ? 'relocated' : `part_${Math.floor(index / 40) % 25}`}/${noun}_${index}.py`;
}

/** The source of one file: a record, a service with three methods, two functions; 14 definitions and 4.4 KB, as files of a real core have. */
function sourceOf(index: number, change: Change): string {
  const random = randomFrom(index + 1);
  const noun = NOUNS[index % NOUNS.length] ?? '';
  const title = `${noun[0]?.toUpperCase()}${noun.slice(1)}${index}`;
  const lines = [`"""The ${noun} number ${index}: what is known of one ${noun} and what can be asked of many."""`, '', 'from __future__ import annotations', '', 'import math', 'from dataclasses import dataclass', ''];
  if (index >= 40) lines.push(`from bigcore.area_${index % 40} import helpers_${index % 40}`, '');
  lines.push(`LIMIT_${index} = ${random(100_000)}`, '', '', '@dataclass', `class ${title}Record:`, `    """Values of one ${noun}, as they came from the outside and before anything was made of them."""`, '', '    identifier: int', `    weight: float = ${random(90)}.5`, `    label: str = "${noun}-${random(999)}"`, '');
  lines.push('', `class ${title}Service:`, ...docstring('    ', `Works on the records of one ${noun}.`, ['records: what to work on, in any order', 'limit: the largest total that a question may have']), '    def __init__(self, records, limit=None):', '        self.records = list(records)', `        self.limit = limit or LIMIT_${index}`, '');
  for (let method = 0; method < 3; method++) {
    const verb = VERBS[(index + method) % VERBS.length];
    const factor = random(5000) + (change === 'body' ? 1 : 0);
    lines.push(`    def ${verb}_${method}(self, key, ${method % 2 ? 'strict=False' : 'depth=1'}):`, ...docstring('        ', `${verb} the records by a key and say what they weigh together.`, ['key: every record whose identifier it divides', 'ValueError: the total is over the limit']),
      '        chosen = [record for record in self.records if record.identifier % (key + 1) == 0]', '        # An empty choice has a total too: the constant below keeps it from dividing by zero.', `        total = sum(record.weight * ${factor} for record in chosen) + math.sqrt(${random(700)})`, '        if total > self.limit:', `            raise ValueError(f"{key} is over {self.limit} by {total - ${random(90)}}")`, `        return total / max(1, len(chosen) + ${random(60)})`, '');
  }
  for (let position = 0; position < 2; position++) {
    const name = `${VERBS[(index * 3 + position) % VERBS.length]}_${noun}_${position}${change === 'function' && position === 1 ? '_all' : ''}`;
    const parameter = change === 'parameter' && position === 1 ? 'ceiling' : 'maximum';
    lines.push('', `def ${name}(values, ${parameter}=${random(300)}, *, rounded=True):`, ...docstring('    ', `The spread of the ${noun}'s values up to a bound.`, ['values: numbers in any order', `${parameter}: values above it are left out`, 'rounded: give back a whole number']), `    kept = [value for value in values if value <= ${parameter}]`, `    spread = (max(kept, default=${random(40)}) - min(kept, default=0)) * ${random(1000)}`,
      '    if not kept:', `        return LIMIT_${index}`, `    return round(spread / ${random(80) + 1}) if rounded else spread + ${random(3000)}`, '');
  }
  return `${lines.join('\n')}\n`;
}

function docstring(indent: string, title: string, entries: readonly string[]): string[] {
  const more = `Nothing is changed by it, so that it may be asked as often as one likes and from any thread.`;
  return [`${indent}"""${title}`, '', `${indent}${more}`, '', ...entries.map((entry) => `${indent}:param ${entry}`), `${indent}"""`];
}

/** Makes the repository with the tags v1.0.0 and v2.0.0. */
export function generateCore(folder: string, fileCount: number): void {
  const indexes = Array.from({ length: fileCount }, (_, index) => index);
  const changed = indexes.filter((index) => changeOf(index) !== 'none');
  const metadata = (version: string): [string, string] => ['pyproject.toml', `[project]\nname = "bigcore"\nversion = "${version}"\n`];
  const areas = Array.from({ length: 40 }, (_, area): [string, string] => [`src/bigcore/area_${area}/__init__.py`, `"""Area ${area}."""\n\nhelpers_${area} = ${area}\n`]);
  importReleases(folder, [
    { tag: 'v1.0.0', files: [metadata('1.0.0'), ['src/bigcore/__init__.py', '"""A large core."""\n'], ...areas, ...indexes.map((index): [string, string] => [pathOf(index, false), sourceOf(index, 'none')])] },
    {
      tag: 'v2.0.0',
      files: [metadata('2.0.0'), ...changed.map((index): [string, string] => [pathOf(index, changeOf(index) === 'moved'), sourceOf(index, changeOf(index))])],
      gone: changed.filter((index) => changeOf(index) === 'moved').map((index) => pathOf(index, false)),
    },
  ]);
}
