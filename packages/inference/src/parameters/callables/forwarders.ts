/** Callables that take any keyword and hand it on: what became of a keyword there became of it here. */
import { addTo, type Parameter } from '@onx/model';
import type { Context } from '../../context';
import type { CallableChange } from '../../findings';
import type { CallablePair } from './callable-pair';
import { handedWhole, type HandedWhole } from '../bodies/handed-whole';

/** Forwarders of forwarders. */
const DEPTH = 3;
/** Between the two stands code that was not read to its end. */
const HANDED = 0.98;

interface Forwarder {
  pair: CallablePair;
  given: ReadonlySet<string>;
  /** The new form hands its keywords on as well. */
  stillHands: boolean;
}

/**
 * With the renames of keywords once more, for those that hand their keywords to a callable and don't name the old one themselves. The new form hands on as well, or names the new one: then
 * that is nothing that was added.
 */
export function withForwarded(changes: readonly CallableChange[], pairs: readonly CallablePair[], context: Context): CallableChange[] {
  const forwarded = forwardedRenames(changes, pairs, context);
  const named = new Set(forwarded.flatMap(({ callable, what }) => (what.change === 'rename' ? [`${callable} ${what.to.name}`] : [])));
  return [...changes.filter(({ callable, what }) => what.change !== 'add' || !named.has(`${callable} ${what.parameter.name}`)), ...forwarded];
}

function forwardedRenames(changes: readonly CallableChange[], pairs: readonly CallablePair[], context: Context): CallableChange[] {
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

/** By the old callable to which they hand on. */
function forwardersOf(pairs: readonly CallablePair[], { from, to }: Context): Map<string, Forwarder[]> {
  const became = new Map(pairs.map((pair) => [pair.from, pair.to]));
  const out = new Map<string, Forwarder[]>();
  for (const pair of pairs) {
    if (pair.inherited) continue;
    const olds = handedWhole({ path: pair.from, definition: pair.old, release: from });
    if (olds.length === 0) continue;
    const news = new Set(handedWhole({ path: pair.to, definition: pair.new, release: to }).flatMap(reached));
    for (const one of olds) for (const path of reached(one)) addTo(out, path, { pair, given: one.given, stillHands: news.has(became.get(path) ?? path) });
  }
  return out;
}

/** A constructor is that of the classes on the way to it as well. */
function reached({ to, through }: HandedWhole): string[] {
  return [...through, to.path];
}

function handOver(change: CallableChange, { pair, given, stillHands }: Forwarder): CallableChange[] {
  const { what } = change;
  if (what.change !== 'rename' || given.has(what.from.name) || given.has(what.to.name)) return [];
  const names = ({ parameters = [] }: CallablePair['old'], { name }: Parameter): boolean => parameters.some((parameter) => parameter.name === name && parameter.kind !== 'positional_only');
  if (names(pair.old, what.from) || names(pair.old, what.to) || names(pair.new, what.from) || stillHands === names(pair.new, what.to)) return [];
  // By its place it is given to what stands behind.
  const from = { ...what.from, kind: 'keyword_only' as const };
  return [{ ...change, callable: pair.from, what: { ...what, from, position: (pair.old.parameters ?? []).findIndex(({ kind }) => kind === 'var_keyword') }, confidence: change.confidence * Math.min(HANDED, pair.confidence) }];
}

function keyOf({ callable, what }: CallableChange): string {
  return `${callable} ${what.change} ${what.change === 'rename' ? what.from.name : ''}`;
}
