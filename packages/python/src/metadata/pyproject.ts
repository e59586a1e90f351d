/** `pyproject.toml`: [project] and the tables of the usual build back-ends. */
import { emptyMetadata, folderOf, packageFolder, type ProjectMetadata, type VersionSource } from './project-metadata';
import { at, isTable, readToml, text, texts, type TomlTable } from './toml';

export function readPyproject(source: string): ProjectMetadata {
  const toml = readToml(source);
  const tool = at(toml, 'tool');
  const metadata = emptyMetadata();
  const name = text(at(toml, 'project', 'name')) ?? text(at(tool, 'poetry', 'name')) ?? text(at(tool, 'flit', 'metadata', 'dist-name'));
  if (name !== undefined) metadata.name = name;
  const version = text(at(toml, 'project', 'version')) ?? text(at(tool, 'poetry', 'version'));
  const elsewhere = versionSource(tool);
  // Poetry's dynamic-versioning plug-ins want a placeholder in the version field.
  if (version !== undefined && !(version === '0.0.0' && !at(toml, 'project', 'version'))) metadata.version = version;
  else if (elsewhere) metadata.versionSource = elsewhere;
  for (const read of [readSetuptools, readHatch, readPoetry, readOthers]) {
    read(tool, metadata);
    if (metadata.packages.length + metadata.where.length + metadata.modules.length > 0) break;
  }
  return metadata;
}

function versionSource(tool: unknown): VersionSource | null {
  const attr = text(at(tool, 'setuptools', 'dynamic', 'version', 'attr'));
  if (attr !== undefined) return { attr };
  const file = text(at(tool, 'hatch', 'version', 'path')) ?? text(at(tool, 'pdm', 'version', 'path'));
  return file === undefined ? null : { file: folderOf(file) };
}

function readSetuptools(tool: unknown, metadata: ProjectMetadata): void {
  const directories = stringMap(at(tool, 'setuptools', 'package-dir'));
  const packages = at(tool, 'setuptools', 'packages');
  for (const path of texts(packages)) metadata.packages.push({ folder: packageFolder(path, directories), path });
  const find = at(packages, 'find');
  metadata.where.push(...texts(at(find, 'where')).map(folderOf));
  metadata.include.push(...texts(at(find, 'include')));
  metadata.exclude.push(...texts(at(find, 'exclude')));
  if (at(find, 'namespaces') === false) metadata.regular = true;
  if (metadata.where.length === 0 && metadata.packages.length === 0 && directories['']) metadata.where.push(folderOf(directories['']));
  if (metadata.where.length === 0 && isTable(find)) metadata.where.push('');
  for (const name of texts(at(tool, 'setuptools', 'py-modules'))) metadata.modules.push({ folder: folderOf(directories[''] ?? ''), name });
}

function readHatch(tool: unknown, metadata: ProjectMetadata): void {
  const wheel = at(tool, 'hatch', 'build', 'targets', 'wheel');
  const sources = [...texts(at(tool, 'hatch', 'build', 'sources')), ...texts(at(wheel, 'sources'))].map(folderOf);
  for (const folder of [...texts(at(wheel, 'packages')), ...texts(at(wheel, 'only-include'))].map(folderOf)) {
    // Of a folder that is taken off the paths, all that lies in it is shipped.
    if (sources.includes(folder)) metadata.where.push(folder);
    else addFolder(metadata, folder);
  }
  if (metadata.packages.length + metadata.where.length > 0) return;
  // Of patterns only folders at the root are plain packages: what lies deeper may be asked for beside others.
  for (const folder of texts(at(wheel, 'include')).map((pattern) => folderOf(pattern.replace(/\/\*+$/, '')))) if (/^\w+$/.test(folder)) addFolder(metadata, folder);
}

function readPoetry(tool: unknown, metadata: ProjectMetadata): void {
  const packages = at(tool, 'poetry', 'packages');
  for (const entry of Array.isArray(packages) ? packages : []) {
    const include = text(at(entry, 'include'));
    if (include === undefined) continue;
    const path = folderOf(include.replace(/\/\*\*.*$/, '').replace(/\.py$/, ''));
    const folder = folderOf(`${text(at(entry, 'from')) ?? ''}/${path}`);
    if (include.endsWith('.py')) metadata.modules.push({ folder: folder.slice(0, -path.length), name: path });
    else metadata.packages.push({ folder, path: path.replaceAll('/', '.') });
  }
}

function readOthers(tool: unknown, metadata: ProjectMetadata): void {
  const folders = [at(tool, 'pdm', 'build', 'package-dir'), at(tool, 'maturin', 'python-source'), at(tool, 'uv', 'build-backend', 'module-root')];
  for (const folder of folders) if (text(folder) !== undefined) metadata.where.push(folderOf(folder as string));
  for (const folder of texts(at(tool, 'scikit-build', 'wheel', 'packages'))) addFolder(metadata, folderOf(folder));
}

/** A package given by its folder: below `src` and the like the path begins after it. */
function addFolder(metadata: ProjectMetadata, folder: string): void {
  const path = folder.slice(folder.lastIndexOf('/') + 1);
  if (path !== '') metadata.packages.push({ folder, path });
}

function stringMap(value: unknown): Record<string, string> {
  if (!isTable(value)) return {};
  return Object.fromEntries(Object.entries(value as TomlTable).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
