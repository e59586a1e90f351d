/** `setup.cfg` of setuptools: [metadata], [options], [options.packages.find]. */
import { readIni } from './ini';
import { emptyMetadata, folderOf, packageFolder, type ProjectMetadata } from './project-metadata';

export function readSetupCfg(source: string): ProjectMetadata {
  const values = new Map<string, string[]>();
  for (const entry of readIni(source)) values.set(`${entry.section}.${entry.key}`, entry.lines.map((line) => line.text));
  const one = (key: string): string => values.get(key)?.join(' ').trim() ?? '';
  const many = (key: string): string[] => (values.get(key) ?? []).flatMap((line) => line.split(',')).map((item) => item.trim()).filter(Boolean);

  const metadata = emptyMetadata();
  if (one('metadata.name')) metadata.name = one('metadata.name');
  const version = one('metadata.version');
  if (version.startsWith('attr:')) metadata.versionSource = { attr: version.slice(5).trim() };
  else if (version && !version.startsWith('file:')) metadata.version = version;

  const directories = Object.fromEntries(many('options.package_dir').map((pair) => pair.split('=').map((side) => side.trim())).map(([from = '', to = '']) => [from, to]));
  const packages = many('options.packages');
  if (packages[0]?.startsWith('find')) {
    if (packages[0] === 'find:') metadata.regular = true;
    metadata.where = [folderOf(one('options.packages.find.where') || (directories[''] ?? ''))];
    metadata.include = many('options.packages.find.include');
    metadata.exclude = many('options.packages.find.exclude');
  } else metadata.packages = packages.map((path) => ({ folder: packageFolder(path, directories), path }));
  metadata.modules = many('options.py_modules').map((name) => ({ folder: folderOf(directories[''] ?? ''), name }));
  return metadata;
}
