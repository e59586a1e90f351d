/** The same releases give the same bytes, whatever else is different. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onx } from '../support/onx.cjs';
import { commit, git, layShop, ROOT } from '../support/shop.cjs';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'onx-determinism-'));
const shop = join(root, 'shop');
const core = join(shop, 'packages/parcelkit');
const pricing = join(root, 'pricing');
let outs = 0;

beforeAll(() => {
  layShop(shop);
  cpSync(join(shop, 'packages/pricing'), pricing, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of a bundle by path; of the report, all but `run`. */
function bytesOf(bundle: string): Record<string, string> {
  const paths = (readdirSync(bundle, { recursive: true }) as string[]).filter((path) => statSync(join(bundle, path)).isFile()).sort();
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(bundle, path), 'latin1')]));
  const report = JSON.parse(readFileSync(join(bundle, 'manifest_report.json'), 'utf8')) as Record<string, unknown>;
  expect(report).toHaveProperty('run');
  delete report['run'];
  return { ...files, 'manifest_report.json': JSON.stringify(report) };
}

interface Circumstances {
  corePath?: string;
  cwd?: string;
  env?: Record<string, string>;
  store?: string;
  parallel?: number;
}

/** Generates the bundle from v0.9.0 to v1.0.0. @returns its folder */
function generate({ corePath = core, cwd = root, env = {}, store = 'off', parallel = 1 }: Circumstances, more: string[] = ['--preview', pricing], from = 'v0.9.0', to = 'v1.0.0'): string {
  const out = join(root, `out-${++outs}`);
  const { code, stderr } = onx(cwd, 'onx-manifest', ['generate', '--core-path', corePath, '--from', from, '--to', to, '--out', out, '--fact-store', store, '--parallel', String(parallel), ...more], env);
  expect(stderr).toBe('');
  expect(code).toBeLessThan(2);
  return out;
}

describe('a bundle', () => {
  let expected: Record<string, string>;
  let bundle: string;

  beforeAll(() => {
    bundle = generate({});
    expected = bytesOf(bundle);
  });

  test('has files that say something', () => {
    expect(Object.keys(expected)).toHaveLength(13);
    expect(expected['change_manifest.yaml']).toContain('kind: rename.import');
    expect(expected['patches/pricing.patch']).toContain('+from parcelkit');
  });

  test.each<[string, () => Circumstances]>([
    ['with four threads', () => ({ parallel: 4 })],
    ['from another working directory', () => ({ cwd: dirname(core), corePath: basename(core) })],
    ['in the C locale and another time zone', () => ({ env: { LC_ALL: 'C', TZ: 'Pacific/Kiritimati' } })],
    ['in German', () => ({ env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', TZ: 'America/St_Johns' } })],
    ['in Turkish', () => ({ env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'UTC' } })],
    ['with an empty fact store', () => ({ store: join(root, 'facts') })],
    ['with the whole answer in the store', () => ({ store: join(root, 'facts') })],
    ['with only the facts in the store', () => {
      const store = join(root, 'facts-only');
      for (const ref of ['v1.0.0', 'v0.9.0']) onx(root, 'onx-manifest', ['snapshot', '--core-path', core, '--ref', ref, '--out', join(root, `snapshot-${ref}`), '--fact-store', store]);
      return { store };
    }],
    ['from a clone in another place', () => {
      git(root, 'clone', '--quiet', shop, 'elsewhere');
      return { corePath: join(root, 'elsewhere/packages/parcelkit') };
    }],
    ['from a bare clone packed anew', () => {
      git(root, 'clone', '--quiet', '--bare', shop, 'bare.git');
      git(join(root, 'bare.git'), 'repack', '-adfq', '--window=1', '--depth=1');
      // A bare repository has no sub-folder to point at: a work tree of its own, without a checkout.
      git(root, 'clone', '--quiet', '--no-checkout', join(root, 'bare.git'), 'unchecked');
      mkdirSync(join(root, 'unchecked/packages/parcelkit'), { recursive: true });
      cpSync(join(core, 'onx.yaml'), join(root, 'unchecked/packages/parcelkit/onx.yaml'));
      return { corePath: join(root, 'unchecked/packages/parcelkit') };
    }],
  ])('%s', (_, circumstances) => {
    expect(bytesOf(generate(circumstances()))).toEqual(expected);
  });

  test('from commits that added the files in another order, but for the ids of the commits', () => {
    const other = join(root, 'reordered');
    mkdirSync(other);
    git(other, 'init', '--quiet', '--initial-branch=main');
    for (const tag of ['v0.9.0', 'v1.0.0']) {
      git(other, 'rm', '-r', '--quiet', '--ignore-unmatch', '.');
      const paths = git(shop, 'ls-tree', '-r', '-z', '--name-only', tag).split('\0').filter(Boolean).reverse();
      for (const [at, path] of paths.entries()) {
        mkdirSync(join(other, dirname(path)), { recursive: true });
        writeFileSync(join(other, path), git(shop, 'show', `${tag}:${path}`));
        if (at === Math.floor(paths.length / 2)) commit(other, `half of ${tag}`);
      }
      commit(other, tag);
      git(other, 'tag', tag);
    }
    const idsOf = (folder: string) => ['v0.9.0', 'v1.0.0'].map((tag) => git(folder, 'rev-parse', `${tag}^{commit}`).trim());
    const [mine, theirs] = [idsOf(shop), idsOf(other)];
    expect(theirs).not.toEqual(mine);
    const found = bytesOf(generate({ corePath: join(other, 'packages/parcelkit') }));
    // Digests of files that name a commit differ with it.
    const neutral = (files: Record<string, string>, ids: string[]) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'provenance.json').map(([path, text]) => [path, ids.reduce((rest, id, at) => rest.replaceAll(id, `commit ${at}`), text)]));
    expect(neutral(found, theirs)).toEqual(neutral(expected, mine));
  });

  test.each<[string, () => { cwd?: string; target?: string; env?: Record<string, string> }]>([
    ['in German, another time zone', () => ({ env: { LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Kathmandu' } })],
    ['in Turkish', () => ({ env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } })],
    ['from the target itself', () => ({ cwd: pricing, target: '.' })],
    ['of a copy whose files were made in another order', () => {
      const copy = join(root, 'copies/pricing');
      for (const path of (readdirSync(pricing, { recursive: true }) as string[]).filter((one) => statSync(join(pricing, one)).isFile()).sort().reverse()) {
        mkdirSync(join(copy, dirname(path)), { recursive: true });
        cpSync(join(pricing, path), join(copy, path));
      }
      return { target: copy };
    }],
  ])('the patch of apply, %s', (_, circumstances) => {
    const { cwd = root, target = pricing, env = {} } = circumstances();
    const patch = join(root, `patch-${++outs}.patch`);
    const { code, stderr } = onx(cwd, 'onx-migrate', ['apply', '--manifest', bundle, '--target', target, '--dry-run', '--diff-output', patch], env);
    expect(stderr).toBe('');
    expect(code).toBeLessThan(2);
    expect(readFileSync(patch, 'latin1')).toBe(expected['patches/pricing.patch']);
  });
});

/** Enough files that threads are started for them. */
const MANY = 3200;

describe('a core so large that threads are started', () => {
  test('the language can be loaded by a thread', async () => {
    const { python } = (await import(join(ROOT, 'packages/python/dist/index.js'))) as { python: { origin: { module: string; name: string } } };
    expect(((await import(python.origin.module)) as Record<string, unknown>)[python.origin.name]).toBe(python);
  });

  test('gives the same with one thread and with four', () => {
    const large = join(root, 'large');
    mkdirSync(large);
    git(large, 'init', '--quiet', '--initial-branch=main');
    const lines: string[] = [];
    const file = (path: string, text: string) => lines.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    for (const release of ['v1.0.0', 'v2.0.0']) {
      const first = release === 'v1.0.0';
      lines.push(`commit refs/heads/main\ncommitter onx <onx@localhost> 1767600000 +0000\ndata ${release.length}\n${release}\n`);
      if (first) file('big/__init__.py', '');
      for (let at = 0; at < MANY; at++) {
        if (!first && at % 100 !== 0) continue;
        file(`big/part_${at}.py`, `"""Part ${at}."""\n\n\ndef measure_${at}${first ? '' : '_all'}(values, limit=${at}):\n    return [value * ${at} for value in values if value < limit]\n`);
      }
      lines.push(`reset refs/tags/${release}\nfrom refs/heads/main\n\n`);
    }
    const imported = spawnSync('git', ['fast-import', '--quiet'], { cwd: large, input: lines.join(''), encoding: 'utf8' });
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    const [one, four] = [1, 4].map((parallel) => bytesOf(generate({ corePath: large, parallel }, [], 'v1.0.0', 'v2.0.0')));
    expect(one?.['change_manifest.yaml']).toContain('measure_100_all');
    expect(four).toEqual(one);
  });
});
