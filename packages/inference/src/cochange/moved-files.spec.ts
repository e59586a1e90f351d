import { python } from '@onx/python';
import { indexRelease } from '../release/release';
import { releaseOf } from '../testing/read-release';
import { movedFiles } from './moved-files';

const GRINDING = `import os

def grind(sack, speed=3):
    stones = [stone for stone in sack.stones if stone.heavy]
    for stone in stones:
        stone.turn(speed, os.environ.get("MILL_SPEED"))
    return sum(stone.flour for stone in stones)
`;

const WEIGHING = `class Scale:
    def __init__(self, plates, tare=0.5):
        self.plates = plates
        self.tare = tare

    def weigh(self, barrel):
        load = max(plate.load(barrel) for plate in self.plates)
        return round(load - self.tare, 2)
`;

const RESPELLED = GRINDING.replaceAll('stone.heavy', 'stone.massive').replaceAll('sack.stones', 'sack.pebbles');

/** What stands beside the package in both releases. */
function pairs(old: Record<string, string>, next: Record<string, string>, barred: (path: string) => boolean = () => false): string[] {
  const [from, to] = [old, next].map((files) => releaseOf({ 'mill/__init__.py': '', ...files })).map(({ surface, bodies }) => indexRelease(surface, bodies, python.words));
  return movedFiles(from!, to!, barred).pairs.map((pair) => pair.join(' > '));
}

describe('files that moved and changed', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['another folder', { 'mill/work.py': GRINDING }, { 'mill/stones/work.py': RESPELLED }, ['mill.work > mill.stones.work']],
    ['another name', { 'mill/work.py': GRINDING }, { 'mill/stones.py': RESPELLED }, ['mill.work > mill.stones']],
    ['two at once', { 'mill/work.py': GRINDING, 'mill/scale.py': WEIGHING }, { 'mill/a.py': WEIGHING.replace('tare', 'empty'), 'mill/b.py': RESPELLED }, ['mill.scale > mill.a', 'mill.work > mill.b']],
    ['nothing alike', { 'mill/work.py': GRINDING }, { 'mill/stones.py': WEIGHING }, []],
    ['two that are alike: either may be it', { 'mill/work.py': GRINDING }, { 'mill/a.py': RESPELLED, 'mill/b.py': RESPELLED.replace('MILL_SPEED', 'SPEED') }, []],
    ['a copy beside the original', { 'mill/work.py': GRINDING }, { 'mill/work.py': GRINDING, 'mill/copy.py': RESPELLED }, []],
    ['too short to tell', { 'mill/work.py': 'RUNS = 1\nSPEED = 2\n' }, { 'mill/stones.py': 'RUNS = 1\nSPEED = 3\n' }, []],
  ])('%s', (_, old, next, expected) => expect(pairs(old, next)).toEqual(expected));

  it('never a path that is barred', () => {
    expect(pairs({ 'mill/work.py': GRINDING }, { 'mill/old/work.py': RESPELLED }, (path) => path.startsWith('mill.old'))).toEqual([]);
  });
});
