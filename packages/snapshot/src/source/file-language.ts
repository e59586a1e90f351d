/** What a file is, by its name. */
import type { Language, SnapshotFile } from '@onx/model';

const BY_EXTENSION: Readonly<Record<string, SnapshotFile['lang']>> = {
  '.py': 'python',
  '.pyi': 'python',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'tsx',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascript',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.toml': 'toml',
};

function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(dot) : '';
}

/** By its extension alone; `other` where that tells nothing. */
export function langOf(path: string): SnapshotFile['lang'] {
  const extension = extensionOf(path);
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? 'other') : 'other';
}

/** Which of the languages reads a path for facts. */
export function languageFinder(languages: readonly Language[]): (path: string) => Language | undefined {
  const byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)));
  return (path) => byExtension.get(extensionOf(path));
}
