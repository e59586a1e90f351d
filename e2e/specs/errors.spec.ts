/** The table of errors: real situations on disk, the real commands; one line on stderr, its exit code, and nothing half-written. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/command.cjs';
import { onx, startOnx, treeOf, words } from '../support/onx.cjs';
import { commit, git, layShop } from '../support/shop.cjs';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'onx-errors-'));
const shop = join(root, 'shop');
const core = join(shop, 'packages/parcelkit');
const bundle = join(root, 'bundle');
const env = { ONX_CACHE_DIR: join(root, 'cache') };
let rooms = 0;

const GENERATE = ['--from', 'v0.9.0', '--to', 'v1.0.0', '--out', 'out'];
const generate = (corePath: string, ...more: string[]) => ['generate', '--core-path', corePath, ...GENERATE, ...more];
const apply = (...more: string[]) => ['apply', '--manifest', bundle, '--target', 'pricing', ...more];

/** A situation: prepares the folder it is given, and says what to run in it. `argv` instead of `args` for a command of another kind. */
interface Situation {
  args?: string[];
  argv?: string[];
  env?: Record<string, string>;
}
type Arrange = (at: string) => Situation;

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** A dependent in a repository of its own. */
function pricing(at: string, inGit = true): string {
  const folder = join(at, 'pricing');
  cpSync(join(shop, 'packages/pricing'), folder, { recursive: true });
  if (inGit) {
    git(folder, 'init', '--quiet');
    commit(folder, 'pricing on 0.9.0');
  }
  return folder;
}

/** The bundle with its manifest changed. */
function bundleWith(at: string, change: (text: string) => string): string {
  cpSync(bundle, join(at, 'bundle'), { recursive: true });
  edit(join(at, 'bundle/change_manifest.yaml'), change);
  return join('bundle', 'change_manifest.yaml');
}

const applying = (manifest: string) => ({ args: ['apply', '--manifest', manifest, '--target', 'pricing'] });

/** Runs a command as somebody whom file modes hold back; the specs may run as root. */
const unprivileged = (argv: string[]) => (process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...argv] : argv);

beforeAll(() => {
  chmodSync(root, 0o755);
  layShop(shop);
  const made = onx(root, 'onx-manifest', ['generate', '--core-path', core, '--from', 'v0.9.0', '--to', 'v1.0.0', '--out', bundle], env);
  if (made.code > 1) throw new Error(made.stderr);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function room(): string {
  const at = join(root, `room-${++rooms}`);
  mkdirSync(at);
  return at;
}

/** Runs it, and holds the fault against the row; the folder must be as it was. */
function checkFault(program: string, code: string, exit: number, says: readonly string[], arrange: Arrange): void {
  const at = room();
  const situation = arrange(at);
  const before = treeOf(at);
  const result = situation.argv ? run(at, situation.argv, { ...env, ...situation.env }) : onx(at, program, situation.args ?? [], { ...env, ...situation.env });
  expect(result.stderr).toMatch(new RegExp(`^${program}: ${code} [^\\n]+[.?!)]\\n$`));
  for (const part of says) expect(result.stderr).toContain(part);
  expect(result.stderr).not.toMatch(/\bat \S+ \(|\.js:\d/);
  expect({ exit: result.code, stdout: result.stdout }).toEqual({ exit, stdout: '' });
  expect(treeOf(at)).toEqual(before);
}

type Row = [what: string, code: string, exit: 2 | 3, says: string[], arrange: Arrange];

test.each<Row>([
  ['an unknown ref', 'ONX1003', 2, ['"v0.9.9"', 'v0.9.0', 'git fetch --tags'], () => ({ args: generate(core, '--from', 'v0.9.9') })],
  ['a ref that looks like an option', 'ONX1004', 2, ['"--upload-pack=x"'], () => ({ args: generate(core, '--from=--upload-pack=x') })],
  ['a ref that is no ref', 'ONX1005', 2, ['"v1..v2"'], () => ({ args: generate(core, '--from', 'v1..v2') })],
  ['a folder outside git', 'ONX1002', 2, ['"plain"'], (at) => (mkdirSync(join(at, 'plain')), { args: generate('plain') })],
  ['no such core', 'ONX1001', 2, ['"missing"'], () => ({ args: generate('missing') })],
  ['no such core, read as it lies', 'ONX1001', 2, ['"missing"'], () => ({ args: ['snapshot', '--core-path', 'missing', '--out', 'out'] })],
  ['a file for a core', 'ONX1001', 2, ['"core.py"'], (at) => (writeFileSync(join(at, 'core.py'), ''), { args: generate('core.py') })],
  [
    'a shallow clone without the ref',
    'ONX1003',
    2,
    ['"v0.9.0"', 'git fetch --unshallow --tags'],
    (at) => (git(at, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${shop}`, 'shallow'), { args: generate('shallow/packages/parcelkit') }),
  ],
  [
    'a partial clone without the ref',
    'ONX1003',
    2,
    ['"v0.9.0"', 'git fetch --tags'],
    (at) => (git(at, '-c', 'uploadpack.allowFilter=true', 'clone', '--quiet', '--no-checkout', '--no-tags', '--filter=blob:none', `file://${shop}`, 'partial'), { args: generate('partial') }),
  ],
  ['a core that the release does not have', 'ONX1010', 2, ['"packages/later"'], (at) => {
    git(at, 'clone', '--quiet', shop, 'clone');
    mkdirSync(join(at, 'clone/packages/later'));
    return { args: generate('clone/packages/later') };
  }],
  ['a core reached by a link out of its repository', 'ONX1002', 2, ['"clone/outside"'], (at) => {
    git(at, 'clone', '--quiet', shop, 'clone');
    mkdirSync(join(at, 'elsewhere'));
    symlinkSync(join(at, 'elsewhere'), join(at, 'clone/outside'));
    return { args: generate('clone/outside') };
  }],
  ['a core without any Python file', 'ONX1103', 2, ['.py', '--core-path'], (at) => {
    mkdirSync(join(at, 'docs'));
    writeFileSync(join(at, 'docs/readme.md'), '# words\n');
    return { args: ['snapshot', '--core-path', 'docs', '--out', 'out'] };
  }],
  ['an empty repository', 'ONX1003', 2, ['"HEAD"'], (at) => (git(at, 'init', '--quiet', 'empty'), { args: ['snapshot', '--core-path', 'empty', '--ref', 'HEAD', '--out', 'out'] })],
  ['git that is not there', 'ONX1007', 3, ['git 2.30'], (at) => ({ argv: [...words('onx-manifest', generate(core))], env: { PATH: at } })],
  ['a file where the bundle should go', 'ONX1101', 3, ['out'], (at) => (writeFileSync(join(at, 'out'), ''), { args: generate(core) })],
  ['a file system that takes no folders', 'ONX1101', 3, ['/proc/onx'], () => ({ args: ['snapshot', '--core-path', core, '--out', '/proc/onx'] })],
  ['a bundle folder nobody may write', 'ONX1101', 3, ['EACCES'], (at) => {
    mkdirSync(join(at, 'locked'), { mode: 0o555 });
    cpSync(core, join(at, 'core'), { recursive: true });
    return { argv: unprivileged(words('onx-manifest', ['snapshot', '--core-path', 'core', '--fact-store', 'off', '--out', 'locked/out'])) };
  }],
  ['a core nobody may read', 'ONX1102', 3, ['"dark"'], (at) => {
    mkdirSync(join(at, 'dark'));
    chmodSync(join(at, 'dark'), process.getuid?.() === 0 ? 0o711 : 0o311);
    return { argv: unprivileged(words('onx-manifest', ['snapshot', '--core-path', 'dark', '--out', 'out'])) };
  }],
  ['an unreadable onx.yaml', 'ONX2108', 3, ['onx.yaml', 'EISDIR'], (at) => (mkdirSync(join(at, 'odd/onx.yaml'), { recursive: true }), { args: generate('odd') })],
  ['a YAML bomb for onx.yaml', 'ONX2101', 2, ['onx.yaml'], (at) => {
    mkdirSync(join(at, 'odd'));
    writeFileSync(join(at, 'odd/onx.yaml'), bomb());
    return { args: generate('odd') };
  }],
  ['a threshold outside 0 to 1', 'ONX4005', 2, ['"1.2"', 'from 0 to 1'], () => ({ args: generate(core, '--confidence-threshold', '1.2') })],
  ['an unknown flag', 'ONX4001', 2, ["'--form'", '--from'], () => ({ args: ['generate', '--core-path', core, '--form', 'v0.9.0', '--to', 'v1.0.0', '--out', 'out'] })],
  ['a glob that is none', 'ONX1111', 2, ['""'], () => ({ args: generate(core, '--exclude', '') })],
  ['a preview of a dependent that is not there', 'ONX3001', 2, ['"nowhere"'], () => ({ args: generate(core, '--preview', 'nowhere') })],
])('onx-manifest: %s → %s', (_, code, exit, says, arrange) => checkFault('onx-manifest', code, exit, says, arrange));

/** Nine levels of nine aliases: a few hundred bytes that stand for a billion words. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(level === 0 ? 'x' : `*l${level}`).join(', ')}]`);
  return `manifest_version: 1\n${levels.join('\n')}\n`;
}

test.each<Row>([
  ['a manifest that is not there', 'ONX2110', 2, ['"gone.yaml"'], (at) => (pricing(at), applying('gone.yaml'))],
  ['a bundle without its surfaces', 'ONX2111', 2, ['surface.json', '--core-path'], (at) => {
    pricing(at);
    cpSync(join(bundle, 'change_manifest.yaml'), join(at, 'change_manifest.yaml'));
    return applying('change_manifest.yaml');
  }],
  ['a bundle whose surface was changed', 'ONX2112', 2, ['surface.json'], (at) => {
    pricing(at);
    const manifest = bundleWith(at, (text) => text);
    edit(join(at, 'bundle/snapshot_to/surface.json'), (text) => `${text} `);
    return applying(manifest);
  }],
  ['a manifest of a newer version', 'ONX2103', 2, ['7'], (at) => (pricing(at), applying(bundleWith(at, (text) => text.replace('manifest_version: 1', 'manifest_version: 7'))))],
  ['an unknown kind of operation', 'ONX2105', 2, ['"rename.imprt"', 'rename.import'], (at) => (pricing(at), applying(bundleWith(at, (text) => text.replace('kind: rename.import', 'kind: rename.imprt'))))],
  ['a manifest that escapes its folder', 'ONX2106', 2, ['"../../etc/passwd"'], (at) => (pricing(at), applying(bundleWith(at, escaping)))],
  ['a YAML bomb', 'ONX2101', 2, ['change_manifest.yaml'], (at) => (pricing(at), applying(bundleWith(at, bomb)))],
  ['a manifest that is no YAML', 'ONX2101', 2, ['change_manifest.yaml'], (at) => (pricing(at), applying(bundleWith(at, () => 'a: [b\n')))],
  ['a registry address', 'ONX4006', 2, ['registry://core/1_2'], (at) => (pricing(at), applying('registry://core/1_2'))],
  ['no such target', 'ONX3001', 2, ['"pricing"'], () => ({ args: apply() })],
  ['a file for a target', 'ONX3001', 2, ['"pricing"'], (at) => (writeFileSync(join(at, 'pricing'), ''), { args: apply() })],
  ['a target with uncommitted changes', 'ONX3004', 2, ['src/pricing/quotes.py', '--allow-dirty'], (at) => {
    edit(join(pricing(at), 'src/pricing/quotes.py'), (text) => `${text}\n# not committed\n`);
    return { args: apply() };
  }],
  ['the core for a target', 'ONX3002', 2, ['parcelkit'], () => ({ args: ['apply', '--manifest', bundle, '--target', core] })],
  ['the core for a target, by its name', 'ONX3002', 2, ['parcelkit'], (at) => (pricing(at), { args: apply('--core-path', 'pricing') })],
  ['no such core beside a whole bundle', 'ONX1001', 2, ['"missing"'], (at) => (pricing(at), { args: apply('--core-path', 'missing') })],
  ['a file where the state should go', 'ONX3015', 2, ['.onx'], (at) => (writeFileSync(join(pricing(at), '.onx'), ''), { args: apply('--allow-dirty') })],
  ['a checkpoint where no folder can be', 'ONX3013', 3, ['ENOTDIR'], (at) => (pricing(at), writeFileSync(join(at, 'file'), ''), { args: apply('--checkpoint', 'file/below') })],
  ['a target nobody may write', 'ONX3013', 3, ['EACCES'], (at) => (pricing(at, false), { argv: unprivileged(words('onx-migrate', apply())) })],
  ['a patch that can not be written', 'ONX1101', 3, ['file/preview.patch'], (at) => (pricing(at), writeFileSync(join(at, 'file'), ''), { args: apply('--dry-run', '--diff-output', 'file/preview.patch') })],
  ['a disk that is full', 'ONX3013', 3, ['EFBIG'], (at) => (pricing(at), { argv: ['bash', '-c', `ulimit -f 1 && exec "$@"`, 'bash', ...words('onx-migrate', apply('--fact-store', 'off'))] })],
  ['thresholds the wrong way round', 'ONX4005', 2, ['0.5', '0.7'], () => ({ args: apply('--auto-threshold', '0.5') })],
  ['an unknown flag', 'ONX4001', 2, ["'--dry-rnu'", '--dry-run'], () => ({ args: apply('--dry-rnu') })],
  ['a damaged record', 'ONX3020', 2, ['.onx/applied.yaml'], (at) => {
    mkdirSync(join(pricing(at), '.onx'));
    writeFileSync(join(at, 'pricing/.onx/applied.yaml'), ': [');
    return { args: apply('--allow-dirty') };
  }],
  ['nothing to take back', 'ONX3016', 2, ['onx-migrate status'], (at) => (pricing(at), { args: ['rollback', '--package', 'pricing'] })],
  ['nothing to resume', 'ONX3019', 2, [], (at) => (pricing(at), { args: ['resume', '--package', 'pricing'] })],
])('onx-migrate: %s → %s', (_, code, exit, says, arrange) => checkFault('onx-migrate', code, exit, says, arrange));

/** The first module rename as the rename of a file out of the core. */
function escaping(text: string): string {
  return text.replace(/kind: rename\.import\n((?: {4}.*\n)*?) {4}match:.*\n((?: {6}.*\n)*)/, (_, between: string) => `kind: move.file\n${between}    match: { from: ../../etc/passwd, to: src/x.py }\n`);
}

test('two runs at once: the second says who holds the lock, and the first is not disturbed', async () => {
  const at = room();
  pricing(at);
  const first = startOnx(at, 'onx-migrate', apply('--verify-with', 'touch ../waiting; while [ ! -e ../go ]; do sleep 0.02; done'), env);
  const ended = new Promise((done) => first.on('exit', done));
  while (!existsSync(join(at, 'waiting'))) await new Promise((done) => setTimeout(done, 20));
  const before = treeOf(at);
  const second = onx(at, 'onx-migrate', apply('--lock-timeout', '0'), env);
  expect(second).toMatchObject({ code: 3, stdout: '' });
  expect(second.stderr).toMatch(new RegExp(`^onx-migrate: ONX3011 [^\\n]*process ${first.pid} on [^\\n]+\\n$`));
  expect(treeOf(at)).toEqual(before);
  writeFileSync(join(at, 'go'), '');
  expect(await ended).toBeLessThan(2);
  unlinkSync(join(at, 'go'));
  expect(onx(at, 'onx-migrate', ['status', '--package', 'pricing'], env).stdout).toContain('1.0.0');
});

test('Ctrl-C while the check runs: says what to do, and that takes every byte back', async () => {
  const at = room();
  pricing(at);
  const before = treeOf(at);
  const run = startOnx(at, 'onx-migrate', apply('--verify-with', 'touch ../waiting; while [ ! -e ../go ]; do sleep 0.02; done'), env);
  let said = '';
  run.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((done) => run.on('close', done));
  while (!existsSync(join(at, 'waiting'))) await new Promise((done) => setTimeout(done, 20));
  run.kill('SIGINT');
  writeFileSync(join(at, 'go'), '');
  expect(await ended).toBe(130);
  expect(said).toMatch(/^\nonx-migrate: ONX4011 Interrupted\. [^\n]*rollback\.?\n$/);
  expect(onx(at, 'onx-migrate', ['rollback', '--package', 'pricing'], env)).toMatchObject({ code: 0, stderr: '' });
  for (const name of ['go', 'waiting']) unlinkSync(join(at, name));
  expect(treeOf(at)).toEqual(before);
});

describe('no fault, but told', () => {
  test('a target without git: migrated, with a word on the only way back', () => {
    const at = room();
    pricing(at, false);
    const result = onx(at, 'onx-migrate', apply('--json'), env);
    expect(result).toMatchObject({ stderr: '' });
    expect(result.code).toBeLessThan(2);
    expect(JSON.parse(result.stdout)).toMatchObject({ outcome: 'migrated', diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'ONX3003' })]) });
  });

  test('a target at the new version: nothing is done, exit code 0', () => {
    const at = room();
    pricing(at);
    onx(at, 'onx-migrate', apply(), env);
    const before = treeOf(at);
    expect(onx(at, 'onx-migrate', apply('--json'), env)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('ONX3005') });
    expect(treeOf(at)).toEqual(before);
  });

  test('a verification command that is not there: taken back, exit code 1', () => {
    const at = room();
    pricing(at);
    const before = treeOf(at);
    const result = onx(at, 'onx-migrate', apply('--verify-with', 'python-that-is-not-here -m pytest'), env);
    expect(result).toMatchObject({ code: 1, stderr: expect.not.stringContaining('ONX'), stdout: expect.stringMatching(/ONX3203.*python-that-is-not-here/) });
    expect(treeOf(at)).toEqual(before);
  });
});
