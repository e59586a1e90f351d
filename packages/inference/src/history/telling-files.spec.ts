import { python } from '@onx/python';
import { releaseOf } from '../testing/read-release';
import { tellingFiles } from './telling-files';

const belts = (...lines: string[]): Record<string, string> => ({ 'mill/__init__.py': '', 'mill/belts.py': `${lines.join('\n')}\n` });
const turn = (parameters: string, body = 'return sack'): string => `def turn(sack, ${parameters}):\n    ${body}`;
const told = (...releases: Record<string, string>[]): string[] => {
  const [from, ...later] = releases.map((files) => releaseOf(files).surface);
  const to = later.pop()!;
  return tellingFiles(from!, later, to, python.words).map(({ path, blob }) => `${path} of ${later.findIndex(({ modules }) => modules['mill.belts']?.blob === blob)}`);
};

it.each<[what: string, releases: Record<string, string>[], expected: string[]]>([
  ['both were taken', [belts(turn('haste')), belts(turn('pace, haste=None')), belts(turn('pace'))], ['mill/belts.py of 0']],
  ['the old one among any', [belts(turn('haste')), belts(turn('pace, **others')), belts(turn('pace'))], ['mill/belts.py of 0']],
  ['the latest that took both', [belts(turn('haste')), belts(turn('pace, haste=1')), belts(turn('pace, haste=2')), belts(turn('pace'))], ['mill/belts.py of 1']],
  ['the old one went before', [belts(turn('haste')), belts(turn('pace')), belts(turn('pace', 'return 2'))], []],
  ['nothing came', [belts(turn('haste')), belts(turn('haste', 'return 2')), belts(turn('pace'))], []],
  ['nothing went', [belts(turn('haste')), belts(turn('pace, haste=None')), belts(turn('pace, haste'))], []],
  ['a constructor that a base has', [belts('class Belt:', '    def __init__(self, haste): ...'), { ...belts('from mill.base import Base', 'class Belt(Base): ...'), 'mill/base.py': 'class Base:\n    def __init__(self, pace, haste=None): ...\n' }, belts('class Belt:', '    def __init__(self, pace): ...')], ['mill/base.py of -1']],
])('%s', (_, releases, expected) => expect(told(...releases)).toEqual(expected));
