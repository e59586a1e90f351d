/** Arguments that a function which only calls its successor hands on under other names: `def old(a): return new(x=a)`. */
import { joinPath, ownerOf, tailOf, type CallFact } from '@onx/model';
import type { Context } from '../../../context';
import { resolveAccess } from '../../../release/access';
import { definitionAt } from '../../../release/release';
import { isAssigned } from '../../../release/tokens';
import { calledBy } from '../../bodies/called';
import { sidesOf, type CallablePair } from '../../callables/callable-pair';
import { tokensOf, writtenAt, type Side } from '../../bodies/held';

/** Whether the old name's own body, in either release, calls the new one with the value of `from` for `to`. */
export function shimArguments(pair: CallablePair, context: Context): (from: string, to: string) => boolean {
  if (pair.from === pair.to) return () => false;
  let handed: ReadonlySet<string> | undefined;
  return (from, to) => (handed ??= read(pair, context)).has(`${from}>${to}`);
}

function read(pair: CallablePair, context: Context): Set<string> {
  const [was] = sidesOf(pair, context);
  const left = shimLeft(pair, context);
  return new Set([was, ...(left ? [left] : [])].flatMap((shim) => handedOn(shim, pair, context)));
}

/** What the new release still has under the old name. */
function shimLeft({ from, to }: CallablePair, { to: release, mapping }: Context): Side | undefined {
  const owner = mapping.symbol(ownerOf(from)) ?? ownerOf(from);
  const path = resolveAccess(release.surface, joinPath(owner, tailOf(from)));
  const definition = path === null ? undefined : definitionAt(release, path);
  return path !== null && path !== to && definition?.parameters ? { path, definition, release } : undefined;
}

function handedOn(shim: Side, pair: CallablePair, context: Context): string[] {
  const { definition, release } = shim;
  const own = new Set((definition.parameters ?? []).map(({ name }) => name));
  const tokens = tokensOf(shim);
  return release.bodies.calls(writtenAt(shim)).flatMap((call) => {
    const callee = calledBy(call, shim);
    if (callee === undefined || !isNow(callee.path, pair.to, context)) return [];
    const names = (callee.definition.parameters ?? []).map(({ name }) => name);
    return given(call, names).flatMap(([from, to]) => (from !== to && own.has(from) && !isAssigned(from, tokens) ? [`${from}>${to}`] : []));
  });
}

/** @returns what is written, and the parameter that takes it */
function given({ positional, keywords }: CallFact, names: readonly string[]): (readonly [string, string])[] {
  const open = positional.indexOf('*');
  const byPlace = positional.slice(0, open < 0 ? positional.length : open).flatMap((value, at) => (names[at] === undefined ? [] : [[value, names[at]] as const]));
  return [...byPlace, ...Object.entries(keywords).flatMap(([name, value]) => (names.includes(name) ? [[value, name] as const] : []))];
}

function isNow(path: string, to: string, { mapping }: Context): boolean {
  const owner = mapping.symbol(ownerOf(path));
  return path === to || mapping.symbol(path) === to || (owner !== undefined && joinPath(owner, tailOf(path)) === to);
}
