import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CreateNodesContext } from '@nx/devkit';
import { createNodes } from './create-nodes';
import type { OnxPluginOptions } from './options';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onx-nx-nodes-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const CORE = { 'core/onx.yaml': 'name: shop-core\nrefs: { from: v1, to: v2 }\n', 'core/pyproject.toml': '[project]\nname = "shop-core"\n' };
const project = (name: string, ...requires: string[]) => `[project]\nname = "${name}"\ndependencies = ${JSON.stringify(requires)}\n`;

/** Inferred projects by root: name, tags, and targets by name. */
async function nodes(files: Record<string, string>, options?: OnxPluginOptions) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const context = { workspaceRoot: root, nxJsonConfiguration: {} } as CreateNodesContext;
  const results = await createNodes[1](Object.keys(files), options, context);
  return Object.assign({}, ...results.map(([, result]) => result.projects ?? {}));
}

describe('createNodes', () => {
  const rows: [what: string, files: Record<string, string>, targets: Record<string, string[]>][] = [
    ['a core alone', CORE, { core: ['manifest', 'migrate', 'rollback', 'snapshot'] }],
    ['a dependent of it', { ...CORE, 'app/pyproject.toml': project('app', 'shop-core>=1') }, { core: ['manifest', 'migrate', 'rollback', 'snapshot'], app: ['migrate', 'rollback'] }],
    ['a name spelled otherwise', { ...CORE, 'app/pyproject.toml': project('app', 'Shop_Core') }, { core: ['manifest', 'migrate', 'rollback', 'snapshot'], app: ['migrate', 'rollback'] }],
    [
      'through another dependent',
      { ...CORE, 'lib/pyproject.toml': project('lib', 'shop-core'), 'app/pyproject.toml': project('app', 'lib') },
      { core: ['manifest', 'migrate', 'rollback', 'snapshot'], lib: ['migrate', 'rollback'], app: ['migrate', 'rollback'] },
    ],
    ['a stranger', { ...CORE, 'app/pyproject.toml': project('app', 'requests') }, { core: ['manifest', 'migrate', 'rollback', 'snapshot'] }],
    ['no core at all', { 'app/pyproject.toml': project('app', 'shop-core') }, {}],
    ['a file that is no TOML', { ...CORE, 'app/pyproject.toml': '[project\nname' }, { core: ['manifest', 'migrate', 'rollback', 'snapshot'] }],
  ];
  it.each(rows)('%s', async (_, files, expected) => {
    const found = await nodes(files);
    expect(Object.fromEntries(Object.entries(found).map(([at, node]) => [at, Object.keys((node as { targets: object }).targets).sort()]))).toEqual(expected);
  });

  it('keys the manifest by tags, the configured refs, their tree and the plugin itself', async () => {
    const { core } = await nodes(CORE);
    expect(core.targets.manifest).toMatchObject({ cache: true, outputs: ['{options.out}'], options: { from: 'v1', to: 'v2' } });
    const inputs = JSON.stringify(core.targets.manifest.inputs);
    for (const part of ['default', 'refs/tags', 'rev-parse --verify --quiet v1 ', 'v2:core', '@onx/nx']) expect(inputs).toContain(part);
  });

  it('orders migrations by the graph and does not cache them', async () => {
    const { core } = await nodes(CORE);
    expect(core.targets.migrate).toMatchObject({ cache: false, dependsOn: ['^migrate', '^manifest'], options: { dryRun: true }, configurations: { write: { dryRun: false } } });
  });

  it('takes other target names', async () => {
    const { core } = await nodes(CORE, { migrateTargetName: 'upgrade', manifestTargetName: 'api-manifest' });
    expect(core.targets.upgrade.dependsOn).toEqual(['^upgrade', '^api-manifest']);
  });

  it.each([
    ['shell code', 'refs: { to: "v1;rm -rf x" }'],
    ['a substitution', 'refs: { to: "$(id)" }'],
    ['an option', 'refs: { from: --upload-pack=x }'],
    ['a range', 'refs: { from: a..b }'],
  ])('refuses a ref with %s', async (_, text) => {
    await expect(nodes({ 'core/onx.yaml': text })).rejects.toMatchObject({ errors: [[expect.anything(), expect.objectContaining({ message: expect.stringContaining('ONX5002') })]] });
  });

  it('says which marker is broken', async () => {
    await expect(nodes({ 'core/onx.yaml': 'name: [' })).rejects.toMatchObject({ errors: [['core/onx.yaml', expect.objectContaining({ message: expect.stringContaining('ONX5001 core/onx.yaml') })]] });
  });
});
