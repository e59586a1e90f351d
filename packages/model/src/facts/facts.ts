/**
 * Facts: what one file declares, as a pure function of its bytes, the language and the extractor's version.
 * No path and no ref is in them, so they are shared by all refs and by moved files, and kept by blob id.
 */

/** What a name stands for. */
export type SymbolKind =
  | 'module'
  | 'class'
  | 'interface'
  | 'enum'
  | 'type'
  | 'function'
  | 'method'
  | 'property'
  | 'attribute'
  | 'constant'
  | 'enum_member';

export type ParameterKind = 'positional_only' | 'positional_or_keyword' | 'var_positional' | 'keyword_only' | 'var_keyword';

/** One parameter of a callable; `self`/`cls` of methods are left out. */
export interface Parameter {
  name: string;
  kind: ParameterKind;
  /** Normalised source of the default (`1_000` → `1000`, quotes unified); absent where there is none. */
  default?: string;
  /** Normalised source of the annotation. */
  annotation?: string;
}

/** An announced end of life, as the code itself states it. */
export interface Deprecation {
  since?: string;
  removal?: string;
  /** Name the code names as the successor, as written there (may be relative or dotted). */
  replacement?: string;
  /** The message says what to do, but not by one name: by a call with arguments of its own, by several names, or by what depends on the case. */
  advice?: true;
  message?: string;
  /** Of a module's statement that gives the old name as well: that name. The file does not tell whether it is its own. */
  of?: string;
}

/** One decorator or base-class-like expression: `@app.route("/", name="x")`. */
export interface DecoratorFact {
  /** Dotted name, e.g. `functools.wraps`; empty where it is no dotted name. */
  name: string;
  /** Normalised argument sources, positional first; keywords as `key=value`. Absent where it is not called. */
  arguments?: string[];
}

/**
 * What is said of a definition, both in the facts of its file and in the surface of a release. Names in it (`bases`, `aliasOf`,
 * `forwardsTo`, `calls`, `references`) are as written in facts; in a surface they are followed to definition paths where they are the core's.
 */
export interface DefinitionShape {
  name: string;
  kind: SymbolKind;
  /** 1-based line of the name. */
  line: number;
  /** Of a callable; a surface also gives a class those of its constructor: from `__init__`/`__new__`, inherited ones, or its fields. */
  parameters?: Parameter[];
  /** Normalised return annotation. */
  returns?: string;
  /** Normalised annotation of an attribute or constant. */
  annotation?: string;
  /** Normalised source of a constant's, attribute's or enum member's value, cut at 200 characters. */
  value?: string;
  /** Classes: base expressions as dotted names (subscripts dropped); keyword bases (`metaclass=M`) as `metaclass=M`. */
  bases?: string[];
  decorators?: DecoratorFact[];
  async?: true;
  /** Further declarations of the same name in the same scope (overloads, setters, conditional twins) are folded into the first. */
  overloads?: Parameter[][];
  /** First paragraph of the docstring, white space folded, cut at 300 characters. */
  doc?: string;
  deprecated?: Deprecation;
  /** As stated by the code, e.g. `.. versionadded:: 1.2`. */
  since?: string;
  /** Stands under `if TYPE_CHECKING`, another `if`, or `try`/`except`. */
  conditional?: 'type_checking' | 'if' | 'try';
  /** Set on `self` in a method, not declared in the class body. */
  instance?: true;
  /** The value is only another name (`Old = New`): the dotted name on the right. */
  aliasOf?: string;
  /** Such a name that a comment above or beside it says is only kept for those who use it. */
  kept?: true;
  /** The body only forwards (`return new(...)`, `class Old(New): pass` with a warning): the dotted name that it forwards to. */
  forwardsTo?: string;
  /** sha-256/128 hex of the normalised signature, own name left out. */
  sig: string;
  /** sha-256/128 hex of the body's tokens: own name blinded; comments, docstrings, annotations and formatting left out. Absent where there is no body. */
  body?: string;
  /** Number of tokens in the body: how much an equal `body` proves. */
  size: number;
  /** Dotted names called in the body whose root is an import or a module-level name of this file, or `self`; sorted, distinct. */
  calls?: string[];
  /** Further such names that are referred to; sorted, distinct. */
  references?: string[];
}

/** A definition: module-level or nested in a class. Definitions inside function bodies are not API and are left out. */
export interface DefinitionFact extends DefinitionShape {
  /** Index into `FileFacts.definitions` of the class it stands in, -1 at module level. Parents come first. */
  parent: number;
  /** Offsets (UTF-16 code units) of the whole statement, decorators included, into the decoded text. */
  start: number;
  end: number;
}

/** `import a.b as c`, `from ..x import y as z`, `from m import *`. One entry for each bound name. */
export interface ImportFact {
  /** Module as written, without the leading dots. */
  module: string;
  /** Number of leading dots, 0 for an absolute import. */
  level: number;
  /** Imported name; `*` for a star import; absent for `import a.b`. */
  name?: string;
  /** Bound local name: the alias, or the name, or the first segment of `import a.b`. */
  as: string;
  /** An alias was written (`import x as x` counts: it marks a re-export). */
  aliased?: true;
  conditional?: 'type_checking' | 'if' | 'try';
  line: number;
}

/** One entry of a table of names a module serves or has served: module `__getattr__`, or a dict of old → new used by it. */
export interface NameTableEntry {
  from: string;
  /** Dotted path of the module that serves it, as written, where that is another one than the file's own. */
  module?: string;
  /** Dotted name or path of the successor as written; absent where the table only says that the name is gone. */
  to?: string;
  /** Dotted path of the very thing that is served, as written, where the table tells it apart from the successor or from a name in it. */
  serves?: string;
  /** `lazy`: still served. `deprecated`: served with a warning. `removed`: asking for it raises. */
  state: 'lazy' | 'deprecated' | 'removed';
  message?: string;
  line: number;
}

/** The explicit list of exported names (`__all__`), with the lists of other modules added to it. */
export interface ExportList {
  names: string[];
  /** Dotted expressions whose lists are added: `__all__ += sub.__all__` gives `sub`. */
  plus: string[];
}

/** What a file could not tell, or where it is broken. The rest of its facts stands. */
export interface FactProblem {
  code: string;
  line: number;
  message: string;
}

export interface FileFacts {
  /** First paragraph of the module's docstring, cut like a definition's. */
  doc?: string;
  /** The module itself is announced to go: by its docstring, or by a warning that importing from it gives. */
  deprecated?: Deprecation;
  definitions: DefinitionFact[];
  imports: ImportFact[];
  exports?: ExportList;
  nameTable?: NameTableEntry[];
  /** The module answers any name at run time (`__getattr__` that was not understood). */
  dynamic?: true;
  problems: FactProblem[];
}

/** Tokens of one definition's body, in order, as far as budgets allow. */
export interface BodyFacts {
  /** Same index as `FileFacts.definitions`. */
  definition: number;
  /** Normalised tokens: names, operators, literals; docstrings, comments, annotations left out; own names as `OWN_NAME` and `OWN_CLASS`. */
  tokens: string[];
  /** True where a budget cut the tokens. */
  cut?: true;
}

/** A call found in a body: evidence of how an API is used. */
export interface CallFact {
  /** Dotted name as written; of a method of a base, `super().name`. */
  callee: string;
  /** Index of the definition it stands in, -1 at module level. */
  within: number;
  /** Normalised sources of positional arguments, `*` for a starred one. */
  positional: string[];
  /** Keyword → normalised source; `**` for a double-starred one. */
  keywords: Record<string, string>;
  line: number;
}

/** What the docstring of a definition says of its parameters. */
export interface ParameterTexts {
  /** Same index as `FileFacts.definitions`. */
  definition: number;
  /** By name; white space folded, cut at 400 characters. */
  texts: Record<string, string>;
  /** By name, what it says that they are: `list of str, optional`. */
  types?: Record<string, string>;
}

/** The richer reading of a file that is only needed where it changed between two refs. */
export interface FileBodies {
  bodies: BodyFacts[];
  /** Of the definitions whose docstrings say something of parameters. */
  parameterTexts?: ParameterTexts[];
  calls: CallFact[];
  /** All tokens of the file in order, comments left out: what co-change votes are counted on. */
  tokens: string[];
  /** True where a budget cut them. */
  cut?: true;
  /** The same as `FileFacts.imports`: what the names in the tokens and calls are bound to. */
  imports: ImportFact[];
}
