/** The commits and releases between two refs, asked through real repositories. */
import { readyHash } from '@onx/model';
import { python } from '@onx/python';
import { inferPair, releasesBetween } from '@onx/release';
import { memoryFactStore, takeSnapshots } from '@onx/snapshot';
import { removeTemporary, temporaryFolder, temporaryRepository, type TemporaryRepository } from '../../../testing/temporary-repository';

beforeAll(readyHash);
afterAll(removeTemporary);

const grind = (name: string): string =>
  `def ${name}(sack, stones=2):\n    flour = []\n    for grain in sack.grains:\n        if grain.moisture < 0.14:\n            flour.append(grain.mass * 0.78 / stones)\n    return sum(flour), len(sack.grains) - len(flour)\n`;
const rewritten = (name: string): string => `def ${name}(batch, gap):\n    dry = batch.dried(until=0.14)\n    return dry.passed_through(gap).weigh()\n`;
const REST = { 'mill/__init__.py': '', 'mill/sacks.py': 'class Sack:\n    mass = 25\n', 'pyproject.toml': '[project]\nname = "mill"\n' };

function commitAll(repo: TemporaryRepository, states: readonly Record<string, string | null>[]): string[] {
  return states.map((files) => repo.commit(files));
}

async function told(corePath: string, from: string, to: string, parallel = 1): Promise<{ said: string[]; commits: string[]; codes: string[]; read: number }> {
  const core = { corePath, languages: [python], factStore: memoryFactStore(), parallel };
  const pair = await takeSnapshots({ ...core, from, to });
  const { found, commitsRead } = await inferPair(core, pair, { between: await releasesBetween(core, pair.from.snapshot.origin.commit!, pair.to.snapshot.origin.commit!) });
  const names = found.operations.filter(({ kind }) => !['dependency.update', 'rename.import'].includes(kind) && !kind.startsWith('arg.'));
  return { said: names.map(({ kind, match }) => `${kind} ${Object.values(match).join(' ')}`), commits: names.flatMap(({ evidence }) => evidence.commits ?? []), codes: found.diagnostics.map(({ code }) => code), read: commitsRead };
}

const MOVED: Record<string, string | null>[] = [{ 'mill/stones.py': null, 'mill/rollers.py': grind('press') }, { 'mill/rollers.py': rewritten('press') }];
const FOUND = ['move.symbol mill.stones crush mill.rollers press'];

describe('the commits between', () => {
  test('tell what the ends can not, and are named', async () => {
    const repo = temporaryRepository();
    const [from, moved, to] = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, ...MOVED]) as [string, string, string];
    const result = await told(repo.path, from, to);
    expect(result).toMatchObject({ said: FOUND, commits: [moved], codes: [] });
    expect(await told(repo.path, from, to, 2)).toEqual(result);
  });

  test('are not read where the ends tell', async () => {
    const repo = temporaryRepository();
    const [from, to] = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, MOVED[0]!]) as [string, string];
    expect(await told(repo.path, from, to)).toMatchObject({ said: FOUND, commits: [], read: 0 });
  });

  test('are not followed where there is one that makes of one end the other', async () => {
    const repo = temporaryRepository();
    const next = { 'mill/stones.py': null, 'mill/rollers.py': rewritten('press') };
    const [from, to] = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, next]) as [string, string];
    const alone = await told(repo.path, from, to);
    expect(alone).toMatchObject({ commits: [], read: 0 });
    expect(alone.said).toContain('symbol.remove mill.stones crush');
    repo.git('checkout', '--quiet', '-b', 'longer', from);
    commitAll(repo, [{ 'mill/sacks.py': 'class Sack:\n    mass = 50\n' }, { ...next, 'mill/sacks.py': REST['mill/sacks.py'] }]);
    expect((await told(repo.path, from, 'longer')).read).toBe(1);
  });

  test('name the one that removed a thing for good', async () => {
    const repo = temporaryRepository();
    const [from, , gone, to] = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, { 'mill/sacks.py': 'class Sack:\n    mass = 50\n' }, { 'mill/stones.py': null }, { 'mill/sacks.py': 'SIZE = 4\n' }]) as string[];
    const { said, commits } = await told(repo.path, from!, to!);
    expect(said).toContain('symbol.remove mill.stones crush');
    expect(commits).toContain(gone);
  });

  test.each<[what: string, states: Record<string, string | null>[]]>([
    ['undone and done again', [...MOVED.slice(0, 1), { 'mill/stones.py': grind('crush'), 'mill/rollers.py': null }, ...MOVED]],
    ['with a module that becomes a package on the way', [{ 'mill/stones.py': null, 'mill/stones/__init__.py': grind('crush') }, { 'mill/stones/__init__.py': null, 'mill/rollers.py': grind('press') }, MOVED[1]!]],
  ])('%s', async (_, states) => {
    const repo = temporaryRepository();
    const ids = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, ...states]);
    expect((await told(repo.path, ids[0]!, ids.at(-1)!)).said).toContain(FOUND[0]);
  });

  test('in a folder of the repository, across a merge', async () => {
    const repo = temporaryRepository();
    const below = (files: Record<string, string | null>): Record<string, string | null> => Object.fromEntries(Object.entries(files).map(([path, text]) => [`core/${path}`, text]));
    const [from] = commitAll(repo, [below({ ...REST, 'mill/stones.py': grind('crush') })]) as [string];
    repo.git('checkout', '--quiet', '-b', 'side');
    const [moved] = commitAll(repo, [below(MOVED[0]!)]) as [string];
    repo.git('checkout', '--quiet', 'main');
    commitAll(repo, [{ 'other.txt': 'x' }]);
    repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    const [to] = commitAll(repo, [below(MOVED[1]!)]) as [string];
    expect(await told(`${repo.path}/core`, from, to)).toMatchObject({ said: FOUND, commits: [moved] });
  });

  test('of a shallow clone are read as far as it has them, and that is said', async () => {
    const repo = temporaryRepository();
    commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }]);
    repo.git('tag', 'v1');
    commitAll(repo, MOVED);
    repo.git('tag', 'v2');
    const clone = temporaryFolder();
    repo.git('clone', '--quiet', '--depth', '1', '--branch', 'v2', `file://${repo.path}`, clone);
    repo.git('-C', clone, 'fetch', '--quiet', '--depth', '1', 'origin', 'tag', 'v1');
    const { said, codes } = await told(clone, 'v1', 'v2');
    expect(said.filter((line) => line.startsWith('move'))).toEqual([]);
    expect(codes).toContain('ONX2004');
  });
});

test('a tagged release between tells as much', async () => {
  const repo = temporaryRepository();
  const [from, moved, to] = commitAll(repo, [{ ...REST, 'mill/stones.py': grind('crush') }, ...MOVED]) as [string, string, string];
  repo.git('tag', 'v1.1.0', moved);
  expect(await told(repo.path, from, to)).toMatchObject({ said: FOUND, commits: [moved], read: 0 });
});
