/**
 * The syntax tree of a Python file. Shapes follow the grammar of the language reference (and so the standard `ast` module),
 * with offsets instead of columns. Every node spans `[start, end)` in UTF-16 code units of the decoded text.
 */

interface Span {
  start: number;
  end: number;
}

/** An identifier with its place: names in imports, parameters, keywords, attributes. */
export interface Identifier extends Span {
  name: string;
}

export type Expression =
  | (Span & { type: 'Name'; name: string })
  /** `kind`: what the literal is. `raw` is the source. */
  | (Span & { type: 'Number'; raw: string })
  /** One or more adjacent string literals; `parts` in order. An f-string's replacement fields are parsed. */
  | (Span & { type: 'String'; parts: StringPart[] })
  | (Span & { type: 'Constant'; value: 'None' | 'True' | 'False' | '...' })
  | (Span & { type: 'Attribute'; object: Expression; attribute: Identifier })
  | (Span & { type: 'Subscript'; object: Expression; index: Expression })
  | (Span & { type: 'Slice'; lower: Expression | null; upper: Expression | null; step: Expression | null })
  | (Span & { type: 'Call'; callee: Expression; args: Argument[]; open: number })
  | (Span & { type: 'Tuple'; elements: Expression[]; parenthesized: boolean })
  | (Span & { type: 'List' | 'Set'; elements: Expression[] })
  /** `key: null` is `**value`. */
  | (Span & { type: 'Dict'; entries: { key: Expression | null; value: Expression }[] })
  | (Span & { type: 'Comprehension'; form: 'list' | 'set' | 'generator'; element: Expression; clauses: ComprehensionClause[] })
  | (Span & { type: 'DictComprehension'; key: Expression; value: Expression; clauses: ComprehensionClause[] })
  | (Span & { type: 'Lambda'; parameters: ParameterNode[]; body: Expression })
  | (Span & { type: 'Conditional'; test: Expression; body: Expression; orelse: Expression })
  | (Span & { type: 'BoolOp'; operator: 'and' | 'or'; values: Expression[] })
  | (Span & { type: 'Compare'; left: Expression; rest: { operator: string; right: Expression }[] })
  | (Span & { type: 'Binary'; operator: string; left: Expression; right: Expression })
  | (Span & { type: 'Unary'; operator: 'not' | '-' | '+' | '~'; operand: Expression })
  | (Span & { type: 'Await' | 'YieldFrom'; value: Expression })
  | (Span & { type: 'Yield'; value: Expression | null })
  | (Span & { type: 'Starred'; value: Expression })
  | (Span & { type: 'Walrus'; target: Identifier; value: Expression })
  | (Span & { type: 'Parenthesized'; value: Expression });

export interface StringPart extends Span {
  /** Lower-case prefix letters: ``, `r`, `b`, `f`, `rb` … */
  prefix: string;
  /** `'`, `"`, `'''` or `"""`. */
  quote: string;
  /** Offsets of the text between the quotes. */
  contentStart: number;
  contentEnd: number;
  /** Replacement fields of an f-string (nested ones in format specs included); empty otherwise. */
  fields: Expression[];
}

/** `value`, `name=value`, `*value`, `**value`. Span covers all of it. */
export interface Argument extends Span {
  keyword: Identifier | null;
  star: '' | '*' | '**';
  value: Expression;
}

export interface ComprehensionClause extends Span {
  async: boolean;
  target: Expression;
  iterable: Expression;
  conditions: Expression[];
}

export interface ParameterNode extends Span {
  name: Identifier;
  kind: 'positional_only' | 'positional_or_keyword' | 'var_positional' | 'keyword_only' | 'var_keyword';
  annotation: Expression | null;
  default: Expression | null;
}

/** PEP 695 type parameter: `T: bound = default`, `*Ts`, `**P`. */
export interface TypeParameter extends Span {
  name: Identifier;
  bound: Expression | null;
  default: Expression | null;
}

/** `a.b.c as d`. `name` spans the dotted name. */
export interface ImportAlias extends Span {
  name: Identifier;
  as: Identifier | null;
}

export type Statement =
  | (Span & { type: 'Expression'; value: Expression })
  /** `a = b = value`; */
  | (Span & { type: 'Assign'; targets: Expression[]; value: Expression })
  | (Span & { type: 'AnnAssign'; target: Expression; annotation: Expression; value: Expression | null })
  | (Span & { type: 'AugAssign'; target: Expression; operator: string; value: Expression })
  | (Span & { type: 'TypeAlias'; name: Identifier; typeParameters: TypeParameter[]; value: Expression })
  | (Span & { type: 'Import'; names: ImportAlias[] })
  /**
   * `from ..module import names`. `module` null for `from . import x`; `moduleStart` is the offset of the first dot or of the module.
   * A star import has one alias named `*`. `open`/`close` are the offsets of the parentheses, -1 where there are none.
   */
  | (Span & { type: 'ImportFrom'; level: number; moduleStart: number; module: Identifier | null; names: ImportAlias[]; open: number; close: number })
  | FunctionNode
  | ClassNode
  | (Span & { type: 'Return'; value: Expression | null })
  | (Span & { type: 'Delete'; targets: Expression[] })
  | (Span & { type: 'Raise'; exception: Expression | null; cause: Expression | null })
  | (Span & { type: 'Assert'; test: Expression; message: Expression | null })
  | (Span & { type: 'Global' | 'Nonlocal'; names: Identifier[] })
  | (Span & { type: 'Pass' | 'Break' | 'Continue' })
  /** `elif` is an `If` alone in `orelse`. */
  | (Span & { type: 'If'; test: Expression; body: Statement[]; orelse: Statement[] })
  | (Span & { type: 'While'; test: Expression; body: Statement[]; orelse: Statement[] })
  | (Span & { type: 'For'; async: boolean; target: Expression; iterable: Expression; body: Statement[]; orelse: Statement[] })
  | (Span & { type: 'Try'; body: Statement[]; handlers: ExceptHandler[]; orelse: Statement[]; finalizer: Statement[] })
  | (Span & { type: 'With'; async: boolean; items: { context: Expression; target: Expression | null }[]; body: Statement[] })
  | (Span & { type: 'Match'; subject: Expression; cases: MatchCase[] })
  /** A logical line that could not be parsed; what follows it was read on. `body`: the statements of the indented block below it, if there is one. */
  | (Span & { type: 'Invalid'; body?: Statement[] });

export type CallNode = Extract<Expression, { type: 'Call' }>;

/** `start` is the first decorator's `@` where there are decorators; `keyword` the offset of `def`/`async`/`class`. */
export interface FunctionNode extends Span {
  type: 'Function';
  async: boolean;
  keyword: number;
  name: Identifier;
  typeParameters: TypeParameter[];
  parameters: ParameterNode[];
  /** Offset just after the `(` and of the `)` of the parameter list. */
  parametersStart: number;
  parametersEnd: number;
  returns: Expression | null;
  decorators: Expression[];
  body: Statement[];
}

export interface ClassNode extends Span {
  type: 'Class';
  keyword: number;
  name: Identifier;
  typeParameters: TypeParameter[];
  arguments: Argument[];
  decorators: Expression[];
  body: Statement[];
}

export interface ExceptHandler extends Span {
  /** `except*`. */
  star: boolean;
  exception: Expression | null;
  name: Identifier | null;
  body: Statement[];
}

export interface MatchCase extends Span {
  pattern: Pattern;
  guard: Expression | null;
  body: Statement[];
}

export type Pattern =
  /** Literals and dotted names: compared by value. */
  | (Span & { type: 'ValuePattern'; value: Expression })
  /** A bare name binds; `_` (name null) does not. */
  | (Span & { type: 'CapturePattern'; name: Identifier | null })
  | (Span & { type: 'SequencePattern'; elements: Pattern[] })
  | (Span & { type: 'StarPattern'; name: Identifier | null })
  | (Span & { type: 'MappingPattern'; entries: { key: Expression; pattern: Pattern }[]; rest: Identifier | null })
  | (Span & { type: 'ClassPattern'; class: Expression; positional: Pattern[]; keywords: { name: Identifier; pattern: Pattern }[] })
  | (Span & { type: 'OrPattern'; alternatives: Pattern[] })
  | (Span & { type: 'AsPattern'; pattern: Pattern; name: Identifier });

/** A syntax error; parsing goes on after the logical line it is in. */
export interface SyntaxProblem {
  offset: number;
  /** 1-based. */
  line: number;
  message: string;
}

export type Comment = Span;

export interface ModuleNode {
  text: string;
  body: Statement[];
  comments: Comment[];
  problems: SyntaxProblem[];
}
