/** A manifest read as what it is: one substitution of old paths by new ones, the most specific operation first. */
import { addTo } from '@onx/model';
import type { OracleEntry } from './oracle';
import { plainPathIn, plainPath, tail } from './oracle';

/** As much of an operation as scoring looks at. */
export interface ScoredOperation {
  kind: string;
  match: Record<string, unknown>;
  action?: string;
  confidence?: number;
}

/** Where an old path goes, and by which operation. */
export interface Image {
  path: string;
  to: string;
  operation: ScoredOperation;
  /** The operation names an owner of the path, not the path itself. */
  follows: boolean;
}

const SYMBOL_KINDS = new Set(['move.symbol', 'rename.symbol', 'rename.callable', 'rename.member', 'member.to_method', 'method.to_member']);
const REMOVAL_KINDS = new Set(['symbol.remove', 'member.remove']);

export class Substitution {
  readonly arguments: ScoredOperation[] = [];
  readonly rewrites: ScoredOperation[] = [];
  readonly removed = new Map<string, ScoredOperation>();
  /** By `Class.member`: operations on members whose owner may be spelled by another access path. */
  readonly members = new Map<string, { from: string; to: string; operation: ScoredOperation }[]>();
  readonly #exact = new Map<string, { to: string; operation: ScoredOperation }[]>();
  readonly #modules: { from: string; to: string; subtree: boolean; operation: ScoredOperation }[] = [];
  readonly #knownModules: string[];

  /** @param entries the oracle's rows: without `subtree` a module operation leaves out the modules below it, which the oracle knows by name */
  constructor(operations: readonly ScoredOperation[], entries: readonly OracleEntry[]) {
    this.#knownModules = entries.filter((entry) => entry.kind === 'rename.import').map((entry) => plainPath(entry.from));
    for (const operation of operations) this.#add(operation);
    this.#modules.sort((a, b) => b.from.length - a.from.length);
  }

  #add(operation: ScoredOperation): void {
    const { kind, match } = operation;
    const text = (key: string) => (typeof match[key] === 'string' ? match[key] : undefined);
    const owner = text('owner') ?? text('module') ?? '';
    const exposed = Array.isArray(match['exposed_at']) ? match['exposed_at'].map(String) : [];
    if (kind === 'rename.import') {
      this.#modules.push({ from: plainPath(text('from')), to: plainPath(text('to')), subtree: match['subtree'] === true, operation });
    } else if (SYMBOL_KINDS.has(kind)) {
      const name = text('from') ?? text('name') ?? '';
      for (const place of [owner, ...exposed]) {
        const to = plainPathIn(text('to_owner') ?? text('to_module') ?? place, text('to') ?? name);
        addTo(this.#exact, plainPathIn(place, name), { to, operation });
        if (place === owner) addTo(this.members, `${tail(owner)}.${name}`, { from: plainPathIn(place, name), to, operation });
      }
    } else if (REMOVAL_KINDS.has(kind)) {
      for (const place of [owner, ...exposed]) this.removed.set(plainPathIn(place, text('name') ?? text('from') ?? ''), operation);
    } else if (kind === 'call.rewrite') this.rewrites.push(operation);
    else if (kind.startsWith('arg.')) this.arguments.push(operation);
  }

  /** Images of an old path; several where operations disagree, none where nothing applies. */
  images(path: string, depth = 0): Image[] {
    const old = plainPath(path);
    const parts = old.split('.');
    for (let length = parts.length; length > 0; length--) {
      const hits = this.#exact.get(parts.slice(0, length).join('.'));
      if (!hits) continue;
      const rest = parts.slice(length);
      return hits.map(({ to, operation }) => {
        const settlesOwner = operation.match['to_owner'] !== undefined || operation.match['to_module'] !== undefined;
        const owner = length > 1 && !settlesOwner && depth < 4 ? this.images(parts.slice(0, length - 1).join('.'), depth + 1)[0] : undefined;
        return { path: old, to: [owner ? `${owner.to}.${tail(to)}` : to, ...rest].join('.'), operation, follows: rest.length > 0 };
      });
    }
    const module = this.#modules.find((one) => isBelow(old, one.from) && (one.subtree || !this.#inSubmodule(old, one.from)));
    return module ? [{ path: old, to: module.to + old.slice(module.from.length), operation: module.operation, follows: false }] : [];
  }

  #inSubmodule(path: string, module: string): boolean {
    return path !== module && this.#knownModules.some((known) => known !== module && isBelow(known, module) && isBelow(path, known));
  }
}

function isBelow(path: string, module: string): boolean {
  return path === module || path.startsWith(`${module}.`) || path.startsWith(`${module}/`);
}
