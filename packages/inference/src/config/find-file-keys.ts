/** Renamed keys of the configuration files that a core ships: gone from a table, and another appeared in the same one. */
import { byCodeUnit, ownerOf, tailOf, type ConfigFileChange, type ConfigKey } from '@onx/model';
import { LISTED } from '../confidence/calibrate';
import type { Context } from '../context';
import type { KeyChange } from '../findings';
import type { Release } from '../release/release';
import type { KeyVotes } from './key-votes';
import { pairKeys, surroundingsOf, valuesOf } from './pair-keys';
import type { SeenKey } from './seen-key';
import { shippedFiles } from './shipped-files';

/** Other programs have files of these names too: what is renamed in them is always shown. */
const COMMON_NAME = /^(?:\.env|(?:config|conf|settings|defaults?|options|parameters|params|app|application|logging|main|base|local|index|data|schema)\.)/i;
/** Files that belong to other tools; only the table of the core itself is the core's. */
const OF_TOOLS = /^(?:pyproject\.toml|pixi\.toml|setup\.cfg|tox\.ini|pytest\.ini|package\.json|tsconfig.*\.json|\.pre-commit-config\.ya?ml|docker-compose.*\.ya?ml|mkdocs\.ya?ml)$/i;

/** Renamed keys of the files that the new release ships, file by file in the order of their paths. */
export function findFileKeys(changes: readonly ConfigFileChange[], context: Context, votes: KeyVotes): KeyChange[] {
  const shipped = shippedFiles(context.to.surface);
  return [...changes].filter(({ file }) => shipped(file)).sort((a, b) => byCodeUnit(a.file, b.file)).flatMap((change) => compare(change, context, votes));
}

/** Children by table, in the file's order. */
function tables(keys: readonly ConfigKey[]): Map<string, Map<string, SeenKey>> {
  const out = new Map<string, Map<string, SeenKey>>();
  const inside = new Map<string, Map<string, string>>();
  for (const { path, value } of keys) {
    for (let owner = ownerOf(path); owner !== ''; owner = ownerOf(owner)) {
      const below = inside.get(owner) ?? new Map<string, string>();
      inside.set(owner, below.set(path.slice(owner.length + 1), value ?? ''));
    }
  }
  for (const { path, value, quoted } of keys) {
    const table = out.get(ownerOf(path)) ?? new Map<string, SeenKey>();
    const below = inside.get(path);
    out.set(ownerOf(path), table.set(tailOf(path), { name: tailOf(path), ...(value === undefined ? {} : { value }), ...(quoted ? { quoted } : {}), ...(below ? { inside: below } : {}) }));
  }
  return out;
}

function compare(change: ConfigFileChange, context: Context, votes: KeyVotes): KeyChange[] {
  const [before, after] = [tables(change.from), tables(change.to)];
  const name = change.file.slice(change.file.lastIndexOf('/') + 1);
  const file = name.startsWith('.env') ? '.env*' : name;
  const out: KeyChange[] = [];
  const most = COMMON_NAME.test(name) ? LISTED : 1;
  for (const [owner, old] of before) {
    if (isOthers(name, owner, context.from)) continue;
    // Below a table that is gone nothing is compared: its own new name says all.
    const next = after.get(owner);
    if (!next) continue;
    const gone = [...old.values()].filter((key) => !next.has(key.name));
    const fresh = [...next.values()].filter((key) => !old.has(key.name));
    const pairs = pairKeys(gone, fresh, surroundingsOf(old, next, votes));
    for (const pair of pairs) {
      const { doubt, values } = valuesOf(pair);
      const at = owner === '' ? '' : `${owner}.`;
      out.push({ file, from: at + pair.from.name, to: at + pair.to.name, ...(doubt ? { doubt } : {}), ...(values ? { values } : {}), confidence: Math.min(pair.confidence, most), factors: pair.factors });
    }
  }
  return out;
}

/** Whether a table of a file belongs to another tool: in files that tools share, `tool.<core>` and `<core>` are the core's own. */
export function isOthers(file: string, table: string, { surface }: Release): boolean {
  if (!OF_TOOLS.test(file)) return false;
  return ![...surface.roots, surface.name].flatMap((name) => [name, `tool.${name}`]).some((own) => table === own || table.startsWith(`${own}.`));
}
