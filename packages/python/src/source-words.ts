/** Python's words, for an engine that knows none. */
import type { SourceWords } from '@onx/model';
import standardMembers from './standard-members.json';

const CONSTANTS = ['None', 'True', 'False'];
const JOINS = ['is', 'in', 'and', 'or'];

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** What `dir()` tells of classes that programs derive from, and what their methods set on objects, without names that begin with an underscore. Written by `scripts/standard-members.py`. */
const STANDARD = new Map(standardMembers.flatMap(({ classes, members }) => {
  const names = words(members);
  return classes.split(' ').map((name) => [name, names] as const);
}));

export const sourceWords: SourceWords = {
  // `__name__` is the language's own, `__name` private; the name of a parameter that begins so is never written by callers.
  names: { private: /^(?!__(?:_?|\w*__)$)_/, special: /^__(?:_?|\w*__)$/, byPlace: /^__(?!_?$|\w*__$)/ },
  keywords: { function: 'def', return: 'return', yield: 'yield', raise: 'raise', await: 'await', for: 'for', in: 'in', if: 'if', else: 'else', is: 'is', not: 'not', or: 'or', super: 'super' },
  members: { self: 'self', ownClass: 'cls', initializer: '__init__', constructors: new Set(['__init__', '__new__']), call: '__call__', lookUp: '__getattr__', namespace: '__dict__' },
  statements: {
    makers: new Set(['def', 'class']),
    binders: words('for as import global nonlocal lambda def class case'),
    beginners: words('if elif else for while with try except finally return yield raise def class assert'),
    neverInside: words('elif while with try except finally return raise def class assert del import from global nonlocal pass break continue async'),
    joins: new Set(JOINS),
    open: new Set([...JOINS, ...words('not if else lambda await for yield')]),
    operators: words('not lambda await yield'),
  },
  values: {
    none: 'None',
    true: 'True',
    constants: new Set(CONSTANTS),
    builtIns: words('not lambda str int float bool bytes list dict tuple set frozenset object type'),
    literals: [
      ['none', /^None$/],
      ['bool', /^(?:True|False)$/],
      ['number', /^-?[\d.]/],
      ['text', /^[rbuf]*['"]/i],
      ['list', /^\[/],
      ['dict', /^\{/],
      ['tuple', /^\(/],
    ],
    commonDefaults: new Set([...CONSTANTS, ...words('0 1 "" () [] {} set() frozenset()')]),
    bareObject: 'object()',
  },
  types: {
    plain: words('str bytes int float bool complex'),
    sorts: [
      words('str string strings text bytes path paths pathlike filename'),
      // Where an array is taken, a number often is.
      words('int integer float number double complex array arrays array_like ndarray tensor matrix'),
      words('bool boolean'),
      words('list tuple set frozenset sequence iterable iterator generator collection container array arrays array_like ndarray tensor matrix dataframe series'),
      words('dict dictionary mapping iterable collection container dataframe series'),
      words('callable function lambda'),
    ],
    telling: words('bool str bytes list dict tuple set'),
    text: 'str',
    truth: 'bool',
    any: words('Any object'),
    around: words('None Optional Union typing t ClassVar Final Annotated'),
    broughtAlong: words(
      'abc argparse array ast asyncio collections concurrent contextlib ctypes datetime decimal enum fractions functools http importlib inspect io ipaddress logging multiprocessing numbers os pathlib queue re socket sqlite3 ssl string subprocess tempfile threading types typing typing_extensions uuid weakref xml zipfile',
    ),
    namesSeveral: /\b(?:list|tuple|set|dict|frozenset|sequence|mapping|iterable|iterator|collection|array|any|callable)\b/i,
    isSeveral: /^(?:typing\.|t\.)?(?:list|tuple|set|dict|sequence|mapping|iterable|collection)\[/i,
    namesNoClass: /\b(?:str|int|float|bool|bytes|list|dict|tuple|set|Any|List|Dict|Tuple|Set|object)\b/,
    beginsPlain: /^(?:(?:typing\.|t\.)?(?:Optional|Opt|Union)\[)*(?:str|int|float|bool|bytes)\b/,
    optional: [/^(?:t\.|typing\.)?Optional\[(.*)\]$/s, /^(.*?)\s*\|\s*None$/s],
    oneClass: /^(?:Optional\[)?["']?([A-Za-z_][\w.]*)["']?(?:\]| \| None)?$/,
    plainBases: words('object ABC abc.ABC Enum enum.Enum str BaseModel pydantic.BaseModel Exception Protocol typing.Protocol'),
    equalsValue: words('IntEnum enum.IntEnum IntFlag enum.IntFlag StrEnum enum.StrEnum int str float'),
    emptyBase: /^(?:object|(?:typing\.)?Generic(?:\[.*)?)$/,
    metaclass: /^metaclass=(.*)$/,
    standardMembers: STANDARD,
  },
  decorators: {
    takesAsWritten: /^(?:staticmethod|classmethod|abstractmethod|abstractclassmethod|abstractstaticmethod|overload|override|final|no_type_check|wraps|lru_cache|cache|contextmanager|asynccontextmanager|coroutine|property|cached_property|setter)$/i,
    keepsMethod: /^(?:staticmethod|classmethod|abstractmethod|overload|override|final|wraps)$/i,
    static: 'staticmethod',
    ofClass: 'classmethod',
  },
  announcements: {
    successor: /^(?:alternative|replacement|instead|use_instead|use|alt_func|alt|new|new_name|new_func|rename|successor|replaced_by|replace_with|renamed_to|moved_to|alternative_import|new_path|target)$/i,
  },
  mappings: { lookUps: words('pop get setdefault'), reads: words('pop get'), take: 'pop', fillAll: 'update', fill: 'setdefault' },
  calls: {
    cast: 'cast',
    length: 'len',
    isOfType: 'isinstance',
    evaluators: words('eval exec'),
    namespaces: words('locals vars'),
    setMember: 'setattr',
    partial: /^(?:functools\.)?partial\(([A-Za-z_][\w.]*)/,
    ofItsModule: /\b__(?:name|file|path|package|spec)__\b/,
  },
};
