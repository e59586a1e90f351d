import { inferBetween, printOperations, releaseOf } from '../testing/read-release';

const HEAD = 'import warnings\n\n\nclass Stone:\n    dressed = 1\n    milled = 2\n';

/** The old release, one for each successor that is named on the way, and the new one without a trace of it. */
function toldBy(...successors: string[]): string[] {
  const shim = (name: string): string => `${HEAD}\n    def grind(self, sack):\n        warnings.warn("grind is deprecated, use \`${name}\` instead", DeprecationWarning)\n        return self.mill(sack)\n`;
  const form = (files: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/stones.py': files });
  const between = successors.map((name, at) => ({ commit: String(at + 1).repeat(40), surface: releaseOf(form(shim(name))).surface }));
  const old = releaseOf(form(`${HEAD}\n    def grind(self, sack):\n        return [grain.broken() for grain in sack]\n`));
  const next = releaseOf(form(`${HEAD}\n    def crush(self, sack):\n        self.open(sack)\n        return self.flour\n\n    def press(self, sack):\n        self.weight.lower()\n        return self.flour\n`));
  return printOperations(inferBetween(old, next, { between }));
}

it.each<[string, string[], string]>([
  ['one release between', ['crush'], 'warn rename.callable {"owner":"mill.stones.Stone","from":"grind","to":"crush"}'],
  ['the latest of those that say otherwise', ['crush', 'press'], 'warn rename.callable {"owner":"mill.stones.Stone","from":"grind","to":"press"}'],
  ['the latest, also where it takes it back', ['press', 'crush'], 'warn rename.callable {"owner":"mill.stones.Stone","from":"grind","to":"crush"}'],
  ['none that is not there', ['pulverise'], 'review member.remove {"owner":"mill.stones.Stone","name":"grind"}'],
])('the successor of a member is named by %s', (_, successors, expected) => expect(toldBy(...successors)).toEqual([expected]));

describe('a name that a release between has beside the old one', () => {
  const HOLDS_ANY = 'def holds_husk_or_stem(grain):\n    """True where a grain holds what is to be sieved out."""\n    return any("husk" in part or "stem" in part for part in grain.parts)\n';
  const STARTS = 'def starts_with_stem(grain):\n    """Looks for stems at the front."""\n    return any(part.startswith("stem") for part in grain.parts)\n';
  const COPY = HOLDS_ANY.replace('holds_husk_or_stem', 'starts_with_stem');
  const USER = '\n\ndef sieve(sack):\n    return [grain for grain in sack if not CHECK(grain)]\n';
  const form = (text: string, check: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/sieve.py': `${text}${USER.replace('CHECK', check)}` });

  it.each<[string, string, string, string]>([
    ['with other content is another thing', STARTS, STARTS, 'warn'],
    ['with the same content is a copy', COPY, COPY, 'auto'],
    ['is not there yet', '', COPY, 'auto'],
  ])('%s', (_, beside, end, band) => {
    const between = [{ commit: '1'.repeat(40), surface: releaseOf(form(`${HOLDS_ANY}\n\n${beside}`, 'holds_husk_or_stem')).surface }];
    const operations = printOperations(inferBetween(releaseOf(form(HOLDS_ANY, 'holds_husk_or_stem')), releaseOf(form(end, 'starts_with_stem')), { between }));
    expect(operations).toEqual([`${band} rename.callable {"owner":"mill.sieve","from":"holds_husk_or_stem","to":"starts_with_stem"}`]);
  });
});

it('a name of another distribution that is passed on no more went where a release between sent those who took it', () => {
  const form = (init: string, sieves = ''): Record<string, string> => ({ 'mill/__init__.py': init, 'mill/sieves.py': `import grains\n\nGRAINS = grains.all()\n${sieves}` });
  const shim = '\n\ndef sift(sack):\n    warnings.warn("mill.sift is deprecated. Import \'grains.sift\' instead.", DeprecationWarning)\n    return grains.sift(sack)\n';
  const between = [{ commit: '1'.repeat(40), surface: releaseOf(form('from .sieves import sift\n', shim)).surface }];
  const [old, next] = [releaseOf(form('from grains import sift, Grain\n')), releaseOf(form('from .sieves import GRAINS\n'))];
  expect(printOperations(inferBetween(old, next, { between }))).toEqual(['warn move.symbol {"module":"mill","from":"sift","to_module":"grains","to":"sift"}']);
  expect(printOperations(inferBetween(old, next))).toEqual([]);
});

it('a keyword that only a release between took for another one has that name now', () => {
  const KEYWORDS = 'def renamed_keyword(old, new):\n    return lambda function: function\n\n\ndef takes(**names):\n    return lambda function: function\n';
  const form = (decorators: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/keywords.py': KEYWORDS, 'mill/stones.py': `from mill.keywords import renamed_keyword, takes\n\n\n${decorators}\ndef grind(sack, **kwargs):\n    return sack.broken(kwargs)\n` });
  const between = [{ commit: '1'.repeat(40), surface: releaseOf(form('@renamed_keyword("turns", "speed")\n@takes(s="speed")')).surface }];
  const [old, next] = [releaseOf(form('@takes(s="turns")')), releaseOf(form('@takes(s="speed")'))];
  expect(printOperations(inferBetween(old, next, { between }))).toEqual(['auto arg.rename {"callable":"mill.stones.grind","from":"turns","to":"speed","position":1}']);
});

it('a member that a release between sends to another class went there by a feature of that name', () => {
  const form = (grind: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/stones.py': `import warnings\n\n\nclass Press:\n    def crush(self, sack):\n        return sack.pressed()\n\n\nclass Stone:\n    dressed = 1\n${grind}` });
  const between = [{ commit: '1'.repeat(40), surface: releaseOf(form('\n    def grind(self, sack):\n        warnings.warn("grind is deprecated, use `Press.crush` instead", DeprecationWarning)\n        return Press().crush(sack)\n')).surface }];
  const [old, next] = [releaseOf(form('\n    def grind(self, sack):\n        return [grain.broken() for grain in sack]\n')), releaseOf(form(''))];
  expect(inferBetween(old, next, { between }).operations.filter(({ kind }) => kind === 'rename.callable').map(({ evidence }) => evidence.method)).toEqual(['declared-between']);
});

it('a name alone, by which a table of a release between serves something, is no place outside the core', () => {
  const form = (text: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/stones.py': `${text}\n\nclass Stone:\n    is_turning = False\n` });
  const served = 'def __getattr__(name):\n    kinds = {"STILL": 0, "TURNING": 1}\n    if name in kinds:\n        warnings.warn("Kinds of stones are deprecated. Use is_turning instead.", DeprecationWarning)\n        return kinds[name]\n    raise AttributeError(name)\n';
  const between = [{ commit: '1'.repeat(40), surface: releaseOf(form(served)).surface }];
  const [old, next] = [releaseOf(form('STILL = 0\nTURNING = 1\n')), releaseOf(form(''))];
  expect(printOperations(inferBetween(old, next, { between })).filter((line) => line.includes('"to_module":""'))).toEqual([]);
});

it('what stands under a path that a release between had not was made anew', () => {
  const form = (dates: string, sacks: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/dates.py': `FIRST = 1\n${dates}`, 'mill/sacks.py': `${sacks}\n\ndef weigh(sack):\n    return sack.weight\n` });
  const between = [{ commit: '1'.repeat(40), surface: releaseOf(form('', '')).surface }];
  const old = releaseOf(form('\n\ndef parse(text):\n    return [int(part) for part in text.split(".")]\n', 'from mill.dates import parse\n'));
  const next = releaseOf(form('\n\ndef parse(written):\n    return PATTERN.match(written).groups()\n', ''));
  const row = 'move.symbol {"module":"mill.dates","from":"parse","to_module":"mill.dates","to":"parse","exposed_at":["mill.sacks"]}';
  expect(printOperations(inferBetween(old, next, { between })).filter((line) => line.endsWith(row))).toEqual([`warn ${row}`]);
  expect(printOperations(inferBetween(old, next)).filter((line) => line.endsWith(row))).toEqual([`auto ${row}`]);
});
