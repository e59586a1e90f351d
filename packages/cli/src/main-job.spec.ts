import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path → content; the core at two tags, a dependent written against the first. */
const OLD = {
  'pyproject.toml': '[project]\nname = "harbour"\nversion = "1.0.0"\n',
  'harbour/__init__.py': '',
  'harbour/core/__init__.py': '',
  'harbour/core/cranes.py':
    'class Crane:\n    """Lifts containers."""\n\n    def __init__(self, reach, load_limit=40):\n        self.reach = reach\n        self.load_limit = load_limit\n\n' +
    '    def lift(self, container, height):\n        if container.weight > self.load_limit:\n            raise ValueError("too heavy", container.weight)\n        return container.raise_to(height, self.reach)\n\n\n' +
    'def total_weight(containers):\n    weights = [container.weight for container in containers]\n    return sum(weights) or None\n',
  'tests/test_cranes.py': 'from harbour.core.cranes import Crane\n',
};
const NEW = {
  'pyproject.toml': '[project]\nname = "harbour"\nversion = "2.0.0"\n',
  'harbour/core/cranes.py': null,
  'harbour/lifting.py': OLD['harbour/core/cranes.py'].replace('class Crane', 'class GantryCrane').replace('def total_weight', 'def gross_weight'),
};
const DEPENDENT = {
  'pyproject.toml': '[project]\nname = "dock"\ndependencies = ["harbour>=1.0,<2"]\n',
  'dock/__init__.py': '',
  'dock/plan.py': 'from harbour.core.cranes import Crane, total_weight\n\n\ndef plan(containers):\n    crane = Crane(12)\n    return crane, total_weight(containers)\n',
};

let folder: string;

function write(root: string, files: Record<string, string | null>): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, root, path);
    mkdirSync(dirname(at), { recursive: true });
    if (content === null) rmSync(at);
    else writeFileSync(at, content);
  }
}

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=onx', '-c', 'user.email=onx@localhost', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: join(folder, root), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function run(program: string, args: string[], env: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, '..', 'bin', `${program}.js`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ONX_CACHE_DIR: join(folder, 'cache'), ...env },
  });
  return { status, stdout, stderr };
}

/** Every file below a folder with its content, state folders left out. */
function contents(root: string): Record<string, string> {
  const paths = readdirSync(join(folder, root), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/[\\/]\.(git|onx)[\\/]/.test(path));
  return Object.fromEntries(files.sort().map((path) => [path.slice(join(folder, root).length + 1), readFileSync(path, 'utf8')]));
}

const GENERATE = ['generate', '--core-path', 'core', '--from', '1.0.0', '--to', '2.0.0', '--exclude', 'tests'];
const APPLY = ['apply', '--manifest', 'out/change_manifest.yaml', '--target', 'dock'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onx-main-job-'));
  write('core', OLD);
  git('core', 'init', '-q');
  git('core', 'add', '.');
  git('core', 'commit', '-qm', 'first release');
  git('core', 'tag', 'v1.0.0');
  write('core', NEW);
  git('core', 'add', '-A');
  git('core', 'commit', '-qm', 'second release');
  git('core', 'tag', 'v2.0.0');
  write('dock', DEPENDENT);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('two refs give a bundle, the same bytes again from another folder, time zone and without a store', () => {
  const first = run('onx-manifest', [...GENERATE, '--out', 'out', '--preview', 'dock', '--json']);
  expect(first.stderr).toBe('');
  const { files, manifest, exit } = JSON.parse(first.stdout) as { files: string[]; manifest: { operations: { kind: string; match: object; action: string }[] }; exit: number };
  expect(first.status).toBe(exit);
  expect(files).toEqual(
    ['change_manifest.yaml', 'graph_from.json', 'graph_to.json', 'manifest_report.json', 'patches/dock.patch', 'provenance.json', 'release_notes.md'].concat(
      ['from', 'to'].flatMap((side) => ['.tree', 'metadata.yaml', 'surface.json'].map((name) => `snapshot_${side}/${name}`)),
    ),
  );
  expect(manifest.operations.find(({ kind }) => kind === 'dependency.update')?.match).toEqual({ package: 'harbour', from: '1.0.0', to: '2.0.0' });

  const args = GENERATE.map((word) => (word === 'core' ? join(folder, 'core') : word));
  run('onx-manifest', [...args, '--out', 'again', '--preview', 'dock', '--fact-store', 'off', '--parallel', '4'], { TZ: 'Asia/Tokyo', LC_ALL: 'C' });
  const stable = (root: string): object => ({ ...contents(root), 'manifest_report.json': { ...(JSON.parse(contents(root)['manifest_report.json'] ?? '') as object), run: null } });
  expect(stable('again')).toEqual(stable('out'));
});

test('a dependent is previewed, migrated once and taken back byte for byte', () => {
  const before = contents('dock');
  const dry = run('onx-migrate', [...APPLY, '--dry-run', '--diff-output', 'preview.patch']);
  expect(dry.stderr).toBe('');
  expect(dry.stdout).toContain('Dry run: nothing was changed.');
  expect(contents('dock')).toEqual(before);
  expect(readFileSync(join(folder, 'preview.patch'), 'utf8')).toContain('-from harbour.core.cranes import Crane, total_weight');
  expect(readFileSync(join(folder, 'preview.patch'), 'utf8')).toBe(readFileSync(join(folder, 'out/patches/dock.patch'), 'utf8'));

  expect(run('onx-migrate', APPLY)).toMatchObject({ stderr: '' });
  const after = contents('dock');
  expect(after['dock/plan.py']).toContain('from harbour.lifting import GantryCrane, gross_weight\n');
  expect(after['dock/plan.py']).toContain('return crane, gross_weight(containers)');
  expect(run('onx-migrate', APPLY)).toMatchObject({ status: 0, stdout: expect.stringContaining('migrated already') as string });
  expect(contents('dock')).toEqual(after);

  expect(run('onx-migrate', ['rollback', '--package', 'dock', '--to-version', '1.0.0'])).toMatchObject({ status: 0, stderr: '' });
  expect(contents('dock')).toEqual(before);
});

test('a failed verification command takes everything back', () => {
  const before = contents('dock');
  const { status, stdout } = run('onx-migrate', [...APPLY, '--verify-with', 'exit 3']);
  expect({ status, said: /Taken back/.test(stdout) }).toEqual({ status: 1, said: true });
  expect(contents('dock')).toEqual(before);
});

test('a snapshot of a folder needs no ref', () => {
  const { status, stdout } = run('onx-manifest', ['snapshot', '--core-path', 'core', '--out', 'snap', '--exclude', 'tests', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ core: 'harbour', origin: { version: '2.0.0' } });
  expect(existsSync(join(folder, 'snap/.tree'))).toBe(true);
});

test('surfaces that are gone are made again from the core, those that were changed are refused', () => {
  write('bare', { 'change_manifest.yaml': readFileSync(join(folder, 'out/change_manifest.yaml'), 'utf8') });
  const args = ['apply', '--manifest', 'bare', '--target', 'dock', '--dry-run'];
  expect(run('onx-migrate', args)).toMatchObject({ status: 2, stderr: expect.stringContaining('ONX2111') as string });
  write('core', { 'onx.yaml': 'exclude: [tests]\n' });
  const again = run('onx-migrate', [...args, '--core-path', 'core']);
  expect(again).toMatchObject({ stderr: '', stdout: expect.stringContaining('Dry run') as string });
  appendFileSync(join(folder, 'out/snapshot_to/surface.json'), ' ');
  expect(run('onx-migrate', [...APPLY, '--dry-run'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ONX2112') as string });
});
