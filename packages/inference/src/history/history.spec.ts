import { python } from '@onx/python';
import { compare } from '../infer';
import { releaseOf, type FixtureRelease } from '../testing/read-release';
import { followDeclarations } from './follow-declarations';
import { followReleases } from './follow-releases';
import { StepFollower } from './follow-step';
import { Route } from './route';

const ID = (digit: number): string => String(digit).repeat(40);

const grind = (name: string, more = ''): string =>
  `def ${name}(sack, stones=2):\n    flour = []\n    for grain in sack.grains:\n        if grain.moisture < 0.14:\n            flour.append(grain.mass * 0.78 / stones)\n${more}    return sum(flour), len(sack.grains) - len(flour)\n\n\n`;
const rewritten = (name: string): string => `def ${name}(batch, gap):\n    dry = batch.dried(until=0.14)\n    return dry.passed_through(gap).weigh()\n\n\n`;

const mill = (files: Record<string, string>): FixtureRelease => releaseOf({ 'mill/__init__.py': '', ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`mill/${name}.py`, text])) });

function trailsOf(...releases: FixtureRelease[]): string[] {
  const [first, ...later] = releases.map(({ surface }) => surface);
  const last = later.pop()!;
  const between = later.map((surface, at) => ({ commit: ID(at + 1), surface }));
  const gone = Object.keys(first!.definitions).filter((path) => !(path in last.definitions));
  return followReleases(first!, between, last, python.words, gone).map(({ from, to, commits }) => `${from} > ${to} by ${commits.map((id) => id[0]).join('')}`);
}

describe('releases between', () => {
  test.each<[what: string, releases: Record<string, string>[], trails: string[]]>([
    ['moved, then rewritten', [{ stones: grind('crush') }, { rollers: grind('press') }, { rollers: rewritten('press') }], ['mill.stones.crush > mill.rollers.press by 1']],
    ['renamed twice', [{ stones: grind('crush') }, { stones: grind('grind') }, { stones: grind('press') }], ['mill.stones.crush > mill.stones.press by 1']],
    [
      'moved and moved back, then renamed',
      [{ stones: grind('crush') }, { rollers: grind('press') }, { stones: grind('crush') }, { stones: grind('squeeze') }],
      ['mill.stones.crush > mill.stones.squeeze by 2'],
    ],
    ['removed without a successor', [{ stones: grind('crush') }, { rollers: 'SIZE = 4\n' }, { rollers: rewritten('press') }], []],
    ['nothing between', [{ stones: grind('crush') }, { stones: grind('press') }], []],
  ])('%s', (_, releases, trails) => {
    expect(trailsOf(...releases.map(mill))).toEqual(trails);
  });
});

describe('one step', () => {
  const follow = (old: FixtureRelease, next: FixtureRelease, path: string, end = next): string | undefined => {
    const bodies = { get: (blob: string) => old.bodies.get(blob) ?? next.bodies.get(blob) };
    return new StepFollower(end.surface, python.words).follow({ from: old.surface, to: next.surface, bodies }, [path]).get(path)?.to;
  };
  const kinds = 'class Kind:\n    WHEAT = 1\n    RYE = 2\n';
  const user = (name: string): string => `from mill.kinds import ${name}\n\n\ndef sort(sack):\n    return ${name}.WHEAT if sack.kind is ${name}.WHEAT else ${name}.RYE\n\n\ndef mix(sack):\n    return sack.of(${name}.RYE)\n`;

  test('a sibling that was there before is no successor by likeness', () => {
    expect(follow(mill({ stones: grind('crush') + grind('press', '    flour.sort()\n') }), mill({ stones: grind('press', '    flour.sort()\n') }), 'mill.stones.crush')).toBeUndefined();
  });

  test('what takes its place name by name is one, also where the step did not touch it', () => {
    const old = mill({ grain: 'class GrainKind:\n    WHEAT = 1\n', uses: user('GrainKind').replace('mill.kinds', 'mill.grain') });
    const next = mill({ grain: 'SIZE = 4\n', uses: user('Kind') });
    const end = mill({ grain: 'SIZE = 4\n', kinds, uses: user('Kind') });
    expect(follow(old, next, 'mill.grain.GrainKind', end)).toBe('mill.kinds.Kind');
  });

  test('an equal value is none where it is more plainly what something else was', () => {
    const value = 'str | int | float | bool | list | None';
    const uses = (name: string): string => `\n\ndef read(text: ${name}) -> ${name}:\n    return text\n\n\nBOTH = [${name}, ${name}]\n`;
    const old = mill({ payload: `DataValue = ${value}\n`, query: `Value = ${value}${uses('Value')}` });
    const next = mill({ payload: 'SIZE = 4\n', query: `QueryValue = ${value}${uses('QueryValue')}` });
    expect(follow(old, next, 'mill.payload.DataValue')).toBeUndefined();
    expect(follow(old, next, 'mill.query.Value')).toBe('mill.query.QueryValue');
  });
});

test('a shim that came and went speaks for what it named', () => {
  const [from, to] = [mill({ stones: grind('crush') }), mill({ rollers: rewritten('press') })];
  const shim = mill({ stones: 'import warnings\n\n\ndef crush(sack, stones=2):\n    """Deprecated."""\n    warnings.warn("use mill.rollers.press instead", DeprecationWarning)\n    return None\n' });
  const ends = { from: from.surface, to: to.surface };
  expect(followDeclarations(ends, [{ commit: ID(7), surface: shim.surface }], python.words, ['mill.stones.crush'])).toEqual([{ from: 'mill.stones.crush', to: 'mill.rollers.press', strength: 1, commits: [ID(7)] }]);
  expect(followDeclarations(ends, [], python.words, ['mill.stones.crush'])).toEqual([]);
});

describe('a route', () => {
  test('gets lost where a step is doubtful, or all of them are together', () => {
    const route = new Route('a');
    expect(route.go({ to: 'b', confidence: 0.8 }, [])).toBe(true);
    expect(route.go({ to: 'c', confidence: 0.7 }, [])).toBe(false);
    expect(route.go({ to: 'c', confidence: 0.76 }, [])).toBe(true);
    expect(route.go({ to: 'd', confidence: 0.9 }, [])).toBe(false);
    expect(route.go(undefined, [])).toBe(false);
  });

  test('leaves out what was undone', () => {
    const route = new Route('a');
    for (const [to, commit] of [['b', 1], ['c', 2], ['b', 3], ['d', 4]] as const) route.go({ to, confidence: 0.98 }, [ID(commit)]);
    expect(route.trail('d').commits).toEqual([ID(1), ID(4)]);
    route.go({ to: 'a', confidence: 0.98 }, [ID(5)]);
    expect(route.trail(null, [ID(6)])).toEqual({ from: 'a', to: null, strength: 1, commits: [ID(6)] });
  });
});

describe('a comparison', () => {
  const [old, next] = [mill({ stones: grind('crush') }), mill({ rollers: rewritten('press') })];
  const input = { from: old.surface, to: next.surface, bodies: { from: old.bodies, to: next.bodies }, words: python.words, versions: { from: '1', to: '2' } };
  const said = (result: ReturnType<ReturnType<typeof compare>['conclude']>): string[] =>
    result.operations.filter(({ kind }) => kind !== 'dependency.update' && !kind.startsWith('arg.')).map(({ kind, evidence }) => `${kind} ${(evidence.commits ?? []).map((id) => id[0]).join('')}`);

  test('asks about what the ends leave open, and names the commits of what it is told', () => {
    const comparison = compare(input);
    expect(comparison.open).toEqual(['mill.stones.crush']);
    expect(said(comparison.conclude([{ from: 'mill.stones.crush', to: 'mill.rollers.press', strength: 0.98, commits: [ID(1), ID(2)] }]))).toContain('move.symbol 12');
  });

  test('a removal names the commit that took it away', () => {
    expect(said(compare(input).conclude([{ from: 'mill.stones.crush', to: null, strength: 1, commits: [ID(3)] }]))).toContain('symbol.remove 3');
  });

  test('asks nothing where the ends tell', () => {
    const moved = mill({ rollers: grind('crush') });
    expect(compare({ ...input, to: moved.surface, bodies: { from: old.bodies, to: moved.bodies } }).open).toEqual([]);
  });
});
