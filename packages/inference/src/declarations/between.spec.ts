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
  ['none that is not there', ['pulverise'], 'review member.remove {"owner":"mill.stones.Stone","name":"grind","replacement":"pulverise"}'],
])('the successor of a member is named by %s', (_, successors, expected) => expect(toldBy(...successors)).toEqual([expected]));
