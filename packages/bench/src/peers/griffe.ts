/** griffe's list of breaking changes. It names what broke, not what it became, so a removal that it reports counts as noticed. */
import { execFileSync } from 'node:child_process';
import type { Surface } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';
import type { PairRepository } from './pair-repository';

const SCRIPT = `
import json, sys, griffe, logging
logging.disable(logging.CRITICAL)
old, new, roots = sys.argv[1], sys.argv[2], sys.argv[3].split(",")
rows = []
for root in roots:
    a = griffe.load(root, search_paths=[old], allow_inspection=False, resolve_aliases=True)
    b = griffe.load(root, search_paths=[new], allow_inspection=False, resolve_aliases=True)
    for breakage in griffe.find_breaking_changes(a, b):
        value = breakage.old_value
        rows.append([breakage.kind.name, breakage.obj.path, getattr(value, "name", None)])
print(json.dumps(rows))
`;

const KINDS: Readonly<Record<string, string>> = {
  PARAMETER_MOVED: 'arg.reorder',
  PARAMETER_REMOVED: 'arg.remove',
  PARAMETER_CHANGED_DEFAULT: 'arg.default_changed',
  OBJECT_REMOVED: 'symbol.remove',
};

/** @param python an interpreter that has griffe */
export function griffeChanges(pair: PairRepository, old: Surface, python: string): ScoredOperation[] {
  const rows = JSON.parse(execFileSync(python, ['-c', SCRIPT, pair.old, pair.new, old.roots.join(',')], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })) as [string, string, string | null][];
  return rows.flatMap(([kind, path, name]): ScoredOperation[] => {
    const mapped = KINDS[kind];
    if (mapped === undefined) return [];
    if (mapped.startsWith('arg.')) return [{ kind: mapped, match: { callable: path.replace(/\.__init__$/, ''), name } }];
    const dot = path.lastIndexOf('.');
    return [{ kind: mapped, match: { module: path.slice(0, dot), name: path.slice(dot + 1) } }];
  });
}
