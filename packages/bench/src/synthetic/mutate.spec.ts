import { join } from 'node:path';
import { inferMutant } from './infer-mutant';
import { mutate, type Strength } from './mutate';
import { scoreExactly } from './score-exactly';
import { readSources, ReleaseReader } from './sources';

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
