/** Real packages that mutants are made of: fetched from PyPI into a cache folder, never part of this repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of different style and size, each at a fixed version. */
export const PACKAGES: readonly string[] = [
  'attrs==25.3.0', 'click==8.1.8', 'flask==3.1.0', 'httpx==0.28.1', 'jinja2==3.1.6', 'marshmallow==3.26.1', 'networkx==3.4.2', 'packaging==24.2',
  'pydantic==1.10.21', 'pytest==8.3.5', 'requests==2.32.3', 'rich==13.9.4', 'starlette==0.46.1', 'structlog==25.1.0', 'werkzeug==3.1.3',
];

/** Folder with the package's sources; downloads and unpacks the wheel where the cache has none. @throws Error where pip or unzip fails */
export function fetchPackage(requirement: string, cache: string): string {
  const folder = join(cache, requirement.replace('==', '-'));
  if (existsSync(folder)) return folder;
  const download = `${folder}.part`;
  mkdirSync(download, { recursive: true });
  execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', download, requirement], { stdio: ['ignore', 'ignore', 'inherit'] });
  const wheel = readdirSync(download).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error(`pip left no wheel of ${requirement} in ${download}.`);
  execFileSync('python3', ['-m', 'zipfile', '-e', join(download, wheel), download]);
  renameSync(download, folder);
  return folder;
}
