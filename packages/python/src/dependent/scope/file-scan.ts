/** What one walk over a file's tree leaves: its scopes, and the places that may refer to a core. */
import type { CallNode, ClassNode, Expression, FunctionNode, Pattern, Statement } from '../../syntax/ast';
import type { Block, ImportFromStatement, ImportStatement, Scope } from './scope';

export type NameNode = Extract<Expression, { type: 'Name' }>;
export type AttributeNode = Extract<Expression, { type: 'Attribute' }>;
export type StringNode = Extract<Expression, { type: 'String' }>;
export type DictNode = Extract<Expression, { type: 'Dict' }>;
export type ClassPatternNode = Extract<Pattern, { type: 'ClassPattern' }>;

/** Where something stands. */
export interface Place {
  scope: Scope;
  /** The innermost statement; comments for a person go above it. */
  statement: Statement;
}

export interface NameUse extends Place {
  node: NameNode;
}

export interface AttributeUse extends Place {
  node: AttributeNode;
  /** The attribute access around it, as `a.b.c` is around `a.b`. */
  parent: AttributeNode | null;
  /** The call it is the callee of. */
  call: CallNode | null;
  /** Assigned to or deleted. */
  stored: boolean;
}

export interface CallUse extends Place {
  node: CallNode;
  awaited: boolean;
}

export interface StringUse extends Place {
  node: StringNode;
  /** The call it is an argument of, and its place there: an index or a keyword. */
  call: CallNode | null;
  argument: number | string;
}

/** A string that names a key of a mapping: `object["key"]`, `object.get("key")`, `"key" in object`. */
export interface KeyUse extends Place {
  node: StringNode;
  object: Expression;
}

export interface DictUse extends Place {
  node: DictNode;
}

export interface PatternUse extends Place {
  node: ClassPatternNode;
}

export interface ImportUse {
  scope: Scope;
  statement: ImportStatement | ImportFromStatement;
  block: Block;
  /** Stands in the body of a `try` with handlers: it may fail. */
  guarded: boolean;
}

/** A value given to `self.name` in a method, or to a name in the class body. */
export interface AttributeValue {
  value: Expression | null;
  annotation: Expression | null;
  scope: Scope;
}

/** A class of the dependent. */
export interface OwnClass {
  node: ClassNode;
  /** Scope the class statement stands in. */
  outer: Scope;
  scope: Scope;
  methods: Map<string, FunctionNode>;
  attributes: Map<string, AttributeValue[]>;
}

export interface OwnFunction {
  node: FunctionNode;
  outer: Scope;
  scope: Scope;
  /** The class whose body it stands in. */
  class: OwnClass | null;
  /** Returned and yielded expressions. */
  results: Expression[];
}

export interface FileScan {
  text: string;
  scope: Scope;
  names: NameUse[];
  attributes: AttributeUse[];
  calls: CallUse[];
  strings: StringUse[];
  keys: KeyUse[];
  dicts: DictUse[];
  patterns: PatternUse[];
  imports: ImportUse[];
  classes: Map<ClassNode, OwnClass>;
  functions: Map<FunctionNode, OwnFunction>;
  /** What stands in the quotes of string annotations. */
  quoted: Map<StringNode, Expression>;
  /** String literals of `__all__`. */
  exported: StringNode[];
}
