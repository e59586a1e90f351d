/** `nx add @onx/nx` and `nx g @onx/nx:init`: registers the plugin once; running it again changes nothing. */
import { join } from 'node:path';
import { addDependenciesToPackageJson, formatFiles, joinPathFragments, readJsonFile, readNxJson, updateNxJson, type GeneratorCallback, type Tree } from '@nx/devkit';
import { CORE_CONFIG_FILE } from '@onx/model';
import type { InitGeneratorSchema } from './schema';

const PLUGIN = '@onx/nx';
const IGNORED = ['.onx/state/'];

export async function initGenerator(tree: Tree, options: InitGeneratorSchema): Promise<GeneratorCallback> {
  registerPlugin(tree);
  ignoreState(tree);
  if (options.core) markCore(tree, options.core, options.language ?? 'python');
  let install: GeneratorCallback = () => undefined;
  if (!options.skipPackageJson) {
    install = addDependenciesToPackageJson(tree, {}, { [PLUGIN]: ownVersion() }, undefined, options.keepExistingVersions ?? true);
  }
  if (!options.skipFormat) await formatFiles(tree);
  return install;
}

export default initGenerator;

function registerPlugin(tree: Tree): void {
  const nxJson = readNxJson(tree) ?? {};
  const plugins = nxJson.plugins ?? [];
  if (plugins.some((plugin) => (typeof plugin === 'string' ? plugin : plugin.plugin) === PLUGIN)) return;
  updateNxJson(tree, { ...nxJson, plugins: [...plugins, PLUGIN] });
}

/** The state folder of a migrated project is its own business; the record beside it is meant to be committed. */
function ignoreState(tree: Tree): void {
  const text = tree.read('.gitignore', 'utf8') ?? '';
  const lines = text.split(/\r?\n/);
  const missing = IGNORED.filter((line) => !lines.includes(line));
  if (missing.length === 0) return;
  tree.write('.gitignore', `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}

function markCore(tree: Tree, folder: string, language: string): void {
  const marker = joinPathFragments(folder, CORE_CONFIG_FILE);
  if (!tree.exists(folder)) {
    throw new Error(`ONX5003 There is no folder ${JSON.stringify(folder)} in this workspace. Give the core's folder, e.g. --core=packages/core`);
  }
  if (tree.exists(marker)) return;
  tree.write(marker, `language: ${language}\nexclude:\n  - tests/**\n  - examples/**\n`);
}

function ownVersion(): string {
  return readJsonFile<{ version: string }>(join(__dirname, '../../../package.json')).version;
}
