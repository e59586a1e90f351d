import { python } from '@onx/python';
import { prepare } from '../prepare';
import { documentsBetween, inferBetween, printOperations, releaseOf, type FixtureRelease } from '../testing/read-release';
import type { Uses } from './uses';

const OLD = { 'mill/__init__.py': 'from mill.stones import grind, Stone\n', 'mill/stones.py': 'class Stone:\n    def turn(self, speed=1): ...\n\ndef grind(sack, fine=True): ...\n' };
const NEW = { 'mill/__init__.py': 'from mill.stones import crush, Stone\n', 'mill/stones.py': 'class Stone:\n    def spin(self, pace=1): ...\n\ndef crush(sack, mesh=2): ...\n' };
const TEST = 'tests/test_mill.py';

function usesOf(before: string, after: string, path = TEST): Uses {
  const [from, to] = [releaseOf({ ...OLD, [path]: before }), releaseOf({ ...NEW, [path]: after })];
  return prepare({ from: from.surface, to: to.surface, bodies: { from: from.bodies, to: to.bodies }, words: python.words, versions: { from: '1', to: '2' }, documents: documentsBetween(from, to), files: { from: from.files, to: to.files } }).context.uses;
}

const around = (text: string): string => `def test_it(sack):\n    wheel = sack.wheel(3)\n    ${text}\n    assert wheel.stopped and sack.empty\n`;

describe('who uses a definition', () => {
  it.each<[string, string, string, boolean]>([
    ['an imported name', `from mill import grind\n${around('grind(sack)')}`, `from mill import crush\n${around('crush(sack)')}`, true],
    ['by another path of the core', `from mill.stones import grind\n${around('grind(sack)')}`, `from mill import crush\n${around('crush(sack)')}`, true],
    ['an attribute of the imported core', `import mill as m\n${around('m.grind(sack)')}`, `import mill as m\n${around('m.crush(sack)')}`, true],
    ['the same local name for another import', `from mill import grind as work\n${around('work(sack)')}`, `from mill import crush as work\n${around('work(sack)')}`, true],
    ['of another package', `from windmill import grind\nimport mill\n${around('grind(sack)')}`, `from windmill import crush\nimport mill\n${around('crush(sack)')}`, false],
    ['imported from beside the file', `from .mill import grind\nimport mill\n${around('grind(sack)')}`, `from .mill import crush\nimport mill\n${around('crush(sack)')}`, false],
    ['of which nothing says what it is', `import mill\n${around('grind(sack)')}`, `import mill\n${around('crush(sack)')}`, false],
    ['two tokens for one', `import mill\n${around('mill.grind(sack)')}`, `import mill\n${around('not mill.crush(sack)')}`, false],
    ['a line written anew', `import mill\n${around('mill.grind(sack)')}`, `import mill\n${around('list(mill.crush(sack, mesh=3))')}`, false],
  ])('%s', (_, before, after, counted) => expect(usesOf(before, after).share('mill.stones.grind', 'mill.stones.crush') > 0).toBe(counted));

  it('code in a document', () => {
    const guide = (name: string): string => `# Guide\n\nGrind \`grind\`.\n\n\`\`\`python\nfrom mill import ${name}\n${around(`${name}(sack)`)}\`\`\`\n`;
    expect(usesOf(guide('grind'), guide('crush'), 'docs/guide.md').share('mill.stones.grind', 'mill.stones.crush')).toBeGreaterThan(0);
  });

  it('nothing in a module of the core: its own diff votes there', () => {
    expect(usesOf(`import mill\n${around('mill.grind(sack)')}`, `import mill\n${around('mill.crush(sack)')}`, 'mill/test_mill.py').share('mill.stones.grind', 'mill.stones.crush')).toBe(0);
  });
});

describe('attributes', () => {
  it.each<[string, string, string, boolean]>([
    ['of something in a file that uses the core', `import mill\n${around('wheel.turn(2)')}`, `import mill\n${around('wheel.spin(2)')}`, true],
    ['of another package', `import mill\nimport wheel\n${around('wheel.turn(2)')}`, `import mill\nimport wheel\n${around('wheel.spin(2)')}`, false],
    ['in a file that does not use the core', around('wheel.turn(2)'), around('wheel.spin(2)'), false],
  ])('%s', (_, before, after, counted) => expect(usesOf(before, after).attributeShare('turn', 'spin') > 0).toBe(counted));
});

describe('keywords', () => {
  it.each<[string, string, string, readonly (readonly [string, string])[]]>([
    ['one for another', 'sack.turn(1, speed=2)', 'sack.turn(1, pace=3)', [['2', '3']]],
    ['with another keyword beside it', 'sack.turn(speed=2, by="hand")', 'sack.turn(by="hand", pace=2)', [['2', '2']]],
    ['with a value that had to be made anew', 'sack.turn(speed=sack.speed)', 'sack.turn(pace=pace_of(sack.speed))', []],
    ['in a call that is another', 'sack.turn(1, speed=2)', 'sack.turn(5, pace=2)', []],
    ['where another value changed too', 'sack.turn(speed=2, by="hand")', 'sack.turn(pace=2, by="wind")', []],
    ['where calls came', 'sack.turn(speed=2)', 'sack.turn(pace=2); sack.turn(4)', []],
  ])('%s', (_, before, after, passed) => {
    const uses = usesOf(`import mill\n${around(before)}`, `import mill\n${around(after)}`);
    expect(uses.passed('turn', 'speed', 'pace')).toEqual(passed);
    expect(uses.keywordShare('turn', 'speed', 'pace') > 0).toBe(passed.length > 0);
  });
});

it('tips the scales, and is read no more where it is switched off', () => {
  const core = (name: string, body: string): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/stones.py': `def ${name}(sack):\n    return ${body}\n` });
  const test = (name: string): string => `from mill.stones import ${name}\n${around(`${name}(sack)`)}`;
  const release = (name: string, body: string): FixtureRelease => releaseOf({ ...core(name, body), [TEST]: test(name), 'tests/test_more.py': test(name) });
  const [from, to] = [release('grind', 'sack.open()'), release('crush', '[stone.flour for stone in sack.stones]')];
  const renames = (off: string[]): string[] => printOperations(inferBetween(from, to, { switches: new Set(off) })).filter((line) => line.includes('crush'));
  expect(renames([])).toEqual(['auto rename.callable {"owner":"mill.stones","from":"grind","to":"crush"}']);
  expect(renames(['replaced-in-use'])).toEqual([]);
});
