import { alignTokens } from './align-tokens';
import { chainsIn } from './chains';

const tokens = (text: string): string[] => text.match(/\w+|[^\s\w]/g)!;
const found = (old: string, next: string): string[] => alignTokens(tokens(old), tokens(next)).flatMap((gap) => chainsIn(tokens(old), tokens(next), gap)).map(({ from, chain }) => `${from} ${chain}`);

describe('chains', () => {
  it.each([
    ['a name in between', 'x = ship.depth + 1', 'x = ship.hull.depth + 1', ['depth hull.depth']],
    ['and another name', 'x = ship.depth + 1', 'x = ship.hull.draught + 1', ['depth hull.draught']],
    ['two names in between', 'log(ship.rows(3))', 'log(ship.base.log.rows(3))', ['rows base.log.rows']],
    ['what goes on behind', 'y = ship.depth.mean(0)', 'y = ship.hull.depth.mean(0)', ['depth hull.depth']],
    ['several in a row', 'f(ship.depth, ship.width)', 'f(ship.hull.depth, ship.hull.width)', ['depth hull.depth', 'width hull.width']],
    ['a call that is none now', 'x = ship.depth()', 'x = ship.hull.depth', []],
    ['a name alone', 'x = depth', 'x = hull.depth', []],
    ['one name for another', 'x = ship.depth', 'x = ship.draught', []],
  ])('%s', (_, old, next, expected) => {
    expect(found(old, next)).toEqual(expected);
  });
});
