import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_WORDS } from '../../../testing/no-words';
import { python } from '@onx/python';
import { NAME_PAIRS } from './budgets';
import { scorePair, type Scored } from './confidence/model';
import { weightsOf } from './confidence/weights-of';
import { FEATURES } from './features/all';
import { matchSubjects } from './matching/match';
import { prepare } from './prepare';
import { definitionAt } from './release/release';
import { inferBetween, printOperations, readRelease, releaseOf, type FixtureRelease } from './testing/read-release';

const FIXTURES = join(__dirname, 'rules/fixtures');
const KINDS = ['rename.import', 'move.symbol', 'rename.symbol', 'rename.callable', 'rename.member', 'arg.rename', 'method.to_member'] as const;
const fixture = (kind: string): [ReturnType<typeof readRelease>, ReturnType<typeof readRelease>] => [readRelease(join(FIXTURES, kind, 'old')), readRelease(join(FIXTURES, kind, 'new'))];

describe('infer', () => {
  it.each(KINDS)('says nothing of a release and itself (%s)', (kind) => {
    const [old] = fixture(kind);
    expect(printOperations(inferBetween(old, old))).toEqual([]);
  });

  it.each(KINDS)('gives the same bytes whatever the order of the surface (%s)', (kind) => {
    const [old, next] = fixture(kind);
    const turned = <T extends { surface: { modules: object; definitions: object } }>(release: T): T => {
      const reverse = (record: object): object => Object.fromEntries(Object.entries(record).reverse());
      return { ...release, surface: { ...release.surface, modules: reverse(release.surface.modules), definitions: reverse(release.surface.definitions) } };
    };
    expect(JSON.stringify(inferBetween(turned(old), turned(next)))).toBe(JSON.stringify(inferBetween(old, next)));
  });

  it('keeps every confidence and every factor in bounds', () => {
    for (const kind of KINDS) {
      const [old, next] = fixture(kind);
      for (const operation of inferBetween(old, next).operations) {
        expect(operation.confidence).toBeGreaterThanOrEqual(0);
        expect(operation.confidence).toBeLessThanOrEqual(1);
        for (const factor of operation.factors) expect([factor.feature, factor.value >= 0 && factor.value <= 1]).toEqual([factor.feature, true]);
      }
    }
  });

  it('does without the bodies', () => {
    const [old, next] = fixture('rename.import');
    const none = { get: () => null };
    expect(printOperations(inferBetween({ ...old, bodies: none }, { ...next, bodies: none }))).toEqual(JSON.parse(readFileSync(join(FIXTURES, 'rename.import', 'expected.json'), 'utf8')));
  });

  it.each(KINDS)('knows no words of its own: without any it still says nothing else than what surfaces tell (%s)', (kind) => {
    const [old, next] = fixture(kind);
    const said = printOperations(inferBetween(old, next, { words: NO_WORDS }));
    expect(said).toEqual(JSON.parse(readFileSync(join(FIXTURES, kind, 'expected.json'), 'utf8')));
  });

  it('does not repeat what the old release announced in the same words', () => {
    const stones = (note: string): string =>
      `import warnings\n\n\ndef grind(sack, stones):\n    return [stone.press(sack) for stone in stones]\n\n\ndef crush(sack, stones):\n    warnings.warn('use grind instead', DeprecationWarning)\n    return grind(sack, stones)\n${note}`;
    const press = '\n\nclass Press:\n    def squeeze(self, sack):\n        return sack.mass\n\n    def crush(self, sack):\n        warnings.warn("use squeeze instead", DeprecationWarning)\n        return self.squeeze(sack)\n';
    const old = releaseOf({ 'mill/__init__.py': 'from mill.stones import grind, crush\n', 'mill/stones.py': stones(press) });
    const next = releaseOf({ 'mill/__init__.py': 'from mill.stones import grind, crush\n', 'mill/stones.py': stones(`${press}\n\n# One pass is enough.\n`) });
    expect(printOperations(inferBetween(old, next))).toEqual([]);
  });

  it('leaves formatting, comments, import order and respelled constants alone', () => {
    const old = releaseOf({
      'mill/__init__.py': 'from mill.stones import grind\nfrom mill.sacks import Sack\n',
      'mill/stones.py': 'import os\nimport sys\n\nLIMIT = 1_000\n\n\ndef grind(sack, stones=2, unit=\'kg\'):\n    return sack.mass / stones, unit, os.sep, sys.path\n',
      'mill/sacks.py': 'class Sack:\n    mass = 25.0\n\n    def open(self):\n        return self.mass\n',
    });
    const next = releaseOf({
      'mill/__init__.py': 'from mill.sacks import Sack\nfrom mill.stones import grind\n',
      'mill/stones.py': '"""Stones."""\nimport sys\nimport os\n\nLIMIT = 1000  # grains\n\n\ndef grind(\n    sack,\n    stones = 2,\n    unit = "kg",\n):\n    # One pass is enough.\n    return (sack.mass / stones, unit, os.sep, sys.path)\n',
      'mill/sacks.py': 'class Sack:\n\n    """A sack."""\n\n    mass = 25.0\n    def open(self):\n        """Opens it."""\n        return self.mass\n',
    });
    expect(printOperations(inferBetween(old, next))).toEqual([]);
  });
});

describe('names of one thing', () => {
  const bearing = 'import math\n\n\nclass Bearing:\n    def __init__(self, bore, race):\n        self.bore = bore\n        self.race = race\n\n';
  const load = '        return math.pi * (self.race ** 2 - self.bore ** 2) * self.grade / 4 + self.race * 0.17\n\n';

  it('follows a property to where the method went that it passes on to', () => {
    const old = releaseOf({ 'mill/__init__.py': '', 'mill/shaft.py': `${bearing}    def getRatedLoad(self):\n${load}    @property\n    def strength(self):\n        return self.getRatedLoad()\n` });
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/shaft.py': `${bearing}    def rated_load(self):\n${load}` });
    expect(printOperations(inferBetween(old, next))).toEqual([
      'warn member.to_method {"owner":"mill.shaft.Bearing","name":"strength","to":"rated_load"}',
      'warn rename.callable {"owner":"mill.shaft.Bearing","from":"getRatedLoad","to":"rated_load"}',
    ]);
  });

  it('says nothing of a wrapper whose callee is gone too', () => {
    const old = releaseOf({ 'mill/__init__.py': '', 'mill/shaft.py': `${bearing}    def getRatedLoad(self):\n${load}    @property\n    def strength(self):\n        return self.getRatedLoad()\n` });
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/shaft.py': bearing });
    expect(printOperations(inferBetween(old, next)).filter((line) => !line.includes('member.remove'))).toEqual([]);
  });

  it('follows an alias to where its original went', () => {
    const body = 'def grind(sack, stones):\n    return [stone.press(sack.mass, stone.gap) for stone in stones if stone.turns > 3]\n';
    const old = releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': `${body}\n\ndef crush(sack, stones):\n    return grind(sack, stones)\n` });
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/rollers.py': body });
    expect(printOperations(inferBetween(old, next))).toContain('warn move.symbol {"module":"mill.stones","from":"crush","to_module":"mill.rollers","to":"grind"}');
  });
});

describe('a default', () => {
  it('that names what is only called otherwise now is the same', () => {
    const files = (kind: string, member: string): Record<string, string> => ({
      'mill/__init__.py': '',
      'mill/grain.py': `from enum import Enum\n\n\nclass ${kind}(Enum):\n    WHEAT = 'wheat'\n    ${member} = 'buckwheat'\n    RYE = 'rye'\n`,
      'mill/stones.py': `from mill.grain import ${kind}\n\n\ndef grind(sack, kind=${kind}.WHEAT, rest=${kind}.${member}, unit=${kind}):\n    return sack.take(kind, rest, unit)\n`,
    });
    const result = inferBetween(releaseOf(files('Grain', 'BUCK')), releaseOf(files('GrainKind', 'BUCKWHEAT')));
    expect(printOperations(result).filter((line) => line.includes('arg.'))).toEqual([]);
    expect(printOperations(result).filter((line) => line.includes('rename.'))).toHaveLength(2);
  });
});

describe('a module that went elsewhere', () => {
  const press = (name: string, gap: number): string => `def ${name}(sack, stones):\n    return [stone.press(sack.mass, ${gap}) for stone in stones if stone.turns > ${gap}]\n\n\n`;
  const old = releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': press('grind', 3) + press('crush', 4) + press('polish', 5) });

  it('says why, and names the hash of a file that is the same', () => {
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/rollers.py': press('grind', 3) + press('crush', 4) + press('polish', 5) });
    const [operation] = inferBetween(old, next).operations;
    expect(operation).toMatchObject({ kind: 'rename.import', evidence: { method: 'identical-hash', symbol_sha: old.surface.modules['mill.stones']!.blob } });
    expect(operation!.factors.map((factor) => factor.feature)).toEqual(['identical-hash', 'symbols-moved-alike', 'calibration']);
  });
});

describe('the confidence', () => {
  const scored: { name: string; judge: (off: ReadonlySet<string>) => Scored }[] = KINDS.slice(0, 4).flatMap((kind) => {
    const [old, next] = fixture(kind);
    const { context, changes, proposer } = prepare({ from: old.surface, to: next.surface, bodies: { from: old.bodies, to: next.bodies }, words: python.words, versions: { from: '1', to: '2' } });
    matchSubjects(changes.subjects, proposer, context, new Set());
    return changes.subjects.flatMap((subject) =>
      proposer.candidates(subject, context.mapping).map((to) => {
        const pair = { from: subject.definition, to, old: definitionAt(context.from, subject.definition)!, new: definitionAt(context.to, to)!, member: false };
        return { name: `${subject.path} > ${to}`, judge: (off: ReadonlySet<string>) => scorePair(pair, context, off) };
      }),
    );
  });

  it('is the weighed sum of its factors', () => {
    const { bias, weights } = weightsOf('symbol');
    for (const { judge } of scored) {
      const one = judge(new Set());
      const sum = one.factors.reduce((total, { feature, value }) => total + value * weights[feature]!, bias);
      expect(sum).toBeCloseTo(one.score, 9);
    }
  });

  it('never rises where evidence is taken away', () => {
    expect(scored.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.constantFrom(...scored), fc.subarray(FEATURES.map((feature) => feature.id)), fc.constantFrom(...FEATURES.map((feature) => feature.id)), ({ judge }, off, more) => {
        const before = judge(new Set(off)).score;
        expect(judge(new Set([...off, more])).score).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile input', () => {
  const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');

  it('survives thousands of stubs that are all alike', () => {
    const old = releaseOf({ 'mill/__init__.py': '', 'mill/stubs.py': many(3000, (i) => `def old_${i}(): pass`) });
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/stubs.py': many(3000, (i) => `def new_${i}(): pass`) });
    const started = performance.now();
    const result = inferBetween(old, next);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(result.operations.filter((one) => one.confidence >= 0.9 && one.kind.startsWith('rename'))).toEqual([]);
  });

  it.each([
    { what: 'calls what it is passed with what it has just set, thousands of times', body: (name: string) => many(1500, () => `    load = list(rows)\n    ${name}(load)`) },
    { what: 'holds texts of nothing but open braces', body: (name: string) => `${many(4, () => `    rows.fill("${'{'.repeat(99_000)}")\n`)}    return ${name}` },
  ])('survives a body that $what', ({ body }) => {
    const release = (name: string): FixtureRelease => releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': `def run(rows, ${name}):\n${body(name)}\n` });
    const [old, next] = [release('fill_fn'), release('fill_func')];
    const started = performance.now();
    expect(printOperations(inferBetween(old, next))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('says so where a name is too common to be compared', () => {
    const files = (prefix: string): Record<string, string> => Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`mill/${prefix}${i}.py`, `def run(job):\n    return job.${prefix}${i}()\n`]));
    const result = inferBetween(releaseOf({ 'mill/__init__.py': '', ...files('shaft') }), releaseOf({ 'mill/__init__.py': '', ...files('gear') }));
    expect(result.not_compared.map((one) => one.what)).toContain('name run');
    expect(result.diagnostics.map((one) => one.code)).toEqual(['ONX2001']);
  });

  it.each([
    { what: 'once of all names with nothing but common words', old: many(3, (i) => `def grind_${'abc'[i]}(): pass`), next: many(200, (i) => `def grind_${i}(): pass`), said: '3 names' },
    { what: 'of a file too long to be asked for votes', old: `LIMITS = [${'1, '.repeat(110_000)}]`, next: `LIMITS = [${'2, '.repeat(110_000)}]`, said: 'co-change in mill.stones' },
  ])('says so $what', ({ old, next, said }) => {
    const result = inferBetween(releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': old }), releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': next }));
    expect(result.not_compared.map((one) => one.what)).toEqual([said]);
  });

  it('compares only what the core names once the pairs of all names are spent', () => {
    const old = releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': 'def grind(sack): pass\ndef crush(sack): pass\n' });
    const next = releaseOf({ 'mill/__init__.py': '', 'mill/stones.py': 'def grind_sack(sack): pass\ndef crush_sack(sack): pass\ndef crush(sack):\n    """\n    .. deprecated:: 2\n        Use :func:`crush_sack` instead.\n    """\n' });
    const { context, changes, proposer } = prepare({ from: old.surface, to: next.surface, bodies: { from: old.bodies, to: next.bodies }, words: python.words, versions: { from: '1', to: '2' } });
    context.budgets.namePairs.spend(NAME_PAIRS);
    expect(changes.subjects.map((subject) => [subject.name, proposer.candidates(subject, context.mapping)])).toEqual([
      ['crush', ['mill.stones.crush_sack']],
      ['grind', []],
    ]);
    expect(context.budgets.notCompared.map((one) => one.what)).toEqual(['2 names']);
  });
});
