/**
 * Scores operations against a history that knows what became of everything. An operation is right where it leads each name that it speaks of to
 * what the name's definition truly became; it need not be a row of the history itself (a class that moved with its module is led right too).
 */
import { addTo, indexSurface, type SurfaceIndex } from '@onx/model';
import { isSettled } from '../../accuracy/judge';
import type { OracleEntry } from '../../accuracy/oracle';
import { Substitution, type ScoredOperation } from '../../accuracy/substitution';
import type { ParameterTruth } from './history';
import type { Mutant } from '../mutate';
import { isAnnounced, isPublicName } from '../package/public-names';

/** `neutral`: true of the two releases, but not decided by the history (parameters of merged callables, incidental names). */
export type OperationVerdict = 'right' | 'wrong' | 'neutral';

export type EntryVerdict = 'found' | 'review' | 'wrong' | 'missed';

export interface ExactScore {
  operations: { operation: ScoredOperation; verdict: OperationVerdict }[];
  entries: { entry: OracleEntry; verdict: EntryVerdict; got: string }[];
}

/** @param unresolved old paths that are left to a person: enough for what was removed, counted as review */
export function scoreExactly(mutant: Mutant, operations: readonly ScoredOperation[], unresolved: ReadonlySet<string> = new Set()): ExactScore {
  const judge = new Judge(mutant, operations, unresolved);
  return {
    operations: operations.filter(({ kind }) => kind !== 'dependency.update').map((operation) => ({ operation, verdict: judge.operation(operation) })),
    entries: mutant.history.entries().filter((entry) => judge.counts(entry)).map((entry) => ({ entry, ...judge.entry(entry) })),
  };
}

class Judge {
  readonly #old: SurfaceIndex;
  readonly #new: SurfaceIndex;
  readonly #substitution: Substitution;
  /** Old paths that an operation of their own speaks of. */
  readonly #specific = new Set<string>();
  readonly #parameters = new Map<string, ParameterTruth[]>();

  constructor(
    private readonly mutant: Mutant,
    private readonly operations: readonly ScoredOperation[],
    private readonly unresolved: ReadonlySet<string>,
  ) {
    this.#old = indexSurface(mutant.old.surface);
    this.#new = indexSurface(mutant.new.surface);
    const modules = Object.keys(mutant.old.surface.modules).map((from) => ({ kind: 'rename.import', from }));
    this.#substitution = new Substitution(operations, modules);
    for (const { match } of operations) {
      for (const place of [match['module'], match['owner'], ...(match['exposed_at'] as string[] | undefined ?? [])]) this.#specific.add(`${String(place)}.${String(match['from'] ?? match['name'])}`);
    }
    for (const truth of [...mutant.history.parameters, ...mutant.history.handedOn]) addTo(this.#parameters, truth.callable, truth);
  }

  operation({ kind, match }: ScoredOperation): OperationVerdict {
    const text = (key: string) => (match[key] === undefined ? undefined : String(match[key]));
    if (kind === 'rename.import') return this.#module(text('from')!, text('to')!, match['subtree'] === true);
    if (kind.startsWith('arg.') || kind === 'callable.to_async') return this.#argument(kind, match);
    const owner = text('owner') ?? text('module') ?? '';
    const name = text('from') ?? text('name') ?? '';
    const removal = kind === 'symbol.remove' || kind === 'member.remove';
    const exposed = (match['exposed_at'] as string[] | undefined) ?? [];
    if (removal) return this.#removal(`${owner}.${name}`);
    if (kind === 'member.to_method' || kind === 'method.to_member') return 'wrong';
    const old = this.#oldDefinition(`${owner}.${name}`);
    if (old !== undefined && isAnnounced(this.mutant.old.surface.definitions[old])) return 'neutral';
    if (old === undefined || exposed.some((place) => this.#oldDefinition(`${place}.${name}`) !== old)) return 'wrong';
    const image = this.mutant.history.images.get(old);
    const ownerImage = text('to_owner') ?? text('to_module') ?? this.#imageOf(owner) ?? owner;
    const target = this.#new.resolve(`${ownerImage}.${text('to') ?? name}`);
    const reached = target?.definition ?? target?.module ?? target?.external;
    if (image === undefined) return reached === old ? 'neutral' : 'wrong';
    return image !== null && reached !== undefined && this.#same(reached, image) ? 'right' : 'wrong';
  }

  #module(from: string, to: string, subtree: boolean): OperationVerdict {
    const { definitions, modules } = this.mutant.old.surface;
    if (!(from in modules)) return this.#passedOn(from, to);
    if (this.mutant.history.images.get(from) === to) return 'right';
    let led = 0;
    for (const [path, { module, owner }] of Object.entries(definitions)) {
      if (owner !== module || this.#specific.has(path) || (module !== from && !(subtree && module.startsWith(`${from}.`)))) continue;
      const image = this.mutant.history.images.get(path);
      if (image === null) continue;
      const reached = this.#new.resolve(to + path.slice(from.length))?.definition;
      if (reached === undefined || !this.#same(reached, image!)) return 'wrong';
      led++;
    }
    return led > 0 ? 'right' : 'wrong';
  }

  /** A module reached as a name of another. */
  #passedOn(from: string, to: string): OperationVerdict {
    const module = this.#old.resolve(from)?.module;
    const image = module === undefined ? undefined : this.mutant.history.images.get(module);
    return image != null && this.#new.resolve(to)?.module === image ? 'right' : 'wrong';
  }

  #removal(path: string): OperationVerdict {
    const old = this.#old.resolve(path);
    const definition = old?.definition;
    if (definition === undefined) return this.#new.resolve(path) ? 'wrong' : 'neutral';
    const image = this.mutant.history.images.get(definition);
    if (image === null) return 'right';
    return image !== undefined && !this.#isIncidental(path) ? 'wrong' : 'neutral';
  }

  #isIncidental(path: string): boolean {
    const dot = path.lastIndexOf('.');
    return this.mutant.old.surface.modules[path.slice(0, dot)]?.exports[path.slice(dot + 1)]?.via === 'incidental';
  }

  #argument(kind: string, match: Record<string, unknown>): OperationVerdict {
    const callable = this.#oldDefinition(String(match['callable']));
    if (callable === undefined) return 'wrong';
    const defining = this.#constructorOwner(callable);
    if (isAnnounced(this.mutant.old.surface.definitions[callable])) return 'neutral';
    if (this.mutant.history.wasMerged(defining)) return 'neutral';
    const known = this.#parameters.get(defining) ?? [];
    return known.some((truth) => sameChange(truth, kind, match)) ? 'right' : 'wrong';
  }

  /** Where a class inherits its constructor, the class that has it. */
  #constructorOwner(path: string): string {
    if (this.mutant.old.surface.definitions[path]?.kind !== 'class') return path;
    const found = this.#old.member(path, '__init__').path?.replace(/\.__init__$/, '');
    return found ?? this.#old.order(path).find((base) => this.#parameters.has(base)) ?? path;
  }

  /** Rows that somebody outside can notice. */
  counts(entry: OracleEntry): boolean {
    const module = entry.from in this.mutant.old.surface.modules;
    if (module) return Object.values(this.mutant.old.surface.definitions).some((definition) => definition.module === entry.from || definition.module.startsWith(`${entry.from}.`));
    if (!isPublicName(this.mutant.old.surface, entry.from)) return false;
    const image = this.mutant.history.images.get(entry.from);
    if (entry.kind.startsWith('arg.') || image == null) return true;
    const publicly = this.#old.paths(entry.from).filter((path) => !/(^|\.)_/.test(path) && (path === entry.from || !this.#isIncidental(path)));
    return publicly.some((path) => {
      const reached = this.#new.resolve(path)?.definition;
      return reached === undefined || !this.#same(reached, image);
    });
  }

  entry(entry: OracleEntry): { verdict: EntryVerdict; got: string } {
    if (entry.kind.startsWith('arg.')) return this.#argumentEntry(entry);
    const image = this.mutant.history.images.get(entry.from);
    const paths = entry.from in this.mutant.old.surface.modules ? [entry.from] : this.#old.paths(entry.from);
    if (image == null) {
      const removed = paths.some((path) => this.#substitution.removed.has(path));
      const told = paths.some((path) => this.unresolved.has(path));
      const led = paths.flatMap((path) => this.#substitution.images(path)).find((hit) => hit.to !== hit.path);
      return { verdict: removed ? 'found' : told ? 'review' : led ? 'wrong' : 'missed', got: led?.to ?? '' };
    }
    let [verdict, got]: [EntryVerdict, string] = ['missed', ''];
    for (const hit of paths.flatMap((path) => this.#substitution.images(path))) {
      const target = this.#new.resolve(hit.to);
      const reached = target?.definition ?? target?.module;
      const right = reached !== undefined && this.#same(reached, image);
      if (right && isSettled(hit.operation)) return { verdict: 'found', got: hit.to };
      if (right) [verdict, got] = ['review', hit.to];
      else if (verdict === 'missed' && hit.to !== hit.path) [verdict, got] = ['wrong', hit.to];
    }
    if (entry.kind !== 'rename.import') return { verdict, got };
    return this.#symbolBySymbol(entry.from) ? { verdict: 'found', got: 'symbol by symbol' } : { verdict, got };
  }

  /** All public names of a module that has moved are led right, each on its own. */
  #symbolBySymbol(module: string): boolean {
    const own = Object.entries(this.mutant.old.surface.definitions).filter(([, one]) => one.owner === module && one.public);
    return own.length > 0 && own.every(([path]) => {
      const image = this.mutant.history.images.get(path);
      return image == null || this.#substitution.images(path).some((hit) => isSettled(hit.operation) && this.#new.resolve(hit.to)?.definition === image);
    });
  }

  #argumentEntry(entry: OracleEntry): { verdict: EntryVerdict; got: string } {
    const truth: ParameterTruth = {
      callable: entry.from, kind: entry.kind as ParameterTruth['kind'],
      ...(entry.arg_from === undefined ? {} : { from: entry.arg_from }), ...(entry.arg_to === undefined ? {} : { to: entry.arg_to }), ...(entry.arg === undefined ? {} : { name: entry.arg }),
    };
    const here = this.operations.filter(({ match }) => match['callable'] !== undefined && this.#oldDefinition(String(match['callable'])) === entry.from);
    const hit = here.find(({ kind, match }) => sameChange(truth, kind, match));
    if (hit) return { verdict: isSettled(hit) ? 'found' : 'review', got: '' };
    const other = here.find(({ match }) => match['from'] === (entry.arg_from ?? '') || match['name'] === (entry.arg ?? entry.arg_from));
    return other ? { verdict: 'wrong', got: `${other.kind} ${JSON.stringify(other.match)}` } : { verdict: 'missed', got: '' };
  }

  #oldDefinition(path: string): string | undefined {
    const access = this.#old.resolve(path);
    if (!access || access.rest.length > 0) return undefined;
    return access.definition ?? access.module ?? access.external;
  }

  #imageOf(path: string): string | undefined {
    const old = this.#oldDefinition(path);
    return old === undefined ? undefined : (this.mutant.history.images.get(old) ?? undefined);
  }

  #same(reached: string, image: string): boolean {
    return reached === image || this.#new.follow(reached) === this.#new.follow(image);
  }
}

function sameChange(truth: ParameterTruth, kind: string, match: Record<string, unknown>): boolean {
  if (truth.kind !== kind) return false;
  if (kind === 'arg.rename') return truth.from === match['from'] && truth.to === match['to'];
  return kind === 'arg.reorder' || truth.name === match['name'];
}
