/** Finds the dependent's own modules by import path. */
import { posix } from 'node:path';
import { addTo } from '@onx/model';
import { moduleSegments } from '../../module-file';

/** Where an import of the dependent's own leads: the file's path, or null where it is not one of the files at hand. */
export interface OwnModules {
  /** `import a.b` from a file: the module whose path ends so; of several the one nearest to the importing file. */
  absolute(dotted: string, from: string): string | null;
  /** `from ..a import b`: exactly the folder it names. */
  relative(level: number, dotted: string, from: string): string | null;
}

/** Indexes files by every dotted path that could import them, so that it does not matter which folders are on the search path. */
export function ownModules(paths: readonly string[]): OwnModules {
  const known = new Set(paths);
  const bySuffix = new Map<string, string[]>();
  for (const path of paths) {
    let dotted = '';
    for (const segment of moduleSegments(path).reverse()) {
      dotted = dotted ? `${segment}.${dotted}` : segment;
      addTo(bySuffix, dotted, path);
    }
  }
  const nearest = (candidates: readonly string[], dotted: string, from: string): string | null => {
    let best: string | null = null;
    let bestLength = -1;
    for (const candidate of candidates) {
      if (!onSearchPath(candidate, dotted, from)) continue;
      const length = sharedFolders(candidate, from);
      if (length > bestLength) [best, bestLength] = [candidate, length];
      else if (length === bestLength) best = best !== null && best.length <= candidate.length ? best : candidate;
    }
    return best;
  };
  return {
    absolute: (dotted, from) => nearest(bySuffix.get(dotted) ?? [], dotted, from),
    relative(level, dotted, from) {
      let folder = posix.dirname(from);
      for (let up = 1; up < level; up++) folder = posix.dirname(folder);
      const stem = posix.join(folder, ...dotted.split('.').filter(Boolean));
      for (const candidate of [`${stem}.py`, `${stem}.pyi`, `${stem}/__init__.py`, `${stem}/__init__.pyi`]) {
        const path = candidate.replace(/^\.\//, '');
        if (known.has(path)) return path;
      }
      return null;
    },
  };
}

/** Whether the folder that holds the first segment is one that imports start from: above the importing file, or a source root. */
function onSearchPath(candidate: string, dotted: string, from: string): boolean {
  const segments = moduleSegments(candidate);
  const root = segments.slice(0, segments.length - dotted.split('.').length).join('/');
  return root === '' || from.startsWith(`${root}/`) || /(^|\/)(src|lib|python)$/.test(root);
}

function sharedFolders(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let shared = 0;
  while (shared < left.length - 1 && left[shared] === right[shared]) shared++;
  return shared;
}
