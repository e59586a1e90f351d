/** The places definitions stand in, and the list they are collected in. */
import type { DefinitionFact, FactProblem } from '@onx/model';
import type { CallNode } from '../../syntax/ast';
import { TokenWriter } from '../tokens/token-writer';
import type { SelfAttribute } from '../tokens/token-sheet';
import type { Condition } from '../names/import-facts';
import { digest, type Form } from './signature';
import type { SourceFile } from '../source-file';

/** Of a default, an annotation or a base; a longer one is cut. */
const MAX_SOURCE = 1000;

/** A module or a class while its body is read. */
export interface DefinitionScope {
  /** Index of the class, -1 for the module. */
  index: number;
  names: Map<string, number>;
  enumeration: boolean;
  /** Its methods are declared as they are called, without a receiver. */
  interface: boolean;
  /** Decorators by the method that gets them after it was written. */
  lateDecorators: ReadonlyMap<string, string>;
  /** Names of the classes around, the innermost last. */
  classNames: readonly string[];
  /** What the class's body hash is made of: each member's name and body. */
  parts: string[];
  size: number;
  tokens: string[];
  loads: string[];
  called: string[];
  selfAttributes: { attribute: SelfAttribute; shared: boolean }[];
}

/** Receives the tokens of each definition, in an order of its own. */
export type BodyListener = (definition: number, tokens: string[], cut: boolean) => void;

export function newDefinitionScope(index: number, enumeration: boolean, classNames: readonly string[]): DefinitionScope {
  return { index, names: new Map(), enumeration, interface: false, lateDecorators: new Map(), classNames, parts: [], size: 0, tokens: [], loads: [], called: [], selfAttributes: [] };
}

/** Definitions in order, parents first; names that are declared again are found through their scope. */
export class DefinitionList {
  readonly facts: DefinitionFact[] = [];
  readonly problems: FactProblem[] = [];
  readonly writer: TokenWriter;
  /** Docstrings by definition, where somebody listens. */
  readonly docs = new Map<DefinitionFact, string>();
  private readonly reported = new Set<string>();

  constructor(
    readonly file: SourceFile,
    readonly onBody?: BodyListener,
    onCall?: (call: CallNode) => void,
  ) {
    this.writer = new TokenWriter({ text: file.text, moduleNames: file.moduleNames, ...(onCall ? { onCall } : {}) });
  }

  /** Source of an expression, whose references the writer notes on the way. */
  readonly notedForm: Form = (node, limit = MAX_SOURCE) => {
    if (node.type === 'Constant') return node.value;
    if (node.type === 'Name') {
      this.writer.load(node.name);
      return node.name;
    }
    return this.writer.aside(node).slice(0, limit);
  };

  /** Adds a definition to a scope. @returns its index, or -1 where the name is already taken there. */
  add(scope: DefinitionScope, fact: DefinitionFact, condition: Condition): number {
    if (scope.names.has(fact.name)) return -1;
    if (condition) fact.conditional = condition;
    scope.names.set(fact.name, this.facts.length);
    return this.facts.push(fact) - 1;
  }

  keepDoc(fact: DefinitionFact, doc: string): void {
    if (this.onBody) this.docs.set(fact, doc);
  }

  /** The definition of that name that the scope already has. */
  existing(scope: DefinitionScope, name: string): DefinitionFact | undefined {
    const index = scope.names.get(name);
    return index === undefined ? undefined : this.facts[index];
  }

  /** Hashes what the writer holds as the body of a definition and hands its tokens to the listener and the scope. */
  finishBody(scope: DefinitionScope, fact: DefinitionFact, index: number, layout: string): void {
    const writer = this.writer;
    const source = writer.source();
    if (writer.size > 0) {
      fact.body = digest(source);
      fact.size = writer.size;
    }
    if (writer.cut) this.report(writer.cut, fact);
    if (scope.index >= 0) {
      scope.parts.push(`${layout} ${fact.name} ${fact.body ?? ''}`);
      scope.size += fact.size + 1;
    }
    if (!this.onBody) return;
    const tokens = writer.tokens();
    if (tokens.length > 0 && index >= 0) this.onBody(index, tokens, writer.cut !== undefined);
    if (scope.index < 0 || scope.tokens.length > 20_000) return;
    scope.tokens.push(fact.name);
    for (const token of tokens) scope.tokens.push(token);
  }

  /** Sets calls and references of a definition; `from` lists rooted names that were noted, `locals` what hides them. */
  setUses(fact: DefinitionFact, called: readonly string[], loads: readonly string[], locals?: ReadonlySet<string>): void {
    const calls = distinct(called, locals);
    if (calls.length > 0) fact.calls = calls;
    const seen = new Set(calls);
    const references = distinct(loads, locals).filter((name) => !seen.has(name));
    if (references.length > 0) fact.references = references;
  }

  private report(cut: 'size' | 'depth', fact: DefinitionFact): void {
    if (this.reported.has(cut) || this.problems.length > 20) return;
    this.reported.add(cut);
    const message =
      cut === 'size'
        ? `"${fact.name}" has more tokens or a longer literal than are compared; the rest of it is left out`
        : `"${fact.name}" has expressions nested deeper than are compared; the rest of it is left out`;
    this.problems.push({ code: cut === 'size' ? 'ONX1206' : 'ONX1205', line: fact.line, message });
  }
}

function distinct(names: readonly string[], locals?: ReadonlySet<string>): string[] {
  if (names.length === 0) return [];
  const out = new Set<string>();
  for (const name of names) {
    if (locals && locals.size > 0) {
      const dot = name.indexOf('.');
      const root = dot < 0 ? name : name.slice(0, dot);
      if (root !== 'self' && locals.has(root)) continue;
    }
    out.add(name);
  }
  return [...out].sort();
}
