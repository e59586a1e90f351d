import { inferBetween, printOperations, releaseOf } from '../testing/read-release';

const OLD = {
  'mill/__init__.py': '',
  'mill/stones.py': 'class Stone:\n    def dress(self): ...\n    def turn(self, speed=1): ...\n\ndef grind(sack): ...\n\ndef sift(flour, mesh): ...\n\ndef hoist(sack): ...\n\nDEPTH = 3\n',
  'mill/wheel.py': 'class Wheel:\n    def dress(self): ...\n\nDEPTH = 4\n',
};
const NEW = {
  'mill/__init__.py': '',
  'mill/stones.py': 'class Stone:\n    def sharpen(self): ...\n    def spin(self, pace=1): ...\n\ndef crush(sack): ...\n\ndef pound(sack): ...\n\ndef bolt(flour): ...\n\nclass Crane:\n    def lift(self): ...\n\nFURROW = "deep"\n',
  'mill/wheel.py': 'class Wheel:\n    def clean(self): ...\n\nBASIN = "wide"\n',
};

/** Operations that the text adds, or says otherwise, in any document. */
function said(text: string, more: { old?: Record<string, string>; new?: Record<string, string>; off?: string[] } = {}): string[] {
  const [from, to] = [releaseOf({ ...OLD, ...more.old }), releaseOf({ ...NEW, ...more.new })];
  const told = releaseOf({ ...NEW, ...more.new, 'CHANGES.md': text });
  const without = new Set(printOperations(inferBetween(from, to)));
  return printOperations(inferBetween(from, told, { switches: new Set(more.off ?? []) })).filter((line) => !without.has(line) && !line.includes('.remove'));
}

it('says in its own words what to do in place of a name that is gone, where no one name says it', () => {
  const [from, to] = [releaseOf(OLD), releaseOf({ ...NEW, 'CHANGES.md': '`hoist` has been removed. Use `Crane(1).lift(height=2)` instead.' })];
  const gone = inferBetween(from, to).operations.find(({ match }) => JSON.stringify(match).includes('hoist'));
  expect(gone).toMatchObject({ kind: 'symbol.remove', note: '`hoist` is gone: Use `Crane(1).lift(height=2)` instead.' });
});

it('says nothing of the arguments of what documents list as removed, though a private name does its work', () => {
  const work = 'rope = sack.tie(2)\n    for turn in range(sack.weight):\n        rope.pull(turn)\n    return rope.height\n';
  const from = releaseOf({ ...OLD, 'mill/crane.py': `def winch(sack, turns=None):\n    ${work}` });
  const to = releaseOf({ ...NEW, 'mill/crane.py': `def _winch(gear, sack):\n    ${work}`, 'CHANGES.md': '`winch` has been removed.' });
  expect(printOperations(inferBetween(from, to)).filter((line) => line.includes('winch'))).toEqual(['warn symbol.remove {"module":"mill.crane","name":"winch"}']);
});

describe('a statement of a document', () => {
  it.each<[string, string, string[]]>([
    ['a name with nothing alike, told alone', 'Renamed `grind` to `crush`.', ['warn rename.callable {"owner":"mill.stones","from":"grind","to":"crush"}']],
    ['a full path', '`mill.stones.grind` was renamed to `mill.stones.crush`.', ['warn rename.callable {"owner":"mill.stones","from":"grind","to":"crush"}']],
    ['under a name that users give its package', 'Removed `ms.grind`, use `ms.crush` instead.', ['warn rename.callable {"owner":"mill.stones","from":"grind","to":"crush"}']],
    ['of a class that has no such thing', 'Removed `Wheel.grind`, use `Wheel.crush` instead.', []],
    ['a member by its class', 'Renamed `Stone.dress` to `Stone.sharpen`.', ['warn rename.callable {"owner":"mill.stones.Stone","from":"dress","to":"sharpen"}']],
    ['a member that two classes had, under the heading of one', '# `Stone`\n\nRenamed `dress` to `sharpen`.', ['warn rename.callable {"owner":"mill.stones.Stone","from":"dress","to":"sharpen"}']],
    ['a member that two classes had, of which one has the successor', 'Renamed `dress` to `sharpen`.', ['warn rename.callable {"owner":"mill.stones.Stone","from":"dress","to":"sharpen"}']],
    ['a member that two classes had, of which none has the successor', 'Renamed `dress` to `hew`.', []],
    ['a member that two classes had, by the class of its successor', 'Removed `dress` in favor of `Wheel.clean`.', ['warn rename.callable {"owner":"mill.wheel.Wheel","from":"dress","to":"clean"}']],
    ['a member that two classes had, of an object that a letter stands for', 'Before:\n\n```python\nl.dress()\n```\n\nAfter:\n\n```python\nl.sharpen()\n```\n', ['warn rename.callable {"owner":"mill.stones.Stone","from":"dress","to":"sharpen"}']],
    ['a constant that two modules had', 'Renamed `DEPTH` to `FURROW`.', []],
    ['a successor in another class', 'Renamed `Stone.dress` to `Wheel.clean`.', []],
    ['a successor that is nowhere', 'Renamed `grind` to `pulverise`.', []],
    ['a name that is still there', 'Renamed `Wheel` to `Stone`.', []],
    ['one that takes other arguments', '`sift` was removed, use `bolt` instead.', ['review rename.callable {"owner":"mill.stones","from":"sift","to":"bolt"}']],
    ['a class in place of a function', '`hoist` was removed, use `Crane` instead.', ['review rename.callable {"owner":"mill.stones","from":"hoist","to":"Crane"}']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('means a member of a class and of its heirs, where no other class had one', () => {
    const form = (turn: string): Record<string, string> => ({ 'mill/sails.py': `class Sail:\n    def ${turn}(self): ...\n\n\nclass ClothSail(Sail):\n    def ${turn}(self): ...\n` });
    const renamed = (owner: string): string => `warn rename.callable {"owner":"mill.sails.${owner}","from":"reef","to":"furl"}`;
    const more = { old: form('reef'), new: form('furl') };
    expect(said('The `reef` method was renamed to `furl`.', more)).toEqual([renamed('ClothSail'), renamed('Sail')]);
  });

  it('takes a path without the core\'s own package for the core\'s, though another distribution begins alike', () => {
    const more = { 'mill/books/__init__.py': '', 'mill/books/crushing.py': 'def grind(sack): ...\n', 'mill/wheel.py': `from books import Book\n\n${NEW['mill/wheel.py']}` };
    expect(said('`grind` was moved to `books.crushing.grind`.', { new: more })).toEqual(['auto move.symbol {"module":"mill.stones","from":"grind","to_module":"mill.books.crushing","to":"grind"}']);
  });

  it('says nothing where declarations, or documents alone, are left out', () => {
    for (const off of ['declarations', 'declared-in-documents']) expect(said('Renamed `grind` to `crush`.', { off: [off] })).toEqual([]);
  });

  it('does not outvote what the code says', () => {
    const shim = { 'mill/stones.py': `${NEW['mill/stones.py']}\ndef mill_it(sack): ...\n\ndef grind(sack):\n    warnings.warn("use mill_it instead", DeprecationWarning)\n    return mill_it(sack)\n` };
    expect(said('Renamed `grind` to `crush`.', { new: shim }).filter((line) => line.includes('crush'))).toEqual([]);
  });
});
