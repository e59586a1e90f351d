/** Renamed options of the command line. They are reported for a person: what calls the core's commands is not only files with keys. */
import type { Context } from '../context';
import type { CallableChange, KeyChange } from '../findings';
import { definitionAt } from '../release/release';
import { declaredOptions, type DeclaredOption } from './declared-options';
import type { KeyVotes } from './key-votes';
import { pairKeys, surroundingsOf, type KeyPair, type Ordered } from './pair-keys';

/** Any file may hold a command line. */
const ANY_FILE = '*';
/** The core's own help names the other one. */
const STATED = { confidence: 0.95, weight: 5 } as const;

/** Renamed options, paired among those of one module. */
export function findOptions(context: Context, votes: KeyVotes): KeyChange[] {
  const { from, to } = context;
  const still = new Set(to.bodies.modules.flatMap((module) => declaredOptions(to.bodies.fileCalls(module), to.words).flatMap(({ spellings }) => spellings)));
  return from.bodies.modules.flatMap((module) => {
    const old = declaredOptions(from.bodies.fileCalls(module), from.words);
    const now = context.mapping.homeOf(module);
    return old.length === 0 || now === undefined ? [] : compare(old, declaredOptions(to.bodies.fileCalls(now), to.words), module, still, votes);
  });
}

function compare(old: readonly DeclaredOption[], next: readonly DeclaredOption[], module: string, still: ReadonlySet<string>, votes: KeyVotes): KeyChange[] {
  const [before, after] = [spelled(old), spelled(next)];
  const stated = old.flatMap((option) => statedBy(option, after, module));
  const open = old.filter(({ name }) => !after.has(name) && !still.has(name) && !stated.some((change) => change.from === name));
  // An option that was there already may have taken over the other spellings of one that is gone.
  const fresh = next.filter(({ name, spellings }) => !before.has(name) || open.some((option) => option.spellings.some((spelling) => spellings.includes(spelling))));
  const ordered = (options: readonly DeclaredOption[], spellings: ReadonlyMap<string, DeclaredOption>): Ordered => ({ keys: () => options.map(({ name }) => name), has: (name) => spellings.has(name) });
  const pairs = pairKeys(open, fresh, surroundingsOf(ordered(old, before), ordered(next, after), votes));
  return [...stated, ...pairs.map((pair) => put(pair.from.name, pair.to.name, module, pair))];
}

function spelled(options: readonly DeclaredOption[]): Map<string, DeclaredOption> {
  return new Map(options.flatMap((option) => option.spellings.map((spelling) => [spelling, option] as const)));
}

/** Help of either release that sends users to another option of the same command. */
function statedBy(option: DeclaredOption, after: ReadonlyMap<string, DeclaredOption>, module: string): KeyChange[] {
  const kept = after.get(option.name);
  // What was announced before already, and still is there, is no news.
  const instead = kept ? (option.instead === kept.instead ? undefined : kept.instead) : option.instead;
  if (instead === undefined || !after.has(instead) || after.get(instead) === kept) return [];
  const factors = [{ feature: kept ? 'declared-in-new' : 'declared-in-old', value: 1, weight: STATED.weight }];
  return [{ ...put(option.name, instead, module, { confidence: STATED.confidence, factors }), ...(kept ? { deprecated: true as const } : {}) }];
}

function put(from: string, to: string, module: string, { confidence, factors }: Pick<KeyPair, 'confidence' | 'factors'>): KeyChange {
  return { file: ANY_FILE, from, to, confidence, factors, doubt: `it is an option of the command line that \`${module}\` reads: what passes it has to be looked for` };
}

/** typer makes an option of every parameter that is none of the arguments: a renamed one is a renamed option. */
export function optionsOfCommands(callables: readonly CallableChange[], context: Context): KeyChange[] {
  return callables.flatMap(({ callable, what, confidence, factors, deprecated }): KeyChange[] => {
    const definition = definitionAt(context.from, callable);
    if (what.change !== 'rename' || deprecated || !definition?.decorators?.some(({ name }) => /(?:^|\.)(?:command|callback)$/.test(name))) return [];
    const declared = `${what.from.annotation ?? ''} ${what.from.default ?? ''}`;
    if (!/\bOption\(/.test(declared) || /["']--/.test(declared)) return [];
    const option = (name: string): string => `--${name.replace(/_/g, '-')}`;
    return [put(option(what.from.name), option(what.to.name), definition.module, { confidence, factors })];
  });
}
