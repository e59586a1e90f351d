/** Callables that take any keyword and hand it on: what became of a keyword there became of it here. */
import { addTo } from '@onx/model';
import type { Context } from '../features/feature';
import type { CallableChange } from '../generalise/findings';
import type { CallablePair } from './callable-pair';
import { handedWhole, type HandedWhole } from './handed-whole';

/** Forwarders of forwarders. */
const DEPTH = 3;
/** Between the two stands code that was not read to its end. */
const HANDED = 0.98;

interface Forwarder {
  pair: CallablePair;
  given: ReadonlySet<string>;
}

/** The renames of keywords once more, for those that hand their keywords to a callable in both releases and don't name the keyword themselves. */
export function forwardedRenames(changes: readonly CallableChange[], pairs: readonly CallablePair[], context: Context): CallableChange[] {
  const renames = changes.filter(({ what }) => what.change === 'rename' && what.from.kind !== 'positional_only' && what.to.kind !== 'positional_only');
  if (renames.length === 0) return [];
  const forwarders = forwardersOf(pairs, context);
  const said = new Set(changes.map(keyOf));
  const out: CallableChange[] = [];
  let open = renames;
  for (let depth = 0; depth < DEPTH && open.length > 0; depth++) {
    open = open.flatMap((change) => (forwarders.get(change.callable) ?? []).flatMap((forwarder) => handOver(change, forwarder))).filter((change) => !said.has(keyOf(change)));
    for (const change of open) said.add(keyOf(change));
    out.push(...open);
  }
  return out;
}

/** By the old callable to which they hand on, where the new forms do the same. */
function forwardersOf(pairs: readonly CallablePair[], { from, to }: Context): Map<string, Forwarder[]> {
  const became = new Map(pairs.map((pair) => [pair.from, pair.to]));
  const out = new Map<string, Forwarder[]>();
  for (const pair of pairs) {
    if (pair.inherited) continue;
    const olds = handedWhole({ path: pair.from, definition: pair.old, release: from });
    if (olds.length === 0) continue;
    const news = new Set(handedWhole({ path: pair.to, definition: pair.new, release: to }).flatMap(reached));
    for (const one of olds) for (const path of reached(one)) if (news.has(became.get(path) ?? path)) addTo(out, path, { pair, given: one.given });
  }
  return out;
}

/** A constructor is that of the classes on the way to it as well. */
function reached({ to, through }: HandedWhole): string[] {
  return [...through, to.path];
}

function handOver(change: CallableChange, { pair, given }: Forwarder): CallableChange[] {
  const { what } = change;
  if (what.change !== 'rename' || given.has(what.from.name) || given.has(what.to.name)) return [];
  const names = (parameters: CallablePair['old']['parameters'], name: string): boolean => (parameters ?? []).some((parameter) => parameter.name === name);
  if ([pair.old, pair.new].some(({ parameters }) => names(parameters, what.from.name) || names(parameters, what.to.name))) return [];
  // By its place it is given to what stands behind.
  const from = { ...what.from, kind: 'keyword_only' as const };
  return [{ ...change, callable: pair.from, what: { ...what, from, position: (pair.old.parameters ?? []).findIndex(({ kind }) => kind === 'var_keyword') }, confidence: change.confidence * Math.min(HANDED, pair.confidence) }];
}

function keyOf({ callable, what }: CallableChange): string {
  return `${callable} ${what.change} ${what.change === 'rename' ? what.from.name : ''}`;
}
