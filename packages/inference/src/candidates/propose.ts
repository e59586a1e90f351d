/** Candidates for an old definition, from indexes: never all pairs. */
import type { SurfaceDefinition } from '@onx/model';
import type { Subject } from '../changes/subject';
import type { Context } from '../context';
import type { Mapping } from '../matching/mapping';
import { definitionAt, memberNames, type Release } from '../release/release';
import { FreshIndex } from './fresh-index';
import { plainName, wordsOf } from './name-words';
import { information } from './texts';

/** A bucket with more entries than this tells its members apart badly and costs much: it is left out. */
const BUCKET = 48;
/** A word, token or member that more new definitions share says nothing of any of them. */
const COMMON = 192;
/** Candidates kept from each index that ranks. */
const BEST = 6;
/** From this much information on, an equal body that is unique on both sides leaves no doubt. */
const TELLING = 0.9;
/** Rare tokens looked up for one body. */
const RARE = 24;

const ONLY_COMMON = `all that they share with new definitions are words, tokens or members that more than ${COMMON} of them have`;
const BUDGET_SPENT = 'the pairs of all names together were spent before; only what the core itself names is compared';

/** What the indexes give for a subject, whatever the mapping says. */
interface Found {
  paths: string[];
  /** Of these, what the core itself names. */
  named: string[];
  /** Nothing else need be looked at. */
  settled: boolean;
  /** Something was not looked up because it is too common. */
  common: boolean;
}

/** Looks candidates up, for each subject once as far as they don't depend on what is believed. */
export class Proposer {
  private readonly from: Release;
  private readonly to: Release;
  private readonly fresh: FreshIndex;
  private readonly found = new Map<string, Found>();
  private readonly freshIn = new Map<string, readonly string[]>();
  /** Pairs that the budget was asked for already, by old path. */
  private readonly spent = new Map<string, number>();

  constructor(
    private readonly context: Pick<Context, 'from' | 'to' | 'declarations' | 'votes' | 'uses' | 'texts' | 'trails' | 'budgets'>,
    private readonly barred: (path: string) => boolean,
    /** Paths of the old release that stand for something else now. */
    private readonly vacated: ReadonlySet<string>,
  ) {
    const { from, to } = context;
    this.from = from;
    this.to = to;
    this.fresh = new FreshIndex(to, to.tops.filter((path) => this.isFresh(path) && !barred(path)), context.texts);
  }

  /** New definitions that may have come of the subject, under the present mapping; sorted, distinct. */
  candidates(subject: Subject, mapping: Mapping): string[] {
    let known = this.found.get(subject.path);
    if (!known) this.found.set(subject.path, (known = this.search(subject)));
    if (known.settled) return known.paths;
    const named = [...known.named, ...this.context.trails.of(subject.path).map((trail) => trail.to)];
    const found = [...named, ...known.paths];
    for (const [module] of mapping.modulesOf(definitionAt(this.from, subject.definition)!.module).slice(0, 2)) {
      found.push(...this.bucket(this.freshOf(module), `definitions of ${module}`));
    }
    const [all, sure] = [this.allowed(new Set(found), subject), this.allowed(new Set(named), subject)];
    const affordable = this.affords(subject.path, all.length - sure.length);
    this.context.budgets.leaveOutName(subject.path, !affordable ? BUDGET_SPENT : known.common && all.length === 0 ? ONLY_COMMON : null);
    return affordable ? all : sure;
  }

  private affords(path: string, pairs: number): boolean {
    const spent = this.spent.get(path) ?? 0;
    if (pairs <= spent) return true;
    if (!this.context.budgets.namePairs.spend(pairs - spent)) return false;
    this.spent.set(path, pairs);
    return true;
  }

  private search(subject: Subject): Found {
    const old = definitionAt(this.from, subject.definition)!;
    const out = new Set<string>();
    const take = (paths: readonly string[] | undefined): void => paths?.forEach((path) => out.add(path));
    take(this.context.declarations.successorsOf(subject.path).map((successor) => successor.target));
    if (subject.survivor !== null) out.add(subject.survivor);
    const named = [...out];
    const twin = this.onlyTwin(old);
    if (twin !== null && !this.context.votes.replacements(old.name).length && !this.context.uses.replacements(subject.definition).length) return { paths: this.allowed(out.add(twin), subject), named, settled: true, common: false };
    take(this.bucket(this.to.byName.get(old.name), `name ${old.name}`));
    if (old.body !== undefined && information(old.size) > 0) take(this.bucket(this.to.byBody.get(old.body), `body of ${old.module}.${old.name}`));
    take(this.bucket(this.fresh.byPlainName.get(plainName(old.name)), `name like ${old.name}`));
    for (const name of this.context.votes.replacements(old.name).slice(0, 3)) take(this.bucket(this.to.byName.get(name), `name ${name}`));
    take(this.context.uses.replacements(subject.definition).slice(0, 3));
    const keys: [readonly string[], ReadonlyMap<string, readonly string[]>][] = [
      [wordsOf(old.name), this.fresh.byWord],
      [this.rareTokens(subject.definition), this.fresh.byToken],
    ];
    if (old.kind === 'class' || old.kind === 'enum') keys.push([memberNames(this.from, subject.definition), this.fresh.byMember]);
    for (const [list, index] of keys) take(rank(list, index));
    const common = keys.some(([list, index]) => list.some((key) => isCommon(index.get(key))));
    return { paths: [...out], named, settled: false, common };
  }

  private isFresh(path: string): boolean {
    return !definitionAt(this.from, path) || this.vacated.has(path);
  }

  /** Definitions of a module that are new there. */
  private freshOf(module: string): readonly string[] {
    let fresh = this.freshIn.get(module);
    if (!fresh) this.freshIn.set(module, (fresh = (this.to.topsOf.get(module) ?? []).filter((path) => this.isFresh(path))));
    return fresh;
  }

  private allowed(paths: Set<string>, subject: Subject): string[] {
    if (subject.survivor !== subject.definition) paths.delete(subject.definition);
    return [...paths].filter((path) => definitionAt(this.to, path) && !this.barred(path)).sort();
  }

  /** The one definition of either release with a body so informative that no other need be looked at. */
  private onlyTwin(old: SurfaceDefinition): string | null {
    if (old.body === undefined || information(old.size) < TELLING) return null;
    const twins = this.to.byBody.get(old.body);
    const only = twins?.length === 1 && this.from.byBody.get(old.body)?.length === 1 ? twins[0]! : null;
    return only !== null && !definitionAt(this.from, only) && !this.barred(only) ? only : null;
  }

  private bucket(paths: readonly string[] | undefined, what: string): readonly string[] {
    if (!paths) return [];
    if (paths.length <= BUCKET) return paths;
    this.context.budgets.leaveOut(what, `${paths.length} definitions share it; more than ${BUCKET} are not compared`);
    return [];
  }

  private rareTokens(path: string): string[] {
    const { byToken } = this.fresh;
    const { texts } = this.context;
    const found: [string, number][] = [];
    for (const number of texts.oldBag(path).tokens) {
      const token = texts.vocabulary.wordOf(number);
      const sharers = byToken.get(token)?.length;
      if (sharers !== undefined) found.push([token, sharers]);
    }
    return found
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, RARE)
      .map(([token]) => token);
  }
}

function isCommon(paths: readonly string[] | undefined): boolean {
  return paths !== undefined && paths.length > COMMON;
}

/** Those that share the most and rarest keys. */
function rank(keys: readonly string[], index: ReadonlyMap<string, readonly string[]>): string[] {
  const scores = new Map<string, number>();
  for (const key of new Set(keys)) {
    const paths = index.get(key);
    if (!paths || isCommon(paths)) continue;
    for (const path of paths) scores.set(path, (scores.get(path) ?? 0) + 1 / Math.log2(2 + paths.length));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, BEST)
    .map(([path]) => path);
}
