/** Arguments of which documents say that they have another name. */
import { addTo, ownerOf, tailOf, type DocumentStatement } from '@onx/model';

/** It is said of this callable, or of its class; it is said of another one, or of all. */
const OF_THIS = 0.75;
const OF_ANY = 0.5;

/** An argument that goes, and the one to use. */
export interface DocumentedArgument {
  from: string;
  to: string;
  /** It is said to be the same under another name. */
  renamed?: true;
}

/** Old and new argument names by the callable that a document names; and those of which it names none. */
export class DocumentedArguments {
  /** Names that the words stand beside, by old and new name. */
  private readonly said = new Map<string, Set<string>>();
  /** Old and new names by the last segment of what they stand beside. */
  private readonly ofName = new Map<string, DocumentedArgument[]>();

  constructor(statements: readonly DocumentStatement[]) {
    for (const { from, to, within, argument, renamed } of statements) {
      if (to === undefined || !(argument || isBare(from, to))) continue;
      const key = `${tailOf(from)}>${tailOf(to)}`;
      const beside = this.said.get(key) ?? new Set();
      this.said.set(key, beside);
      for (const name of [ownerOf(from), ...within].filter((one) => one !== '').map(tailOf)) {
        beside.add(name);
        if (argument) addTo(this.ofName, name, { from: tailOf(from), to: tailOf(to), ...(renamed ? { renamed } : {}) });
      }
    }
  }

  /** In [0, 1]: how plainly it is said that one argument of the callable became the other. */
  strength(callable: string, from: string, to: string): number {
    const beside = this.said.get(`${from}>${to}`);
    if (!beside) return 0;
    return beside.has(tailOf(callable)) || beside.has(tailOf(ownerOf(callable))) ? OF_THIS : OF_ANY;
  }

  /** What is said to be arguments of this callable, or of something that is called the same. */
  of(callable: string): readonly DocumentedArgument[] {
    return this.ofName.get(tailOf(callable)) ?? [];
  }
}

/** Names without an owner may be those of arguments, where a callable has both. */
function isBare(from: string, to: string): boolean {
  return !from.includes('.') && !to.includes('.');
}
