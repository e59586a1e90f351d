import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest } from '@onx/model';
import type { Question } from '@onx/manifest';
import { run as runProgram } from './program';
import { manifestProgram } from './programs';

const METADATA = (version: string): string => `[project]\nname = "mill"\nversion = "${version}"\n`;
const SIFTER = (name: string, line: string): string =>
  `class ${name}:\n    """Separates flour from bran."""\n\n    def sift(self, flour, mesh):\n        kept = [grain for grain in flour if grain.width < mesh]\n${line}        return sum(grain.mass for grain in kept)\n`;
const RELEASES = [
  { 'pyproject.toml': METADATA('1.0.0'), 'mill/__init__.py': '', 'mill/sieves.py': SIFTER('Sieve', '') },
  {
    'pyproject.toml': METADATA('2.0.0'),
    'mill/sieves.py': null,
    'mill/flour.py': `${SIFTER('FineSifter', '        self.shake(kept)\n')}\n\n${SIFTER('CoarseSifter', '        self.rattle(kept)\n')}`,
  },
  { 'pyproject.toml': METADATA('3.0.0'), 'mill/bran.py': 'def weigh(bran):\n    return bran.mass\n' },
];

/** A run takes about a second on a busy machine. */
jest.setTimeout(60_000);

const HOME = process.cwd();
let folder: string;

function write(files: Record<string, string | null>): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, 'core', path);
    mkdirSync(dirname(at), { recursive: true });
    if (content === null) rmSync(at);
    else writeFileSync(at, content);
  }
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=onx', '-c', 'user.email=onx@localhost', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: join(folder, 'core'), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The program in this process, with what it printed. */
async function run(...args: string[]): Promise<{ status: number | string; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  process.exitCode = 0;
  await runProgram(manifestProgram(), ['node', 'onx-manifest', ...args]);
  const status = process.exitCode;
  process.exitCode = 0;
  for (const spy of spies) spy.mockRestore();
  return { status, ...printed };
}

async function generate(to: string, ...more: string[]): Promise<Manifest> {
  const { stdout, stderr } = await run('generate', '--core-path', 'core', '--from', '1.0.0', '--to', to, '--out', 'out', '--json', ...more);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { manifest: Manifest }).manifest;
}

const questions = async (): Promise<Question[]> => (JSON.parse((await run('questions', '--manifest', 'out', '--json')).stdout) as { questions: Question[] }).questions;
const pinned = (manifest: Manifest): object[] =>
  manifest.operations.filter((operation) => operation.pinned).map(({ kind, match, action, confidence, evidence }) => ({ kind, match, action, confidence, method: evidence.method }));
const answer = (id: string, choice: string): ReturnType<typeof run> => run('answer', id, choice, '--manifest', 'out', '--core-path', 'core');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onx-answers-'));
  process.chdir(folder);
  process.env['ONX_CACHE_DIR'] = join(folder, 'cache');
  mkdirSync(join(folder, 'core'));
  git('init', '-q');
  RELEASES.forEach((files, at) => {
    write(files);
    git('add', '-A');
    git('commit', '-qm', `release ${at + 1}`);
    git('tag', `v${at + 1}.0.0`);
  });
});

afterAll(() => {
  process.chdir(HOME);
  delete process.env['ONX_CACHE_DIR'];
  rmSync(folder, { recursive: true });
});

test('a question appears, is answered, and is gone; the answer holds for later releases', async () => {
  expect(pinned(await generate('2.0.0'))).toEqual([]);
  const [asked, ...others] = await questions();
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ path: 'mill.sieves.Sieve', kind: 'class', left_open: false });
  const paths = (asked?.candidates ?? []).map(({ path }) => path);
  expect([...paths].sort()).toEqual(['mill.flour.CoarseSifter', 'mill.flour.FineSifter']);
  const { status, stdout } = await run('questions', '--manifest', 'out/change_manifest.yaml');
  expect(status).toBe(1);
  expect(stdout).toContain(`${asked?.id}  The class mill.sieves.Sieve of 1.0.0`);

  const id = asked?.id ?? '';
  for (const [bad, code] of [['3', 'ONX2116'], ['mill.flour.Nothing', 'ONX2116'], ['mill.flour.FineSifter.sift', 'ONX2116']] as const) {
    expect(await answer(id, bad)).toMatchObject({ status: 2, stderr: expect.stringContaining(code) as string });
  }
  expect(await answer('Q00000000', 'removed')).toMatchObject({ status: 2, stderr: expect.stringContaining('ONX2115') as string });
  expect(existsSync(join(folder, 'core/onx-answers.yaml'))).toBe(false);

  expect(await answer(id, 'none')).toMatchObject({ status: 0, stderr: '' });
  await generate('2.0.0');
  expect(await questions()).toMatchObject([{ id, left_open: true }]);
  expect((await run('questions', '--manifest', 'out')).status).toBe(0);

  expect(await answer(id, String(paths.indexOf('mill.flour.CoarseSifter') + 1))).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'core/onx-answers.yaml'), 'utf8')).toBe(
    `answers_version: 1\nanswers:\n  - { id: ${id}, path: mill.sieves.Sieve, kind: class, from: 1.0.0, to: 2.0.0, choice: mill.flour.CoarseSifter }\n`,
  );
  const settled = { kind: 'move.symbol', match: { module: 'mill.sieves', from: 'Sieve', to_module: 'mill.flour', to: 'CoarseSifter' }, action: 'auto', confidence: 1, method: 'answer' };
  for (const to of ['2.0.0', '3.0.0']) {
    expect(pinned(await generate(to, '--confidence-threshold', '0.95'))).toEqual([settled]);
    expect(await questions()).toEqual([]);
  }
});

test('another file of answers is read where one is named', async () => {
  writeFileSync(join(folder, 'others.yaml'), 'answers_version: 1\nanswers:\n  - { id: Q00000000, path: mill.sieves.Sieve, kind: class, from: 1.0.0, to: 2.0.0, choice: removed }\n');
  expect(pinned(await generate('2.0.0', '--answers', 'others.yaml'))).toMatchObject([{ kind: 'symbol.remove', action: 'review' }]);
  expect(await run('generate', '--core-path', 'core', '--from', '1.0.0', '--to', '2.0.0', '--out', 'out', '--answers', 'missing.yaml')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ONX2108') as string,
  });
});
