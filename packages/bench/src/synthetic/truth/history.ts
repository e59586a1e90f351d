/** What truly became of every definition and module of the old release, kept while a package is changed step by step. */
import type { Surface } from '@onx/model';
import type { OracleEntry } from '../../accuracy/oracle';

/** A change of one callable's parameter list, by the old definition path. */
export interface ParameterTruth {
  callable: string;
  kind: 'arg.rename' | 'arg.add_default' | 'arg.remove' | 'arg.reorder' | 'arg.default_changed';
  /** Names as in the operation's match: `from`/`to` of a rename, else `name`. */
  from?: string;
  to?: string;
  name?: string;
}

export class History {
  /** Old path → path now; null where it is gone without a successor. */
  readonly images = new Map<string, string | null>();
  readonly parameters: ParameterTruth[] = [];
  /** Of callables that hand keywords on: true of whoever calls them, and no rows, as nobody changed them. */
  readonly handedOn: ParameterTruth[] = [];
  readonly #noted: { kind: string; origin: string }[] = [];
  readonly #merged = new Set<string>();

  constructor(old: Surface) {
    for (const path of [...Object.keys(old.modules), ...Object.keys(old.definitions)]) this.images.set(path, path);
  }

  /** Everything at or below a present path goes elsewhere. */
  move(from: string, to: string, kind: string): void {
    const origin = this.originOf(from);
    for (const [old, now] of this.images) {
      if (now === from || now?.startsWith(`${from}.`)) this.images.set(old, to + now.slice(from.length));
    }
    if (origin !== undefined) this.#noted.push({ kind, origin });
  }

  /** Two become one: the second goes on existing. Members go where members of the same name are. */
  merge(from: string, into: string, kind: string): void {
    const origin = this.originOf(from);
    const present = new Set(this.images.values());
    for (const [old, now] of this.images) {
      if (now === null || (now !== from && !now.startsWith(`${from}.`))) continue;
      const image = into + now.slice(from.length);
      this.images.set(old, present.has(image) ? image : null);
      this.#merged.add(old);
    }
    if (origin !== undefined) this.#noted.push({ kind, origin });
  }

  remove(path: string, kind: string): void {
    const origin = this.originOf(path);
    for (const [old, now] of this.images) if (now === path || now?.startsWith(`${path}.`)) this.images.set(old, null);
    if (origin !== undefined) this.#noted.push({ kind, origin });
  }

  /** Notes a change of parameters; `callable` is the present definition path, of `__init__` for a constructor. */
  changeParameters(callable: string, change: Omit<ParameterTruth, 'callable'>): void {
    this.note(this.parameters, callable, change);
  }

  /** The same for a callable that hands the keyword on to the one that was changed. */
  handOn(callable: string, change: Omit<ParameterTruth, 'callable'>): void {
    this.note(this.handedOn, callable, change);
  }

  private note(truths: ParameterTruth[], callable: string, change: Omit<ParameterTruth, 'callable'>): void {
    const origin = this.originOf(callable);
    if (origin !== undefined) truths.push({ ...change, callable: origin.replace(/\.__init__$/, '') });
  }

  originOf(present: string): string | undefined {
    for (const [old, now] of this.images) if (now === present && !this.#merged.has(old)) return old;
    return undefined;
  }

  wasMerged(old: string): boolean {
    return this.#merged.has(old);
  }

  /** The changes as rows of an oracle, with final targets. */
  entries(): OracleEntry[] {
    const noted = new Map(this.#noted.map((one) => [`${one.kind} ${one.origin}`, one]));
    // What was renamed and then went with its class, or had its parameters changed and then was merged, is only gone or merged.
    const lasting = [...noted.values()].filter(({ kind, origin }) => kind.endsWith('.remove') === (this.images.get(origin) === null));
    const rows: OracleEntry[] = lasting.map(({ kind, origin }) => {
      const to = this.images.get(origin);
      return { kind, from: origin, from_def: origin, ...(to == null ? {} : { to, to_def: to }), grade: this.#merged.has(origin) ? 'merge' : 'all' };
    });
    for (const { callable, kind, from, to, name } of this.parameters) {
      if (this.images.get(callable) === null || this.#merged.has(callable)) continue;
      rows.push({ kind, from: callable, from_def: callable, grade: 'all', ...(from === undefined ? {} : { arg_from: from }), ...(to === undefined ? {} : { arg_to: to }), ...(name === undefined ? {} : { arg: name }) });
    }
    return rows;
  }
}
