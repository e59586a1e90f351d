/** Renamed variables of the environment: those that the core's own code reads, and those that settings classes take their fields from. */
import { alignTokens } from '../cochange/align-tokens';
import { LISTED } from '../confidence/calibrate';
import type { Context } from '../context';
import type { KeyChange, MemberChange } from '../findings';
import { definitionAt, definitionsIn, type Release } from '../release/release';
import { environmentPrefix, hasOtherSource } from '../release/settings-models';
import { isIdentifier } from '../release/tokens';
import type { KeyVotes } from './key-votes';
import { textOf } from '../release/literal';
import { pairKeys, TYPE_CHANGED } from './pair-keys';
import type { SeenKey } from './seen-key';

/** Every such file of a dependent, wherever it lies. */
const ENV_FILES = '.env*';

interface Reading extends SeenKey {
  module: string;
  /** Index of the name in the file's tokens. */
  at: number;
}

/** Renamed variables of the environment, paired among those that one module reads. */
export function findVariables(context: Context, votes: KeyVotes): KeyChange[] {
  const { from, to } = context;
  const old = readingsOf(from);
  if (old.length === 0) return [];
  const next = readingsOf(to);
  const [oldNames, newNames] = [new Set(old.map(({ name }) => name)), new Set(next.map(({ name }) => name))];
  const gone = old.filter(({ name }, at) => !newNames.has(name) && old.findIndex((one) => one.name === name) === at && !isStillRead(name, to));
  const fresh = next.filter(({ name }, at) => !oldNames.has(name) && next.findIndex((one) => one.name === name) === at);
  if (gone.length === 0 || fresh.length === 0) return [];
  const replaced = replacements(old, next, context);
  const swapped = (a: SeenKey, b: SeenKey): number => (replaced.has(`${a.name}>${b.name}`) ? 1 : 0);
  return pairKeys(gone, fresh, { place: swapped, votes: swapped, stated: (a, b) => votes.isStated(a.name, b.name) }).map(({ from: a, to: b, typeChanged, confidence, factors }) => ({
    file: ENV_FILES,
    from: a.name,
    to: b.name,
    // Another default says nothing of what the values mean; another type of it does.
    ...(typeChanged ? { doubt: TYPE_CHANGED } : {}),
    // Files that did not change were not read: one of them may go on reading the old name.
    confidence: Math.min(confidence, LISTED),
    factors,
  }));
}

/** `os.environ["X"]`, `environ.get("X", default)`, `getenv("X")`, in the order of the file. */
function readingsOf(release: Release): Reading[] {
  const own = new RegExp(`^(?:${[release.surface.name, ...release.surface.roots].map((root) => root.replace(/\W/g, '_')).join('|')})_(?=.)`, 'i');
  return release.bodies.modules.flatMap((module) => {
    const tokens = release.bodies.fileTokens(module);
    const out: Reading[] = [];
    for (let at = 2; at < tokens.length; at++) {
      const name = isReading(tokens, at) ? textOf(tokens[at]) : undefined;
      if (name === undefined || !isIdentifier(name)) continue;
      const given = tokens[at + 1] === ',' && tokens[at + 3] === ')' ? textOf(tokens[at + 2]) : undefined;
      out.push({ name, label: name.replace(own, ''), module, at, ...(given === undefined ? {} : { value: given, quoted: true as const }) });
    }
    return out;
  });
}

function isReading(tokens: readonly string[], at: number): boolean {
  const open = tokens[at - 1];
  const before = tokens[at - 2];
  if (open === '[') return before === 'environ';
  if (open !== '(') return false;
  return before === 'getenv' || ((before === 'get' || before === 'pop' || before === 'setdefault') && tokens[at - 3] === '.' && tokens[at - 4] === 'environ');
}

/** A constant of a file that was not read again may still be made of it. */
function isStillRead(name: string, { surface }: Release): boolean {
  const quoted = [`"${name}"`, `'${name}'`];
  return Object.values(surface.definitions).some(({ value }) => value !== undefined && quoted.some((text) => value.includes(text)));
}

/** Names of which one stands exactly where the other stood, all around being the same. */
function replacements(old: readonly Reading[], next: readonly Reading[], context: Context): Set<string> {
  const out = new Set<string>();
  for (const module of new Set(old.map((reading) => reading.module))) {
    const now = context.mapping.homeOf(module);
    const news = next.filter((reading) => reading.module === now);
    if (now === undefined || news.length === 0) continue;
    const gaps = alignTokens(context.from.bodies.fileTokens(module), context.to.bodies.fileTokens(now)).filter((gap) => gap.oldEnd - gap.oldStart === gap.newEnd - gap.newStart);
    for (const { name, at } of old.filter((reading) => reading.module === module)) {
      const gap = gaps.find(({ oldStart, oldEnd }) => oldStart <= at && at < oldEnd);
      const other = gap && news.find((reading) => reading.at === gap.newStart + at - gap.oldStart);
      if (other && isSameFunction(name, other.name, module, context)) out.add(`${name}>${other.name}`);
    }
  }
  return out;
}

/** Where the function that read the one is still there, it is the one that reads the other. */
function isSameFunction(old: string, next: string, module: string, { from, to, mapping }: Context): boolean {
  const holds = (release: Release, path: string, name: string): boolean => release.bodies.tokens(path).some((token) => textOf(token) === name);
  const readers = definitionsIn(from, module).filter((path) => holds(from, path, old));
  const stayed = readers.map((path) => mapping.symbol(path) ?? path).filter((path) => definitionAt(to, path) !== undefined);
  return stayed.length === 0 || stayed.some((path) => holds(to, path, next));
}

/** A renamed field of a settings class is a renamed variable too. */
export function variablesOfSettings(members: readonly MemberChange[], context: Context): KeyChange[] {
  return members.flatMap((change): KeyChange[] => {
    if (change.shape !== 'value' || change.toShape !== 'value' || change.deprecated || change.toOwner !== undefined) return [];
    const owner = change.owner;
    const field = definitionAt(context.from, `${owner}.${change.name}`);
    const now = context.mapping.symbol(owner) ?? owner;
    const next = definitionAt(context.to, `${now}.${change.toName}`);
    // A field with an alias is filled from that, whatever it is called.
    if (!field || !next || [field, next].some(({ value }) => hasOtherSource(value))) return [];
    const [before, after] = [environmentPrefix(context.from, owner), environmentPrefix(context.to, now)];
    if (before === null || after === null) return [];
    // Another program may have a variable without a prefix.
    return [{ file: ENV_FILES, from: before + change.name.toUpperCase(), to: after + change.toName.toUpperCase(), confidence: before === '' ? Math.min(change.confidence, LISTED) : change.confidence, factors: change.factors }];
  });
}
