/**
 * What a language spells in its own way, where the engine reads bodies as tokens and defaults, annotations and bases as they are written.
 * Plain data: what is asked of it is the engine's affair. What a language has no word for is an empty text, which no token is, or an empty set.
 */

/** What sort of value a literal is. */
export type LiteralType = 'none' | 'bool' | 'number' | 'text' | 'list' | 'dict' | 'tuple';

/** The words and spellings of one language. */
export interface SourceWords {
  names: NameMarks;
  keywords: Keywords;
  members: SpecialMembers;
  statements: StatementWords;
  values: ValueSpellings;
  types: TypeSpellings;
  decorators: DecoratorNames;
  announcements: AnnouncementWords;
  mappings: MappingMethods;
  calls: KnownCalls;
}

/** What a name says of itself by how it is spelled. */
export interface NameMarks {
  /** It is not for users. */
  private: RegExp;
  /** The language itself calls it, or gives it a meaning of its own. */
  special: RegExp;
  /** A parameter that is given by its place alone. */
  byPlace: RegExp;
}

/** Words that are looked for one by one. */
export interface Keywords {
  /** Before the name of a function. */
  function: string;
  return: string;
  yield: string;
  /** Before an error. */
  raise: string;
  await: string;
  /** A loop over what stands behind `in`. */
  for: string;
  in: string;
  /** A choice between two values, and what it asks. */
  if: string;
  else: string;
  is: string;
  not: string;
  or: string;
  /** How a body reaches its bases. */
  super: string;
}

/** How methods name what they belong to, and those that are called by another name than their own. */
export interface SpecialMembers {
  /** What a method calls its own object, and its class. */
  self: string;
  ownClass: string;
  /** The method in which a constructor does its work, and all that are called by the name of the class. */
  initializer: string;
  constructors: ReadonlySet<string>;
  /** A method that is called by the name of its object. */
  call: string;
  /** A method that is asked for whatever name the object has not. */
  lookUp: string;
  /** The mapping that holds the attributes of an object. */
  namespace: string;
}

/** Tokens have no ends of lines: by these it is told where one statement ends. */
export interface StatementWords {
  /** Before the name that a statement makes. */
  makers: ReadonlySet<string>;
  /** Before names that get a value from elsewhere, or another meaning. */
  binders: ReadonlySet<string>;
  /** They begin another statement. */
  beginners: ReadonlySet<string>;
  /** Those, and more, that never stand inside an expression. */
  neverInside: ReadonlySet<string>;
  /** Between two values of one expression. */
  joins: ReadonlySet<string>;
  /** Inside an expression, and leave it open. */
  open: ReadonlySet<string>;
  /** Inside an expression, and look like names. */
  operators: ReadonlySet<string>;
}

/** Values as they are written. */
export interface ValueSpellings {
  none: string;
  true: string;
  /** Names of values that nobody can give another meaning. */
  constants: ReadonlySet<string>;
  /** Names that mean the same in every module, beside those. */
  builtIns: ReadonlySet<string>;
  /** In this order: the first that fits a source text tells its type. */
  literals: readonly (readonly [LiteralType, RegExp])[];
  /** Defaults that many parameters have. */
  commonDefaults: ReadonlySet<string>;
  /** Makes an object with nothing in it, that is only itself. */
  bareObject: string;
}

/** Annotations and bases as they are written. */
export interface TypeSpellings {
  /** One value of its own: a text, a number, a truth value. */
  plain: ReadonlySet<string>;
  /** Sorts of values, each by the words that texts and annotations have for it, in small letters. */
  sorts: readonly ReadonlySet<string>[];
  /** Leave no doubt of what sort a value is, by themselves. */
  telling: ReadonlySet<string>;
  text: string;
  truth: string;
  /** Anything fits them. */
  any: ReadonlySet<string>;
  /** Stand around a type and say nothing of the value. */
  around: ReadonlySet<string>;
  /** Modules with types that come with the language, or stand in for its newer ones. */
  broughtAlong: ReadonlySet<string>;
  /** Somewhere in it stands a type of several values. */
  namesSeveral: RegExp;
  /** It is one of several values. */
  isSeveral: RegExp;
  /** Somewhere in it stands a type that is no class of a core. */
  namesNoClass: RegExp;
  /** It begins with a plain value, or may be one. */
  beginsPlain: RegExp;
  /** It may be left out: the first group is the type without that. One after the other. */
  optional: readonly RegExp[];
  /** The whole is the name of one class (the first group), which may be left out. */
  oneClass: RegExp;
  /** Bases that say nothing of a class. */
  plainBases: ReadonlySet<string>;
  /** Bases of enums whose members equal their values. */
  equalsValue: ReadonlySet<string>;
  /** A base that adds nothing to what objects of the class are. */
  emptyBase: RegExp;
  /** Among the bases, the class that makes the class; the first group is its name. */
  metaclass: RegExp;
  /** Names that classes which come with the language give to those that derive from them, by the path of the class. */
  standardMembers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Decorators that the language has itself, by the last part of their names. */
export interface DecoratorNames {
  /** Leave what is written to take the arguments that are written. */
  takesAsWritten: RegExp;
  /** Leave a method a method. */
  keepsMethod: RegExp;
  /** Makes a method of the class and not of its objects. */
  static: string;
  /** Makes a method that is given the class in place of an object. */
  ofClass: string;
}

/** How code that announces an end of life calls what it says. */
export interface AnnouncementWords {
  /** Keywords of a decorator or call whose values are to be used instead. */
  successor: RegExp;
}

/** Methods of a mapping, by which a body looks up what was passed by name. */
export interface MappingMethods {
  lookUps: ReadonlySet<string>;
  /** Of these, those that leave the mapping without a new entry. */
  reads: ReadonlySet<string>;
  take: string;
  /** Puts all of another mapping into it. */
  fillAll: string;
  /** Gives a key a value where it has none. */
  fill: string;
}

/** Functions whose calls are more than a call. */
export interface KnownCalls {
  /** Gives its last argument as it is. */
  cast: string;
  /** Gives how many things there are. */
  length: string;
  /** Asks whether a value is of a type. */
  isOfType: string;
  /** Run a text. */
  evaluators: ReadonlySet<string>;
  /** Give all variables that there are, by name. */
  namespaces: ReadonlySet<string>;
  /** Sets the attribute of an object that is named by a value. */
  setMember: string;
  /** A function with some of its arguments given; the first group is its name. */
  partial: RegExp;
  /** A value made of the name or place of its own module. */
  ofItsModule: RegExp;
}
