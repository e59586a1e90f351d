/** Members whose names changed as those of several siblings did: `set_start`, `set_end` and `set_rate` are `with_start`, `with_end` and `with_rate` now. */
import type { SurfaceDefinition } from '@onx/model';
import { KNOWN } from '../../confidence/calibrate';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isPrivateName } from '../../release/source-words';
import { takesCallsOf } from '../../release/takes-calls';
import type { ClassPair, Gone } from '../member-findings';

/** So many siblings are no chance. */
const SIBLINGS = 3;

/** Words at one end of a name that others took the place of. */
export interface Exchange {
  end: 'first' | 'last';
  was: string;
  is: string;
}

/**
 * The new member whose name differs from the old one's as those of siblings do, and that takes its calls; null where there is none, or more.
 * @param exchanges what the class's other members show
 */
export function namedAsSiblings({ definition }: Gone, pair: ClassPair, exchanges: readonly Exchange[], context: Context): string | null {
  const targets = new Set(exchanges.flatMap((exchange) => {
    const name = exchanged(definition.name, exchange);
    const path = name === undefined || memberPath(context.from.surface, pair.from, name) !== null ? null : memberPath(context.to.surface, pair.to, name);
    const next = path === null ? undefined : definitionAt(context.to, path);
    return path !== null && next && isLikeIt(definition, next) && !isPrivateName(next.name, context.to.words) ? [path] : [];
  }));
  const [target, ...others] = targets;
  return target === undefined || others.length > 0 ? null : target;
}

function isLikeIt(old: SurfaceDefinition, next: SurfaceDefinition): boolean {
  return old.kind === next.kind && !next.deprecated && (old.parameters === undefined || takesCallsOf(old, next));
}

/** Those that several members of the class show, by what is known of them. */
export function exchangesOf(changes: readonly MemberChange[], { from }: ClassPair): Exchange[] {
  const found = new Map<string, { exchange: Exchange; names: Set<string> }>();
  for (const { owner, name, toName, toOwner, confidence, unshown } of changes) {
    if (owner !== from || toOwner !== undefined || confidence < KNOWN || unshown) continue;
    for (const exchange of exchangeBetween(name, toName)) {
      const key = JSON.stringify(exchange);
      const known = found.get(key) ?? { exchange, names: new Set() };
      known.names.add(name);
      found.set(key, known);
    }
  }
  return [...found.values()].filter(({ names }) => names.size >= SIBLINGS).map(({ exchange }) => exchange);
}

/** How the names differ at one end, where they have words in common at the other. */
function exchangeBetween(name: string, toName: string): Exchange[] {
  const [old, next] = [name.split('_'), toName.split('_')];
  let first = 0;
  while (first < old.length && old[first] === next[first]) first++;
  let last = 0;
  while (last < old.length - first && old.at(-1 - last) === next.at(-1 - last)) last++;
  if (last > 0 && first === 0) return [{ end: 'first', was: old.slice(0, -last).join('_'), is: next.slice(0, -last).join('_') }];
  return first > 0 && last === 0 ? [{ end: 'last', was: old.slice(first).join('_'), is: next.slice(first).join('_') }] : [];
}

/** The name with the exchange made; undefined where it does not have the words, or has no others. */
function exchanged(name: string, { end, was, is }: Exchange): string | undefined {
  const words = name.split('_');
  const count = was === '' ? 0 : was.split('_').length;
  if (count === 0 || words.length <= count) return undefined;
  const [at, rest] = end === 'first' ? [words.slice(0, count), words.slice(count)] : [words.slice(-count), words.slice(0, -count)];
  if (at.join('_') !== was) return undefined;
  return (end === 'first' ? [is, ...rest] : [...rest, is]).filter((word) => word !== '').join('_');
}
