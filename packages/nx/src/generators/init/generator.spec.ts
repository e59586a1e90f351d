import { readJson, readNxJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { initGenerator } from './generator';

let tree: Tree;
beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  tree.write('packages/core/pyproject.toml', '[project]\nname = "core"\n');
});

const files = () => tree.listChanges().map(({ path, content }) => [path, content?.toString('utf8')]);

describe('init', () => {
  it('registers the plugin, ignores its state and adds itself to package.json', async () => {
    await initGenerator(tree, { skipFormat: true });
    expect(readNxJson(tree)?.plugins).toEqual(['@onx/nx']);
    expect(readJson(tree, 'package.json').devDependencies).toHaveProperty('@onx/nx');
    expect(tree.read('.gitignore', 'utf8')).toContain('.onx/state/');
  });

  it('marks a core, once', async () => {
    await initGenerator(tree, { core: 'packages/core', skipFormat: true });
    expect(tree.read('packages/core/onx.yaml', 'utf8')).toContain('language: python');
    tree.write('packages/core/onx.yaml', 'name: mine\n');
    await initGenerator(tree, { core: 'packages/core', skipFormat: true });
    expect(tree.read('packages/core/onx.yaml', 'utf8')).toBe('name: mine\n');
  });

  it('changes nothing the second time', async () => {
    await initGenerator(tree, { core: 'packages/core', skipFormat: true });
    const once = files();
    await initGenerator(tree, { core: 'packages/core', skipFormat: true });
    expect(files()).toEqual(once);
  });

  it('keeps plugins that are there, with their options', async () => {
    tree.write('nx.json', JSON.stringify({ plugins: [{ plugin: '@onx/nx', options: { migrateTargetName: 'upgrade' } }] }));
    await initGenerator(tree, { skipFormat: true });
    expect(readNxJson(tree)?.plugins).toEqual([{ plugin: '@onx/nx', options: { migrateTargetName: 'upgrade' } }]);
  });

  it('refuses a folder that is not there', async () => {
    await expect(initGenerator(tree, { core: 'packages/cor', skipFormat: true })).rejects.toThrow(/ONX5003.*"packages\/cor"/);
  });
});
