/** The plugin as a user gets it: installed from tarballs, in a workspace with real git and real Nx. */
import { existsSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/command.cjs';
import { commit, createShop, git, ROOT } from '../support/nx-workspace.cjs';

jest.setTimeout(300_000);

const shop = join(ROOT, 'tmp', 'e2e', 'shop');
const MANIFEST = 'artifacts/core_diff/packages/parcelkit/change_manifest.yaml';
const DEPENDENTS = ['pricing', 'checkout', 'storefront'];

const nx = (...argv: string[]) => {
  const { code, stdout, stderr } = run(shop, ['npx', 'nx', ...argv, '--outputStyle=static']);
  return { code, text: `${stdout}${stderr}` };
};
const status = () => git(shop, 'status', '--porcelain', '--', 'packages');
const read = (file: string) => readFileSync(join(shop, file), 'utf8');
const positions = (text: string, marks: string[]) => marks.map((mark) => text.indexOf(mark));

beforeAll(() => {
  createShop(shop);
});

describe('a workspace with one core and three dependents in a chain', () => {
  test('targets and edges are inferred', () => {
    const core = JSON.parse(run(shop, ['npx', 'nx', 'show', 'project', 'parcelkit', '--json']).stdout);
    expect(Object.keys(core.targets).sort()).toEqual(['manifest', 'migrate', 'rollback', 'snapshot']);
    const dependent = JSON.parse(run(shop, ['npx', 'nx', 'show', 'project', 'checkout', '--json']).stdout);
    expect(Object.keys(dependent.targets).sort()).toEqual(['migrate', 'rollback', 'test']);
    run(shop, ['npx', 'nx', 'graph', '--file=graph.json']);
    const { dependencies } = JSON.parse(read('graph.json')).graph;
    rmSync(join(shop, 'graph.json'));
    const targets = (name: string) => dependencies[name].map((edge: { target: string }) => edge.target).sort();
    expect(targets('pricing')).toEqual(['parcelkit']);
    expect(targets('checkout')).toEqual(['parcelkit', 'pricing']);
    expect(targets('storefront')).toEqual(['checkout', 'parcelkit']);
  });

  test('the manifest is computed once and then served from the cache', () => {
    const first = nx('run', 'parcelkit:manifest');
    expect(first).toMatchObject({ code: 0 });
    expect(first.text).not.toContain('read the output from the cache');
    const bytes = read(MANIFEST);
    rmSync(join(shop, 'artifacts'), { recursive: true });
    const second = nx('run', 'parcelkit:manifest');
    expect(second).toMatchObject({ code: 0 });
    expect(second.text).toMatch(/cache/);
    expect(read(MANIFEST)).toBe(bytes);
    expect(bytes).toContain('to: parcelkit.validators');
  });

  test('a moved tag is never answered from the cache', () => {
    const before = read(MANIFEST);
    const old = git(shop, 'rev-parse', 'v1.0.0').trim();
    git(shop, 'tag', '--force', 'v1.0.0', 'v0.9.0');
    expect(nx('run', 'parcelkit:manifest')).toMatchObject({ code: 0 });
    expect(read(MANIFEST)).not.toContain('to: parcelkit.validators');
    git(shop, 'tag', '--force', 'v1.0.0', old);
    expect(nx('run', 'parcelkit:manifest')).toMatchObject({ code: 0 });
    expect(read(MANIFEST)).toBe(before);
  });

  test('a plain migrate is a dry run in the order of the chain', () => {
    const result = nx('run-many', '-t', 'migrate');
    expect(result.code).toBe(0);
    const order = positions(result.text, ['parcelkit:manifest', ...DEPENDENTS.map((name) => `nx run ${name}:migrate`)]);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((position) => position >= 0)).toBe(true);
    expect(result.text).toContain('-c write');
    expect(result.text).toContain('+from parcelkit.validators import AddressValidator, BaseValidator');
    expect(status()).toBe('');
  });

  test('nothing runs downstream of a failed migration', () => {
    const file = join(shop, 'packages/pricing/src/pricing/quotes.py');
    const original = readFileSync(file);
    appendFileSync(file, '# an edit nobody committed\n');
    const result = nx('run-many', '-t', 'migrate', '-c', 'write');
    expect(result.code).not.toBe(0);
    expect(result.text).toContain('quotes.py');
    for (const name of ['checkout', 'storefront']) expect(existsSync(join(shop, 'packages', name, '.onx'))).toBe(false);
    writeFileSync(file, original);
    expect(status()).toBe('');
  });

  test('the dependents fail before, pass after, and a second run changes nothing', () => {
    expect(nx('run-many', '-t', 'test', '--skip-nx-cache').code).not.toBe(0);
    const result = nx('run-many', '-t', 'migrate', '-c', 'write');
    expect(result).toMatchObject({ code: 0 });
    expect(nx('run-many', '-t', 'test', '--skip-nx-cache')).toMatchObject({ code: 0 });
    const changed = status();
    for (const name of DEPENDENTS) expect(changed).toContain(`packages/${name}/`);
    const bytes = git(shop, 'diff');
    expect(nx('run-many', '-t', 'migrate', '-c', 'write')).toMatchObject({ code: 0 });
    expect(git(shop, 'diff')).toBe(bytes);
  });

  test('a rollback gives every byte back', () => {
    expect(nx('run-many', '-t', 'rollback')).toMatchObject({ code: 0 });
    expect(status()).toBe('');
    expect(nx('run-many', '-t', 'test', '--skip-nx-cache').code).not.toBe(0);
  });

  test('affected picks what a change in the core reaches', () => {
    git(shop, 'checkout', '--quiet', '-b', 'topic');
    appendFileSync(join(shop, 'packages/parcelkit/src/parcelkit/util/clock.py'), '\n# touched\n');
    commit(shop, 'parcelkit: touch the clock');
    const reached = run(shop, ['npx', 'nx', 'show', 'projects', '--affected', '--base=main', '--head=HEAD', '-t', 'migrate']).stdout;
    for (const name of DEPENDENTS) expect(reached).toContain(name);
    const result = nx('affected', '-t', 'migrate', '--base=main', '--head=HEAD');
    expect(result.code).toBe(0);
    for (const name of DEPENDENTS) expect(result.text).toContain(`${name}:migrate`);
    git(shop, 'checkout', '--quiet', 'main');
  });

  test('a circle of dependents is told, and nothing runs', () => {
    const file = join(shop, 'packages/pricing/pyproject.toml');
    const original = read('packages/pricing/pyproject.toml');
    writeFileSync(file, original.replace('dependencies = [', 'dependencies = [\n    "storefront",'));
    const result = nx('run-many', '-t', 'migrate', '-c', 'write');
    writeFileSync(file, original);
    expect(result.code).not.toBe(0);
    expect(result.text).toMatch(/circular dependency\s+.*pricing:migrate.* --> /);
    expect(status()).toBe('');
  });

  test.each([
    ['an unknown flag', ['run', 'parcelkit:manifest', '--fro=v0.9.0'], /fro/],
    ['a ref that does not exist', ['run', 'parcelkit:manifest', '--from=v7.7.7'], /ONX\d{4}.*v7\.7\.7/],
    ['a ref that looks like an option', ['run', 'parcelkit:manifest', '--from=--upload-pack=x'], /ONX\d{4}/],
  ])('%s is refused with a message', (_name, argv, message) => {
    const result = nx(...argv);
    expect(result.code).not.toBe(0);
    expect(result.text).toMatch(message);
  });
});
