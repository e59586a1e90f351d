import { questionId, type Answer } from '@onx/model';
import { inferBetween, printOperations, releaseOf } from '../testing/read-release';

const OLD = releaseOf({
  'mill/__init__.py': 'from mill.stones import Quern\n',
  'mill/stones.py':
    'class Quern:\n    def grind(self, sack):\n        return sack.mass / 2\n\n    def clean(self):\n        return None\n\n\n' +
    'class Sieve:\n    def sift(self, flour, mesh=2):\n        kept = [grain for grain in flour if grain.width < mesh]\n        return sum(grain.mass for grain in kept)\n\n\n' +
    'def weigh(sack):\n    return sack.mass\n',
});
const NEW = releaseOf({
  'mill/__init__.py': 'from mill.power import Roller\n',
  'mill/power.py':
    'class Roller:\n    def crush(self, load, belts):\n        for belt in belts:\n            belt.run(load)\n        return belts\n\n    def wash(self):\n        return None\n\n\nclass Motor:\n    volts = 400\n\n\nLIMIT = 4\n',
  'mill/stones.py':
    'class Strainer:\n    def sift(self, flour, mesh=2):\n        kept = [grain for grain in flour if grain.width < mesh]\n        return sum(grain.mass for grain in kept)\n\n\ndef weigh(sack):\n    return sack.mass\n',
});

function answered(...given: [path: string, choice: string][]): { lines: string[]; pinned: string[]; unused: string[]; left: string[] } {
  const answers = given.map(([path, choice]): Answer => ({ id: questionId('class', path), path, kind: 'class', from: '1.0', to: '2.0', choice }));
  const result = inferBetween(OLD, NEW, { answers });
  const pinned = result.operations.filter((one) => one.pinned);
  expect(pinned.map((one) => [one.confidence, one.evidence.method])).toEqual(pinned.map(() => [1, 'answer']));
  return {
    lines: printOperations(result),
    pinned: pinned.map((one) => `${one.kind} ${JSON.stringify(one.match)}`),
    unused: result.diagnostics.filter(({ code }) => code === 'ONX2002').map(({ message }) => message.replace(/^Answer \w+ about /, '')),
    left: result.unresolved.filter((one) => one.answered).map((one) => one.path),
  };
}

test('without an answer nobody knows what became of Quern', () => {
  const { lines, pinned } = answered();
  expect(lines.filter((line) => line.startsWith('auto') && line.includes('"Quern"'))).toEqual([]);
  expect(pinned).toEqual([]);
});

test.each<[what: string, given: [string, string][], pinned: string[]]>([
  ['a successor', [['mill.stones.Quern', 'mill.power.Roller']], ['move.symbol {"module":"mill.stones","from":"Quern","to_module":"mill.power","to":"Roller","exposed_at":["mill"]}']],
  ['asked under another path of the same name', [['mill.Quern', 'mill.power.Roller']], ['move.symbol {"module":"mill.stones","from":"Quern","to_module":"mill.power","to":"Roller","exposed_at":["mill"]}']],
  ['a path that the person wrote', [['mill.stones.Quern', 'mill.Roller']], ['move.symbol {"module":"mill.stones","from":"Quern","to_module":"mill","to":"Roller","exposed_at":["mill"]}']],
  ['removed', [['mill.stones.Quern', 'removed']], ['symbol.remove {"module":"mill.stones","name":"Quern","exposed_at":["mill"]}']],
  ['removed, though something is its like', [['mill.stones.Sieve', 'removed']], ['symbol.remove {"module":"mill.stones","name":"Sieve"}']],
  ['another than what is its like', [['mill.stones.Sieve', 'mill.power.Motor']], ['move.symbol {"module":"mill.stones","from":"Sieve","to_module":"mill.power","to":"Motor"}']],
  [
    'members of a class that was itself answered',
    [
      ['mill.stones.Quern', 'mill.power.Roller'],
      ['mill.stones.Quern.grind', 'mill.power.Roller.crush'],
      ['mill.stones.Quern.clean', 'removed'],
    ],
    [
      'move.symbol {"module":"mill.stones","from":"Quern","to_module":"mill.power","to":"Roller","exposed_at":["mill"]}',
      'rename.callable {"owner":"mill.stones.Quern","from":"grind","to":"crush"}',
      'member.remove {"owner":"mill.stones.Quern","name":"clean"}',
    ],
  ],
  ['unsure', [['mill.stones.Quern', 'unsure']], []],
])('%s', (_, given, pinned) => {
  const result = answered(...given);
  expect(result.pinned).toEqual(pinned);
  expect(result.unused).toEqual([]);
});

test('a target that a person gave away is not taken by what only resembles it', () => {
  const sieve = (name: string, more: string): string =>
    `class ${name}:\n    def sift(self, flour, mesh=2):\n        kept = [grain for grain in flour if grain.width < mesh]\n${more}        return sum(grain.mass for grain in kept)\n`;
  const old = releaseOf({ 'mill/__init__.py': '', 'mill/sieves.py': `class Quern:\n    def grind(self, sack):\n        return sack.mass / 2\n\n\n${sieve('Sieve', '')}` });
  const next = releaseOf({ 'mill/__init__.py': '', 'mill/sieves.py': sieve('Strainer', '        self.shake(kept)\n') });
  const taking = (answers: Answer[]): string[] => printOperations(inferBetween(old, next, { answers })).filter((line) => line.includes('"Sieve"') && line.includes('"Strainer"'));
  expect(taking([])).toHaveLength(1);
  expect(taking([{ id: 'Q00000000', path: 'mill.sieves.Quern', kind: 'class', from: '1.0', to: '2.0', choice: 'mill.sieves.Strainer' }])).toEqual([]);
});

test.each([
  ['mill.stones.Quern', 'mill.power.Nothing', 'mill.stones.Quern was not used: mill.power.Nothing is nothing in the new release that could take its place.'],
  ['mill.stones.Quern', 'mill.power.Motor.volts', 'mill.stones.Quern was not used: mill.power.Motor.volts is nothing in the new release that could take its place.'],
  ['mill.stones.weigh', 'mill.power.Roller', 'mill.stones.weigh was not used: the name still works.'],
  ['mill.stones.Gone', 'removed', 'mill.stones.Gone was not used: the old release has no such name.'],
])('%s → %s does not fit and is left aside', (path, choice, message) => {
  expect(answered([path, choice])).toMatchObject({ unused: [message], pinned: [], lines: answered().lines });
});
