import { ReleaseReader } from '../synthetic/package/sources';
import { stillThere } from './still-there';

const SOURCES = new Map([
  ['mill/__init__.py', 'from mill.stone import Stone\n'],
  ['mill/stone.py', 'class Stone:\n    def __init__(self, weight, **more): ...\n\n    def turn(self, times=1): ...\n'],
]);
const { surface } = new ReleaseReader().read(SOURCES);

it.each([
  ['mill.Stone', 'mill.stone.Stone', undefined, true],
  ['mill.stone', 'mill.stones', undefined, true],
  ['mill.sack', 'mill.stone', undefined, false],
  ['mill.Stone.turn', 'mill.Stone.spin', undefined, true],
  ['mill.Stone.grind', 'mill.Stone.turn', undefined, false],
  ['mill.Stone.turn', 'mill.Stone.turn', 'times', true],
  ['mill.Stone.turn', 'mill.Stone.turn', 'count', false],
  ['mill.Stone', 'mill.Stone', 'weight', true],
  ['mill.Stone', 'mill.Stone', 'mass', false],
])('%s → %s, keyword %s', (from, to, keyword, expected) => {
  expect(stillThere({ from, to, ...(keyword === undefined ? {} : { arg_from: keyword }) }, surface)).toBe(expected);
});
