/** A core with everything that real repositories hold and no reader likes: each survives, with a line in the report. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../support/command.cjs';
import { onx } from '../support/onx.cjs';
import { commit, git } from '../support/shop.cjs';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'onx-survival-'));
const env = { ONX_CACHE_DIR: join(root, 'cache') };
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Files = Record<string, string | Buffer>;

const PLAIN: Files = { 'oddcore/__init__.py': '', 'oddcore/good.py': 'def works(value, strict=False):\n    return value\n' };

const nestedBlocks = (depth: number) => `${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if x:\n`).join('')}${' '.repeat(depth)}y = 1\n`;

/** Path → content, and the code of the line in the report; '' where there is nothing to tell. */
const ODD: [path: string, content: string | Buffer, code: string][] = [
  ['oddcore/broken.py', 'def fine():\n    return 1\n\n\ndef broken(:\n    return (\n', 'ONX1201'],
  ['oddcore/python2.py', 'import urllib2\n\n\ndef show(value):\n    print "value", value\n    raise ValueError, "no"\n', 'ONX1202'],
  ['oddcore/not_utf8.py', Buffer.from('NAME = "caf\xe9"\n', 'latin1'), 'ONX1104'],
  ['oddcore/latin_cookie.py', Buffer.from('# -*- coding: latin-1 -*-\nNAME = "caf\xe9"\n\n\ndef latin():\n    return NAME\n', 'latin1'), ''],
  ['oddcore/bom.py', '\ufeffdef marked():\n    return 1\n', ''],
  ['oddcore/nul.py', 'X = 1\n\0\n', 'ONX1104'],
  ['oddcore/literal_10mb.py', `DATA = "${'x'.repeat(10 * 1024 * 1024)}"\n`, 'ONX1104'],
  ['oddcore/literal_7mb.py', `DATA = [${'1234567, '.repeat(800_000)}]\n\n\ndef after_data():\n    return DATA\n`, 'ONX1206'],
  ['oddcore/nested_calls.py', `X = ${'f('.repeat(20_000)}1${')'.repeat(20_000)}\n\n\ndef after_nesting():\n    return X\n`, 'ONX12'],
  ['oddcore/nested_blocks.py', nestedBlocks(90), ''],
  ['oddcore/nested_too_deep.py', nestedBlocks(4000), 'ONX1201'],
  ['oddcore/long_chain.py', `X = ${'a + '.repeat(100_000)}a\n`, 'ONX12'],
  ['oddcore/lfs.py', `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`, 'ONX1104'],
  ['oddcore/empty.py', '', ''],
  ['oddcore/with space.py', 'def spaced():\n    return 1\n', ''],
  ['oddcore/größe.py', 'def größe():\n    return 1\n', ''],
  ['oddcore/quo"te\'s.py', 'X = 1\n', ''],
  ['oddcore/new\nline.py', 'X = 1\n', ''],
  ['oddcore/tab\there: #colon.py', 'X = 1\n', ''],
];

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function repository(name: string, files: Files, ...init: string[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main', ...init);
  write(folder, files);
  return folder;
}

interface Snapshot {
  diagnostics: { code: string; file?: string; message: string }[];
}

/** Takes a snapshot with the real command; nothing may be said on stderr. */
function snapshot(corePath: string, ...more: string[]): Snapshot & { surface: { definitions: Record<string, unknown> }; tree: { files: { path: string }[] } } {
  const out = mkdtempSync(join(root, 'out-'));
  const { code, stdout, stderr } = onx(root, 'onx-manifest', ['snapshot', '--core-path', corePath, '--out', out, '--json', ...more], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return {
    ...(JSON.parse(stdout) as Snapshot),
    surface: JSON.parse(readFileSync(join(out, 'surface.json'), 'utf8')) as { definitions: Record<string, unknown> },
    tree: parse(readFileSync(join(out, '.tree'), 'utf8')) as { files: { path: string }[] },
  };
}

const codesOf = ({ diagnostics }: Snapshot, path: string) => diagnostics.filter(({ file }) => file === path).map(({ code }) => code);

describe('one repository with all of it', () => {
  let core: string;

  beforeAll(() => {
    core = repository('odd', { ...PLAIN, ...Object.fromEntries(ODD.map(([path, content]) => [path, content])), 'target/real.py': 'X = 1\n' });
    symlinkSync('good.py', join(core, 'oddcore/link.py'));
    symlinkSync('../target', join(core, 'oddcore/linked_folder'));
    symlinkSync('nowhere.py', join(core, 'oddcore/dangling.py'));
    symlinkSync('.', join(core, 'oddcore/loop'));
    commit(core, 'everything odd');
    git(core, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendored`);
    git(core, 'commit', '--quiet', '-m', 'a submodule');
    git(core, 'tag', 'v1.0.0');
    writeFileSync(join(core, 'oddcore/good.py'), 'def works_better(value, strict=False):\n    return value\n');
    git(core, 'commit', '--quiet', '-m', 'next', 'oddcore/good.py');
    git(core, 'tag', 'v2.0.0');
  });

  test.each([['at a ref', '--ref=v1.0.0'], ['as it lies', '']])('%s', (_, ref) => {
    if (ref === '') git(core, 'checkout', '--quiet', '--force', 'v1.0.0');
    const found = snapshot(core, ...(ref === '' ? [] : [ref]));
    for (const [path, , code] of ODD) {
      const codes = codesOf(found, path);
      if (code === '') expect({ path, codes }).toEqual({ path, codes: [] });
      else expect({ path, codes: codes.filter((one) => one.startsWith(code)).length > 0, all: codes }).toMatchObject({ path, codes: true });
    }
    for (const link of ['link.py', 'linked_folder', 'dangling.py', 'loop']) expect(codesOf(found, `oddcore/${link}`)).toEqual(['ONX1105']);
    if (ref !== '') expect(codesOf(found, 'vendored')).toEqual(['ONX1106']);
    const { definitions } = found.surface;
    for (const name of ['good.works', 'broken.fine', 'python2.show', 'latin_cookie.latin', 'bom.marked', 'literal_7mb.after_data', 'nested_calls.after_nesting', 'größe.größe']) expect(Object.keys(definitions)).toContain(`oddcore.${name}`);
    const listed = found.tree.files.map(({ path }) => path);
    expect(listed).toEqual(expect.arrayContaining(ODD.map(([path]) => path)));
  });

  test('two releases are compared', () => {
    const { code, stdout, stderr } = onx(root, 'onx-manifest', ['generate', '--core-path', core, '--from', 'v1.0.0', '--to', 'v2.0.0', '--out', join(root, 'odd-bundle'), '--json'], env);
    expect({ code, stderr }).toEqual({ code: expect.any(Number) as number, stderr: '' });
    expect(code).toBeLessThan(2);
    const { manifest } = JSON.parse(stdout) as { manifest: { operations: { kind: string; match: object }[] } };
    expect(manifest.operations).toContainEqual(expect.objectContaining({ kind: 'rename.callable', match: expect.objectContaining({ from: 'works', to: 'works_better' }) as object }));
  });
});

test('a partial clone with missing blobs: what is missing is told, nothing is fetched', () => {
  const source = repository('whole', { ...PLAIN, 'oddcore/second.py': 'def second():\n    return 2\n' });
  commit(source, 'one');
  git(source, 'tag', 'v1.0.0');
  git(source, 'config', 'uploadpack.allowFilter', 'true');
  git(source, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(root, 'partial');
  git(root, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${source}`, clone);
  // Looked at once by git itself, which fetches them.
  for (const name of ['__init__', 'second']) git(clone, 'cat-file', '-e', `v1.0.0:oddcore/${name}.py`);
  const missing = () => git(clone, 'rev-list', '--objects', '--missing=print', '--all').split('\n').filter((line: string) => line.startsWith('?')).length;
  const before = missing();
  expect(before).toBeGreaterThan(0);
  const found = snapshot(clone, '--ref=v1.0.0', '--fact-store=off');
  expect(codesOf(found, 'oddcore/good.py')).toEqual(['ONX1107']);
  expect(Object.keys(found.surface.definitions)).toEqual(['oddcore.second.second']);
  expect(missing()).toBe(before);
});

test('an empty repository', () => {
  const core = repository('empty', {});
  const { code, stderr } = onx(root, 'onx-manifest', ['snapshot', '--core-path', core, '--out', join(root, 'no-out')], env);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^onx-manifest: ONX1103 [^\n]+\n$/) as string });
  expect(existsSync(join(root, 'no-out'))).toBe(false);
});

test('a release in which the core has no file yet', () => {
  const core = repository('young', { 'README.md': '# soon\n' });
  commit(core, 'words');
  git(core, 'tag', 'v0.1.0');
  write(core, PLAIN);
  commit(core, 'code');
  git(core, 'tag', 'v1.0.0');
  const { code, stderr } = onx(root, 'onx-manifest', ['generate', '--core-path', core, '--from', 'v0.1.0', '--to', 'v1.0.0', '--out', join(root, 'no-out')], env);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^onx-manifest: ONX1103 [^\n]*v0\.1\.0[^\n]+\n$/) as string });
});

test('a repository with sha256 ids', () => {
  const core = repository('long-ids', PLAIN, '--object-format=sha256');
  commit(core, 'one');
  git(core, 'tag', 'v1.0.0');
  writeFileSync(join(core, 'oddcore/good.py'), 'def works_better(value, strict=False):\n    return value\n');
  commit(core, 'two');
  git(core, 'tag', 'v2.0.0');
  const { code, stderr, stdout } = onx(root, 'onx-manifest', ['generate', '--core-path', core, '--from', 'v1.0.0', '--to', 'v2.0.0', '--out', join(root, 'long-bundle'), '--json'], env);
  expect(stderr).toBe('');
  expect(code).toBeLessThan(2);
  expect((JSON.parse(stdout) as { manifest: { refs: { from: { commit: string } } } }).manifest.refs.from.commit).toMatch(/^[0-9a-f]{64}$/);
  expect(snapshot(core).diagnostics).toEqual([]);
});

test('a core in a sub-folder, whose name has everything in it', () => {
  const folder = 'libs/my "odd" core – größe';
  const top = repository('mono', { 'other/x.py': 'X = 1\n', ...Object.fromEntries(Object.entries(PLAIN).map(([path, text]) => [`${folder}/${path}`, text])) });
  commit(top, 'one');
  git(top, 'tag', 'core-v1.0.0');
  for (const ref of [['--ref=1.0.0'], []]) {
    const found = snapshot(join(top, folder), ...ref);
    expect(found.tree.files.map(({ path }) => path)).toEqual(['oddcore/__init__.py', 'oddcore/good.py']);
    expect(Object.keys(found.surface.definitions)).toEqual(['oddcore.good.works']);
  }
});

test('a folder that may be listed and not entered is told, and the rest is read', () => {
  const core = join(root, 'guarded');
  write(core, { ...PLAIN, 'oddcore/closed/secret.py': 'X = 1\n' });
  chmodSync(root, 0o755);
  chmodSync(join(core, 'oddcore/closed'), process.getuid?.() === 0 ? 0o744 : 0o444);
  const out = join(root, 'guarded-out');
  mkdirSync(out);
  chmodSync(out, 0o777);
  const drop = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  const bin = join(__dirname, '../../packages/cli/bin/onx-manifest.js');
  const { code, stdout, stderr } = run(root, [...drop, process.execPath, bin, 'snapshot', '--core-path', core, '--out', out, '--json', '--fact-store', 'off']);
  chmodSync(join(core, 'oddcore/closed'), 0o755);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(codesOf(JSON.parse(stdout) as Snapshot, 'oddcore/closed/secret.py')).toEqual(['ONX1107']);
});
