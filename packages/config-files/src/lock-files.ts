/** Lock files are written by their tools only: what they hold of the core is read, and said where it is not the new release. */
import { decodeSource, LineIndex, type DependentFile, type Diagnostic, type Operation } from '@onx/model';

/** By file name: what makes it anew. */
const TOOLS = new Map([
  ['poetry.lock', 'poetry lock'],
  ['uv.lock', 'uv lock'],
  ['pdm.lock', 'pdm lock'],
  ['pylock.toml', 'the tool that wrote it'],
  ['Pipfile.lock', 'pipenv lock'],
  ['pixi.lock', 'pixi lock'],
  ['conda-lock.yml', 'conda-lock'],
  ['requirements.lock', 'the tool that wrote it (rye lock, uv pip compile, pip-compile)'],
  ['requirements-dev.lock', 'the tool that wrote it (rye lock, uv pip compile, pip-compile)'],
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** By the file's name, in any folder. */
export function isLockFile(path: string): boolean {
  return TOOLS.has(nameOf(path));
}

/** A distribution's name in any spelling that PEP 503 calls equal. */
export function distributionPattern(name: string): string {
  return name.split(/[-_.]+/).map((part) => part.replace(/\W/g, '\\$&')).join('[-_.]+');
}

/** What a lock file holds of the packages whose requirement changed. */
export function lockDiagnostics(file: DependentFile, operations: readonly Operation[]): Diagnostic[] {
  const text = decodeSource(file.bytes)?.text ?? '';
  return operations.flatMap((operation): Diagnostic[] => {
    if (operation.kind !== 'dependency.update' || operation.action === 'review') return [];
    const locked = lockedVersion(text, operation.match.package);
    if (!locked || locked.version === operation.match.to) return [];
    return [
      {
        code: 'ONX3302',
        severity: 'info',
        message: `lock file ${file.path} holds ${operation.match.package} ${locked.version}, not ${operation.match.to}; it was left to its tool`,
        hint: `Run ${TOOLS.get(nameOf(file.path))}.`,
        file: file.path,
        line: new LineIndex(text).lineOf(locked.offset),
      },
    ];
  });
}

/** `name = "pkg"` with `version = "…"` on the next line, `"pkg": { … "version": "==…"`, or `pkg==…`. */
function lockedVersion(text: string, name: string): { version: string; offset: number } | null {
  const own = distributionPattern(name);
  const table = new RegExp(`^[ \\t-]*name\\s*[=:]\\s*["']?${own}["']?\\s*\\r?\\n\\s*version\\s*[=:]\\s*["']?([^"'\\s]+)`, 'im');
  const object = new RegExp(`"${own}"\\s*:\\s*\\{[^{}]*?"version"\\s*:\\s*"=*([^"]+)"`, 'i');
  const line = new RegExp(`^${own}(?:\\[[^\\]\\r\\n]*\\])?==([^\\s;\\\\]+)`, 'im');
  for (const pattern of [table, object, line]) {
    const match = pattern.exec(text);
    if (match) return { version: match[1] as string, offset: match.index };
  }
  return null;
}
