import { join } from 'node:path';
import { applyEdits } from '@onx/model';
import { changeOrder } from './edits/change-order';
import { History } from './truth/history';
import { inferMutant } from './infer-mutant';
import { mutate, type Strength } from './mutate';
import { NewNames } from './package/new-names';
import { Random } from './random';
import { removeSymbols } from './edits/restructure';
import { scoreExactly } from './truth/score-exactly';
import { readSources, ReleaseReader } from './package/sources';
import { Workbench } from './package/workbench';

const SOURCES = readSources(join(__dirname, 'fixtures/ledger'));

function mutant(seed: string, strength: Strength) {
  const reader = new ReleaseReader();
  return mutate(reader.read(SOURCES), reader, seed, strength);
}

describe('a made release', () => {
  it.each([0, 1, 2, 3, 4] as const)('parses and holds every definition where its history says, at strength %i', (strength) => {
    for (const seed of ['a', 'b'].slice(0, strength === 2 ? 2 : 1)) {
      const made = mutant(seed, strength);
      expect(made.faults).toEqual([]);
      expect(made.history.entries().length).toBeGreaterThan(8);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const texts = (seed: string) => [...mutant(seed, 3).new.sources].map(([path, text]) => `${path}\n${text}`).join('\n');
    expect(texts('one')).toBe(texts('one'));
    expect(texts('one')).not.toBe(texts('two'));
  });

  it('names of the history lead from the old release to the new one', () => {
    const made = mutant('a', 2);
    for (const entry of made.history.entries().filter(({ kind }) => !kind.startsWith('arg.'))) {
      expect(entry.from in made.old.surface.definitions || entry.from in made.old.surface.modules).toBe(true);
      if (entry.to !== undefined) expect(entry.to in made.new.surface.definitions || entry.to in made.new.surface.modules).toBe(true);
    }
  });
});

describe('exact scores', () => {
  it('find every row in the operations that say just that, and call the same led elsewhere wrong', () => {
    const made = mutant('a', 0);
    const [right, wrong] = ['', '_elsewhere'].map((suffix) =>
      made.history.entries().filter(({ kind, to }) => ['rename.callable', 'rename.symbol'].includes(kind) && to !== undefined).map((entry) => {
        const [dot, toDot] = [entry.from.lastIndexOf('.'), entry.to!.lastIndexOf('.')];
        return { kind: 'move.symbol', match: { module: entry.from.slice(0, dot), from: entry.from.slice(dot + 1), to_module: entry.to!.slice(0, toDot), to: entry.to!.slice(toDot + 1) + suffix }, confidence: 1 };
      }),
    );
    expect(right!.length).toBeGreaterThan(3);
    expect(new Set(scoreExactly(made, right!).operations.map(({ verdict }) => verdict))).toEqual(new Set(['right']));
    expect(new Set(scoreExactly(made, wrong!).operations.map(({ verdict }) => verdict))).toEqual(new Set(['wrong']));
    const found = scoreExactly(made, right!).entries.filter(({ verdict }) => verdict === 'found').length;
    expect(found).toBe(right!.length);
  });

  it('accept the engine on a small package without unrelated edits', () => {
    const made = mutant('a', 0);
    const { operations, unresolved } = inferMutant(made.old, made.new);
    const { entries } = scoreExactly(made, operations, unresolved);
    expect(entries.filter(({ verdict }) => verdict === 'found').length / entries.length).toBeGreaterThan(0.7);
  });
});

describe('unrelated edits', () => {
  const reader = new ReleaseReader();

  it.each([
    ['neighbours change places', 'class Box:\n    def open(self):\n        return 1\n\n    def shut(self):\n        return 2\n', 'class Box:\n    def shut(self):\n        return 2\n\n    def open(self):\n        return 1\n'],
    ['a setter stays behind its property', 'class Box:\n    @property\n    def lid(self):\n        return 1\n\n    @lid.setter\n    def lid(self, lid):\n        pass\n', null],
    ['a default stays behind what it calls', 'def first():\n    return 1\n\n\ndef second(start=first()):\n    return start\n', null],
  ])('%s', (_, text, expected) => {
    const texts = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => applyEdits(text, changeOrder(reader.tree(text), new Random(seed), 1))));
    expect([...texts].filter((one) => one !== text)).toEqual(expected === null ? [] : [expected]);
  });

  it('put something of the same sort where a symbol was removed, and nothing happens to what it was made of', () => {
    const old = reader.read(SOURCES);
    const random = new Random('a');
    const bench = new Workbench(old.sources, reader, random, new NewNames(random, new Set()), new History(old.surface));
    removeSymbols(bench, 1, 1);
    const [gone] = bench.history.entries();
    expect(gone!.from in bench.surface.definitions).toBe(false);
    const fresh = Object.entries(bench.surface.definitions).filter(([path, { owner, module }]) => owner === module && !(path in old.surface.definitions));
    expect(fresh.map(([, { kind }]) => kind)).toEqual([old.surface.definitions[gone!.from]!.kind]);
    expect([...bench.spared].every((path) => path in bench.surface.definitions)).toBe(true);
  });
});
