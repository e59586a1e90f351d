/** griffe's list of breaking changes. It names what broke, not what it became, so a removal that it reports counts as noticed. */
import { execFileSync } from 'node:child_process';
import type { ScoredOperation } from '../accuracy/substitution';
import type { PeerCase } from './peer-case';
import type { Tool } from './tool';

/** Arguments: the two folders, and the packages in them. */
export const GRIFFE_SCRIPT = `
import json, sys, griffe, logging
logging.disable(logging.CRITICAL)
old, new, roots = sys.argv[1], sys.argv[2], sys.argv[3].split(",")
rows = []
for root in roots:
    try:
        b = griffe.load(root, search_paths=[new], allow_inspection=False, resolve_aliases=True)
    except ImportError:
        continue
    a = griffe.load(root, search_paths=[old], allow_inspection=False, resolve_aliases=True)
    for breakage in griffe.find_breaking_changes(a, b):
        value = breakage.old_value
        rows.append([breakage.kind.name, breakage.obj.path, getattr(value, "name", None)])
print(json.dumps(rows))
`;

const KINDS: Readonly<Record<string, string>> = {
  PARAMETER_MOVED: 'arg.reorder',
  PARAMETER_REMOVED: 'arg.remove',
  PARAMETER_CHANGED_DEFAULT: 'arg.default_changed',
  PARAMETER_ADDED_REQUIRED: 'arg.require',
  OBJECT_REMOVED: 'symbol.remove',
};

/** @param python an interpreter that has griffe */
export function griffe(python: string): Tool {
  return {
    name: 'griffe',
    version: execFileSync(python, ['-c', 'import importlib.metadata as m; print(m.version("griffe"))'], { encoding: 'utf8' }).trim(),
    ask: (pair, one, limit) => execFileSync(python, ['-c', GRIFFE_SCRIPT, pair.old, pair.new, one.old.surface.roots.join(',')], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'], timeout: limit * 1000 }),
    read: (answer, one) => changes(answer, one),
  };
}

function changes(answer: string, { old }: PeerCase): ScoredOperation[] {
  return (JSON.parse(answer) as [string, string, string | null][]).flatMap(([kind, path, name]): ScoredOperation[] => {
    const mapped = KINDS[kind];
    if (mapped === undefined) return [];
    if (mapped.startsWith('arg.')) return [{ kind: mapped, match: { callable: path.replace(/\.__init__$/, ''), name } }];
    const dot = path.lastIndexOf('.');
    const [owner, last] = [path.slice(0, dot), path.slice(dot + 1)];
    return [owner in old.surface.modules ? { kind: mapped, match: { module: owner, name: last } } : { kind: 'member.remove', match: { owner, name: last } }];
  });
}
