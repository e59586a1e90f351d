import type { DefinitionFact, FileFacts } from '@onx/model';
import { extractFacts } from './extract';

const read = (source: string): FileFacts => extractFacts(Buffer.from(source));

/** `kind Owner.name` of each definition. */
function outline(source: string): string[] {
  const { definitions } = read(source);
  const path = (fact: DefinitionFact): string => {
    const owner = definitions[fact.parent];
    return owner ? `${path(owner)}.${fact.name}` : fact.name;
  };
  return definitions.map((fact) => `${fact.kind} ${path(fact)}`);
}

function definition(source: string, name: string): DefinitionFact {
  const found = read(source).definitions.find((fact) => fact.name === name);
  if (!found) throw new Error(`no ${name} in ${source}`);
  return found;
}

describe('what is declared', () => {
  const cases: [string, string, string[]][] = [
    ['functions and constants', 'LIMIT = 3\nasync def run(): ...\n', ['constant LIMIT', 'function run']],
    ['nested classes', 'class A:\n    class B:\n        def m(self): ...\n', ['class A', 'class A.B', 'method A.B.m']],
    ['functions in functions are not API', 'def f():\n    def g(): ...\n    class C: ...\n', ['function f']],
    ['enums by any enum base', 'class Base(StrEnum):\n    pass\nclass Color(Base):\n    RED = 1\n    _ignore_ = []\n', ['enum Base', 'enum Color', 'enum_member Color.RED', 'attribute Color._ignore_']],
    ['properties fold their setters', 'class A:\n    @property\n    def x(self): return 1\n    @x.setter\n    def x(self, v): ...\n    y = property(get_y)\n', ['class A', 'property A.x', 'property A.y']],
    ['a method that becomes a property later', 'class A:\n    def x(self): return 1\n    x = property(x)\n    def y(self): return 2\n    z = property(y)\n', ['class A', 'property A.x', 'method A.y', 'property A.z']],
    ['fields, slots and attributes of self', 'class A:\n    a: int\n    __slots__ = ("b",)\n    def __init__(self):\n        self.c: str = ""\n        self.a = 1\n', ['class A', 'attribute A.a', 'method A.__init__', 'attribute A.b', 'attribute A.c']],
    ['type aliases', 'A: TypeAlias = int\nB = Union[int, str]\nC = int | None\nT = TypeVar("T")\ntype D = list[int]\nE = FLAG_A | FLAG_B\n', ['type A', 'type B', 'type C', 'type T', 'type D', 'constant E']],
    ['classes made by calls', 'P = namedtuple("P", "a b")\nQ = NamedTuple("Q", [("c", int)])\nE = Enum("E", {"X": 1})\n', ['class P', 'attribute P.a', 'attribute P.b', 'class Q', 'attribute Q.c', 'enum E', 'enum_member E.X']],
    ['tuple targets', 'a, (b, *c) = 1, x\n', ['constant a', 'constant b', 'constant c']],
    ['twins are one', 'try:\n    def f(): ...\nexcept ImportError:\n    def f(a): ...\nif X:\n    y = 1\nelse:\n    y = 2\n', ['function f', 'constant y']],
    ['what a block binds that fails', 'try:\n    import a\nexcept ImportError as e:\n    text = "no a"\n    raise ImportError(text)\nif a.version < 3:\n    least = 3\n    raise ImportError(least)\nelse:\n    x = 1\nif a:\n    y = 1\nelse:\n    text = 2\n    raise ImportError(text)\n', ['constant x', 'constant y']],
    ['what a block binds before it fails into what catches it', 'try:\n    import a\n    if a.version < 3:\n        least = 3\n        raise ImportError\nexcept ImportError:\n    a = None\n', ['constant least', 'constant a']],
    ['what is written again', 'class A:\n    def m(self): ...\n    def n(self): ...\n    def n(self, x): ...\nclass A:\n    def o(self): ...\nclass B(A): ...\nclass B(B):\n    def p(self): ...\n', ['class A', 'method A.o', 'class B']],
    ['what runs only as a script is none', 'if __name__ == "__main__":\n    x = 1\n', []],
  ];
  test.each(cases)('%s', (_, source, expected) => expect(outline(source)).toEqual(expected));

  test.each([
    ['an interface', 'class IReader(Interface):\n    def read(size, wait=0): ...\n', ['size', 'wait']],
    ['an interface of another', 'class IFileReader(files.IReader):\n    def read(size): ...\n', ['size']],
    ['a declaration that forgot its receiver', 'class Reader:\n    def read(size: int) -> str:\n        "Reads."\n        raise NotImplementedError\n', ['size']],
    ['a declaration whose receiver has a type', 'class Reader:\n    def read(_self: "Reader", size: int) -> str: ...\n', ['size']],
    ['a method whose receiver has a name of its own and a type', 'class Reader:\n    def read(reader: "Reader", size: int) -> str:\n        return reader.take(size)\n', ['size']],
    ['an interface that names its receiver', 'class IReader(Interface):\n    def read(self, size): ...\n', ['size']],
    ['a class', 'class Reader(Base):\n    def read(this, size): ...\n', ['size']],
    ['a method that is made static later', 'class Reader:\n    def read(size): ...\n    read = staticmethod(read)\n', ['size']],
    ['a method that is made one of the class later', 'class Reader:\n    def read(cls, size): ...\n    read = classmethod(read)\n', ['size']],
  ])('parameters of a method of %s', (_, source, expected) => {
    expect(definition(source, 'read').parameters?.map(({ name }) => name)).toEqual(expected);
  });

  test('overloads give way to the implementation', () => {
    const fact = definition('@overload\ndef f(a: int) -> int: ...\n@overload\ndef f(a: str) -> str: ...\ndef f(a, b=1):\n    return a\n', 'f');
    expect(fact.parameters?.map((parameter) => parameter.name)).toEqual(['a', 'b']);
    expect(fact.overloads?.map((list) => list.map((parameter) => parameter.annotation))).toEqual([['int'], ['str']]);
  });

  test('parameters are normalised, self is left out', () => {
    const fact = definition("class A:\n    def m(self, a, /, b: 'int' = 1_000, *args, c=('x'), **kw) -> \"A\": ...\n", 'm');
    expect(fact.parameters).toEqual([
      { name: 'a', kind: 'positional_only' },
      { name: 'b', kind: 'positional_or_keyword', default: '1000', annotation: 'int' },
      { name: 'args', kind: 'var_positional' },
      { name: 'c', kind: 'keyword_only', default: '"x"' },
      { name: 'kw', kind: 'var_keyword' },
    ]);
    expect(fact.returns).toBe('A');
  });

  test('decorators keep their arguments', () => {
    expect(definition("@deprecate_kwarg({'old': 'new'}, version=\"1.0\")\n@wraps\ndef f(new): ...\n", 'f').decorators).toEqual([
      { name: 'deprecate_kwarg', arguments: ['{"old": "new"}', 'version="1.0"'] },
      { name: 'wraps' },
    ]);
  });

  test.each([
    ['async def f():\n    return 1\n', true],
    ['async def f():\n    def inner():\n        yield 1\n    key = lambda: (yield)\n    return inner\n', true],
    ['async def f():\n    async for x in g():\n        yield x\n', undefined],
    ['async def f():\n    with a:\n        sent = yield\n', undefined],
    ['def f():\n    return 1\n', undefined],
  ])('a call is awaited: %j', (source, expected) => expect(definition(source, 'f').async).toBe(expected));

  test('bases behind a metaclass call', () => {
    expect(definition('class A(six.with_metaclass(Meta, Base, m.Mixin)): ...\n', 'A').bases).toEqual(['Base', 'm.Mixin']);
  });

  test('uses respect what is local', () => {
    const fact = definition('import np\nfrom m import a, b, c\nX = 1\ndef f(a):\n    b = X\n    return a.q() + b.r + c.s(np.t) + [np for np in c]\n', 'f');
    expect([fact.calls, fact.references]).toEqual([['c.s'], ['X', 'c']]);
    expect(definition('class A:\n    def m(me):\n        return me.x.y(me.z)\n', 'm').calls).toEqual(['self.x.y']);
  });
});

describe('members that a statement below the class sets', () => {
  const source = 'class A:\n    def g(self): ...\n    def k(self): ...\nA.h = A.g\nA.k = staticmethod(A.k)\nA.__doc__ = "x"\nif fast:\n    A.m = A.g\nb.n = A.g\n';
  test('are those of the class, but for what has a name already, is set under a condition, or is of the language', () => {
    expect(read(source).definitions.map(({ name, parent, aliasOf }) => [name, parent, aliasOf])).toEqual([['A', -1, undefined], ['g', 0, undefined], ['k', 0, undefined], ['h', 0, 'A.g']]);
  });
});

describe('ends of life', () => {
  const cases: [string, string, Partial<DefinitionFact>][] = [
    ['decorator', '@deprecated("use `g` instead")\ndef f(): ...\n', { deprecated: { replacement: 'g', message: 'use `g` instead' } }],
    ['decorator by keywords', '@deprecated(deadline="v0.9", fix="Use pkg.g instead.")\ndef f(): ...\n', { deprecated: { removal: '0.9', replacement: 'pkg.g', message: 'Use pkg.g instead.' } }],
    ['nothing but an exception that says where it went', 'def f(self):\n    """Gone."""\n    raise Gone("`f` has been renamed `g_all`")\n', { deprecated: { replacement: 'g_all', message: '`f` has been renamed `g_all`' } }],
    ['nothing but an exception about something else', 'def f(self):\n    raise ValueError("`mode` has been renamed `way`")\n', {}],
    ['nothing but an exception about what the helper is given', 'def f(name):\n    raise Gone(f"{name} is deprecated, use `g`")\n', {}],
    ['a warning of no sort about what the helper is given', 'def f(name):\n    warnings.warn(f"`{name}` is deprecated, use `g`")\n', {}],
    ['an abstract method that takes the place of another', 'def f(self):\n    raise NotImplementedError("write this instead of the deprecated `g`")\n', {}],
    ['an exception behind something that may return', 'def f(self, a):\n    if a:\n        return a\n    raise ValueError("without `a` this is deprecated, use `g` instead")\n', {}],
    ['warning of no sort about a name to come', 'class f:\n    def __init__(self):\n        warnings.warn("The class f will be renamed " + "GaitPlan in a later release.")\n', { deprecated: { replacement: 'GaitPlan', message: 'The class f will be renamed GaitPlan in a later release.' } }],
    ['a helper that warns of an end, with a word about an argument', 'def f(a, b):\n    our_deprecation_warning("f is now deprecated. Use `g` instead. The parameter `b` went.", since="1.2")\n    return a\n', { deprecated: { replacement: 'g', message: 'f is now deprecated. Use `g` instead. The parameter `b` went.' } }],
    ['a warning in a docstring that it will be', 'class f:\n    """Do.\n\n    WARNING: This class will be deprecated in favor of GaitPlan, and removed.\n    """\n', { deprecated: { replacement: 'GaitPlan', message: 'This class will be deprecated in favor of GaitPlan, and removed.' } }],
    ['decorator about an argument', '@deprecate_bookmark(bookmark="item")\n@deprecated_parameter("x")\ndef f(): ...\n', {}],
    ['bare decorator about an argument', '@deprecate_dims\ndef f(): ...\n', {}],
    ['bare decorator about the whole', '@deprecated_function\ndef f(): ...\n', { deprecated: {} }],
    ['warning', 'def f(a):\n    warnings.warn("f is deprecated since 1.2, use g()", DeprecationWarning, stacklevel=2)\n    return g(a)\n', { forwardsTo: 'g', deprecated: { since: '1.2', replacement: 'g', message: 'f is deprecated since 1.2, use g()' } }],
    ['warning of no sort that says where it went', 'def f(a):\n    warnings.warn("\'f\' has moved, import it with \'from pkg import g\'")\n    return g(a)\n', { forwardsTo: 'g', deprecated: { replacement: 'pkg.g', message: "'f' has moved, import it with 'from pkg import g'" } }],
    ['warning of no sort about something else', 'def f(a):\n    warnings.warn("The cache was moved to `a.b`, this takes a while")\n    return g(a)\n', { forwardsTo: 'g' }],
    ['warning about another thing, whose successor it is', 'class f:\n    def __init__(self):\n        warnings.warn("The `pkg.e` class will be deprecated. Please use `pkg.f` for your work instead.", DeprecationWarning)\n', {}],
    ['property whose setter keeps the value in another place', 'class C:\n    @property\n    def f(self):\n        return self.g\n    @f.setter\n    def f(self, v):\n        self._g = v\n', {}],
    ['property that is another name for setting too', 'class C:\n    @property\n    def f(self):\n        return self.g\n    @f.setter\n    def f(self, v):\n        self.g = v\n', { forwardsTo: 'self.g' }],
    ['warning about the package of its successor', 'class C:\n    def __init__(self):\n        warnings.warn("The `oldpkg` package is deprecated, use `newpkg.C` instead.", DeprecationWarning)\nf = C\n', { aliasOf: 'C' }],
    ['property whose setter keeps the value in the same place, guarded', 'class C:\n    @property\n    def f(self):\n        return self.g\n    @f.setter\n    def f(self, v):\n        with self.lock:\n            self.g = v\n', { forwardsTo: 'self.g' }],
    ['property of a getter that sends its callers to it', 'class C:\n    def get_f(self):\n        warnings.warn("get_f is deprecated, use f instead", DeprecationWarning)\n    f = property(get_f)\n', {}],
    ['warning about an argument only', 'def f(a=None):\n    if a is not None:\n        warnings.warn("a is deprecated", DeprecationWarning)\n', {}],
    ['warning whose text has a name', 'def f(a):\n    msg = "f is deprecated, use g instead"\n    warnings.warn(msg, DeprecationWarning)\n    return g(a)\n', { forwardsTo: 'g', deprecated: { replacement: 'g', message: 'f is deprecated, use g instead' } }],
    ['warning that asks what its class is called', 'def f(self):\n    warnings.warn(f"{self.__class__.__name__}.f is deprecated, please use " f"{type(self).__name__}.g instead.", DeprecationWarning)\n    return self.g\n', { deprecated: { replacement: 'self.g', message: 'self.f is deprecated, please use self.g instead.' } }],
    ['helper with both names', 'def f(self):\n    deprecate_with_replacement("f", "g", "3.0")\n    return g()\n', { forwardsTo: 'g', deprecated: { removal: '3.0', replacement: 'g', message: 'f is replaced by g' } }],
    ['docstring that announces the end of a parameter', 'def f(a, b):\n    """Do.\n\n    .. deprecated:: 1.2\n        ``a`` is deprecated, use ``b`` instead.\n    """\n', {}],
    ['docstring that announces the end of a parameter, and its own', 'def f(a, b):\n    """Do.\n\n    .. deprecated:: 1.2\n        The argument a is deprecated.\n\n    .. deprecated:: 1.3\n        `f` is deprecated, use `g`.\n    """\n', { deprecated: { since: '1.3', replacement: 'g', message: '`f` is deprecated, use `g`.' } }],
    ['docstring with a directive one column off', 'def f():\n    """Do.\n\n     .. deprecated:: v1.2\n        Use :func:`~pkg.g` instead.\n\n    Does more.\n    """\n', { deprecated: { since: '1.2', replacement: 'pkg.g', message: 'Use `pkg.g` instead.' } }],
    ['docstring', 'def f():\n    """Do.\n\n    .. deprecated:: 1.2\n        Use :func:`~pkg.g` instead.\n    """\n', { deprecated: { since: '1.2', replacement: 'pkg.g', message: 'Use `pkg.g` instead.' } }],
    ['class that warns', 'from m import G\nclass f(G):\n    def __init__(self, *a, **k):\n        warnings.warn("Use G instead", DeprecationWarning)\n        super().__init__(*a, **k)\n', { forwardsTo: 'G', deprecated: { replacement: 'G', message: 'Use G instead' } }],
    ['class that warns of itself under a condition', 'class f:\n    def __new__(cls, *a):\n        if issubclass(cls, f) and not issubclass(cls, G):\n            warn("pkg.f is deprecated, please use pkg.G instead", DeprecationWarning)\n        return super().__new__(cls)\n', { deprecated: { replacement: 'pkg.G', message: 'pkg.f is deprecated, please use pkg.G instead' } }],
    ['class that warns of an argument under a condition', 'class f:\n    def __init__(self, a=None):\n        if a:\n            warn("a of f is deprecated, use b instead", DeprecationWarning)\n', {}],
    ['class one of whose methods warns of it', 'class f:\n    def __call__(self, a):\n        warn("f layer is deprecated, use G instead", DeprecationWarning)\n', { deprecated: { replacement: 'G', message: 'f layer is deprecated, use G instead' } }],
    ['class one of whose methods warns of itself', 'class f:\n    def dress(self, a):\n        warn("f dress is deprecated, use trim instead", DeprecationWarning)\n    def sift(self):\n        warn("f.sift is deprecated, use bolt instead", DeprecationWarning)\n', {}],
    ['decorator that marks its successor as code', '@deprecated("1.1", alternative="`~pkg.G`")\nclass f: ...\n', { deprecated: { since: '1.1', replacement: 'pkg.G', message: 'use `pkg.G` instead' } }],
    ['decorator with an additional text', '@deprecate_func(additional_msg=("Use g() instead"), since="0.45.0")\ndef f(): ...\n', { deprecated: { since: '0.45.0', replacement: 'g', message: 'Use g() instead' } }],
    ['a name that only a star import can give', 'from pkg.m import *\ndef f(a):\n    return crush(a)\n', { forwardsTo: 'crush' }],
    ['a builtin beside a star import', 'from pkg.m import *\ndef f(a):\n    return len(a)\n', {}],
    ['a value that is kept under its old name', 'from m import _h\nf = moved(moved_from="pkg.f", version="0.10", version_removed="1.0")(_h)\n', { forwardsTo: '_h', deprecated: { since: '0.10' } }],
    ['docstring of an old name', 'class f(g):\n    """Old name for TriStone. Kept for backwards compatibility."""\n    kind = "f"\n', { deprecated: { replacement: 'TriStone', message: 'Old name for TriStone. Kept for backwards compatibility.' } }],
    ['docstring that says so in its second sentence', 'class f(G):\n    """A special case.\n    This layer is deprecated in favor of ``G``."""\n', { deprecated: { replacement: 'G', message: 'This layer is deprecated in favor of `G`.' } }],
    ['docstring that says so of something else', 'def f():\n    """Do. This format is deprecated in favor of ``G``."""\n', {}],
    ['decorator of the constructor', 'class f:\n    @deprecated("Use `g` instead")\n    def __init__(self): ...\n', { deprecated: { replacement: 'g', message: 'Use `g` instead' } }],
    ['decorator of the constructor about an argument', 'class f:\n    @deprecated("The argument `a` is deprecated, use `b` instead")\n    def __init__(self, a=1): ...\n', {}],
    ['docstring with the release behind the word', 'def f():\n    """Do.\n\n    Deprecated v6. -- call pkg.g() instead.\n    """\n', { deprecated: { replacement: 'pkg.g', message: 'Deprecated v6. -- call pkg.g() instead.' } }],
    ['docstring that begins with the release behind the word', 'def f():\n    """Deprecated v6.1: use pkg.g instead."""\n', { deprecated: { replacement: 'pkg.g', message: 'Deprecated v6.1: use pkg.g instead.' } }],
    ['docstring with a paragraph about a parameter', 'def f(a):\n    """Do.\n\n    Deprecated: the argument a, use g instead.\n    """\n', {}],
    ['docstring with a deeper paragraph', 'def f(a):\n    """Do.\n\n    :param a: What.\n\n        Deprecated: use g instead.\n    """\n', {}],
    ['docstring that counts what is deprecated', 'def f():\n    """Do.\n\n    Deprecated 6 names that others use instead.\n    """\n', {}],
    ['docstring that warns', 'def f():\n    """Do.\n\n    .. warning:: This function is deprecated in 0.8, and will be removed in 0.9.\n                 Instead, use `pkg.g`.\n    """\n', { deprecated: { since: '0.8', removal: '0.9', replacement: 'pkg.g', message: 'This function is deprecated in 0.8, and will be removed in 0.9. Instead, use `pkg.g`.' } }],
    ['docstring with a section that warns', 'def f():\n    """Do.\n\n    Warning:\n        This function is deprecated and will be removed in a future\n        release. Please use :py:func:`~.g` instead.\n\n    Args:\n        x: A thing.\n    """\n', { deprecated: { replacement: 'g', message: 'This function is deprecated and will be removed in a future release. Please use `g` instead.' } }],
    ['docstring with an underlined heading that warns', 'def f():\n    """Do.\n\n    Warnings\n    --------\n    This function is deprecated, use `g` instead.\n    """\n', { deprecated: { replacement: 'g', message: 'This function is deprecated, use `g` instead.' } }],
    ['docstring that warns of a part', 'def f():\n    """Do.\n\n    Note:\n        The `x` parameter is deprecated.\n    """\n', {}],
    ['docstring that warns of a field', 'def f():\n    """Do.\n\n    Note: The `x` field is deprecated, use `y` instead.\n    """\n', {}],
    ['docstring that warns of an option under a heading', 'def f():\n    """Do.\n\n    Notes\n    -----\n    The `fast` option is deprecated and will be removed.\n    """\n', {}],
    ['docstring that warns of another method', 'def f():\n    """Do.\n\n    Warning:\n        The `old` method is deprecated, use `g`.\n    """\n', {}],
    ['docstring that warns of something deprecated', 'def f():\n    """Do.\n\n    .. warning:: Values of deprecated kinds are left out.\n    """\n', {}],
    ['class that a base marks', 'class f(Deprecated, G):\n    """Import `f` using `from pkg.tree import f` instead."""\n', { deprecated: { replacement: 'pkg.tree.f', message: 'Import `f` using `from pkg.tree import f` instead.' } }],
    ['a base for marks', 'class f(Deprecated):\n    """Use me in deprecated classes."""\n', {}],
    ['a call with a constant of its own', 'def f(a):\n    warnings.warn("f is deprecated", DeprecationWarning)\n    return g(a, kind="x")\n', { deprecated: { message: 'f is deprecated' } }],
    ['alias', 'f = mod.G\n', { aliasOf: 'mod.G' }],
    ['message in a constant', 'MSG = "{} is gone, use {} instead"\ndef f():\n    warnings.warn(MSG.format("f", "g"), FutureWarning)\n', { deprecated: { replacement: 'g', message: 'f is gone, use g instead' } }],
  ];
  test('warning of no sort about a part of the name', () => {
    expect(definition('def init_cache(a):\n    warnings.warn("The cache was moved to p.a.b, this takes a while")\n', 'init_cache').deprecated).toBeUndefined();
    expect(definition('def get_cache(a):\n    warnings.warn("The cache was moved to p.a.b")\n', 'get_cache').deprecated?.replacement).toBe('p.a.b');
  });

  test.each(cases)('%s', (_, source, expected) => {
    const { deprecated, forwardsTo, aliasOf } = definition(`def g(): ...\n${source}`, 'f');
    expect(JSON.parse(JSON.stringify({ deprecated, forwardsTo, aliasOf }))).toEqual(expected);
  });
});

describe('the module', () => {
  test('__all__ as it is built', () => {
    const source = '__all__ = ["a"] + sub.__all__\n__all__ += ("b",)\n__all__.extend(["c"])\n__all__.append("d")\n__all__ = [*other.__all__, "e"]\n';
    expect(read(source).exports).toEqual({ names: ['a', 'b', 'c', 'd', 'e'], plus: ['sub', 'other'] });
  });

  test('a field that is told of its end', () => {
    const source = 'class A:\n    tint = Text(help="Deprecated option (use shade instead)")\n    shade = Text(help="Used instead of the deprecated tint")\n';
    expect(definition(source, 'tint').deprecated).toEqual({ replacement: 'shade', message: 'Deprecated option (use shade instead)' });
    expect(definition(source, 'shade').deprecated).toBeUndefined();
  });

  test.each([
    ['Text("", help="DEPRECATED since version 0.7.2, use Owner.shade instead.").tag(config=True)', 'Owner.shade'],
    ['Hooks(default=[], doc="Deprecated; use hooks options instead.")', 'hooks'],
    ['Text(doc="Alias for shade.")', 'shade'],
    ['Text(doc="Alias for shade and tint, as far as both are given.")', undefined],
  ])('a field that is %s names its successor', (value, replacement) => {
    expect(definition(`class A:\n    tint = ${value}\n`, 'tint').deprecated?.replacement).toBe(replacement);
  });

  test('__all__ that cannot be read to its end is none', () => {
    expect(read('from .core import *\n__all__ = [name for name in dir() if not name.startswith("_")]\n').exports).toBeUndefined();
    expect(read('__all__ = [name for name in dir() if name != "sys"] + ["a"]\n').exports).toBeUndefined();
    expect(read('names, gears = sorted_out(globals())\n__all__ = names + ["a"]\n').exports).toBeUndefined();
    expect(read('__all__ = ["a"]\n__all__ += names_of(globals())\n').exports).toBeUndefined();
  });

  test('__all__ that a loop adds to', () => {
    const source = 'from . import readers, writers\n__all__ = ["a"]\nfor part in (readers, writers):\n    __all__.extend(part.__all__)\n';
    expect(read(source).exports).toEqual({ names: ['a'], plus: ['readers', 'writers'] });
  });

  test('imports with their conditions', () => {
    const source = 'import a.b\nif TYPE_CHECKING:\n    from ..x import y as z\ntry:\n    from m import *\nexcept ImportError:\n    pass\ndef f():\n    import hidden\n';
    expect(read(source).imports).toEqual([
      { module: 'a.b', level: 0, as: 'a', line: 1 },
      { module: 'x', level: 2, name: 'y', as: 'z', aliased: true, conditional: 'type_checking', line: 3 },
      { module: 'm', level: 0, name: '*', as: '*', conditional: 'try', line: 5 },
    ]);
  });

  test.each([
    ['if MYPY:\n    from a import f\n', [['f', 'type_checking']]],
    ['if typing.TYPE_CHECKING:\n    from a import f\nelse:\n    from b import f\n', [['f', 'type_checking'], ['f', 'if']]],
    ['if six.PY2:\n    from a import f\nelse:\n    from b import g\n', [['g', undefined]]],
    ['if not PY3:\n    from a import f\nelse:\n    from b import g\n', [['g', undefined]]],
    ['if IS_PYTHON3:\n    from a import f\nelse:\n    from b import g\n', [['f', undefined]]],
    ['if sys.version_info < (3,):\n    from a import f\nelif other:\n    from b import g\nelse:\n    from c import h\n', [['g', 'if'], ['h', 'if']]],
    ['if other:\n    from a import f\nelif sys.version_info.major >= 3:\n    from b import g\nelse:\n    from c import h\n', [['f', 'if'], ['g', 'if']]],
    ['if (sys.version_info[0] == 2):\n    from a import f\n', []],
    ['if version_info[0] == 2:\n    from a import f\n', [['f', 'if']]],
    ['if config.python2:\n    from a import f\n', [['f', 'if']]],
    ['if sys.version_info[0] > 2:\n    from a import f\n', [['f', undefined]]],
    ['if sys.version_info >= (3, 8):\n    from a import f\nelse:\n    from b import f\n', [['f', 'if'], ['f', 'if']]],
    ['if sys.version_info >= (2, 7):\n    from a import f\n', [['f', undefined]]],
    ['if sys.version_info == (3, 0):\n    from a import f\n', [['f', 'if']]],
    ['try:\n    if PY2:\n        from a import f\n    else:\n        from b import f\nexcept ImportError:\n    pass\n', [['f', 'try']]],
  ])('what stands under a test is bound where it may run: %j', (source, expected) => {
    expect(read(source).imports.map(({ as, conditional }) => [as, conditional])).toEqual(expected);
  });

  test('a name that is imported and then set to itself is no more than imported', () => {
    const facts = read('from pkg.new import Reader, Writer\nReader = Reader\nWriter = wrap(Writer)\nsize = size\n');
    expect(facts.imports.map(({ as }) => as)).toEqual(['Reader', 'Writer']);
    expect(facts.definitions.map(({ name }) => name)).toEqual(['Writer', 'size']);
  });

  test.each([
    ['warn(f"{__file__} has been moved to /pkg/io/readers.py" + ".", DeprecationWarning)', 'pkg.io.readers'],
    ['warn(f"{__name__} is deprecated, use pkg.io instead", DeprecationWarning)', 'pkg.io'],
    ['warn(f"{__file__} is deprecated, see /pkg/io/readers.py", DeprecationWarning)', undefined],
    ['warn(f"{name} has been moved to pkg.io", DeprecationWarning)', undefined],
    ['deprecated.module("24.3", "24.9", addendum="Use `pkg.readers` instead.")', 'pkg.readers'],
    ['plugins.module("24.3", "24.9", addendum="Use `pkg.readers` instead.")', undefined],
    ['words = ("The `reading` module " "has been renamed `readers`.")\nwarn(words)', 'readers'],
    ['warn("The cache has been moved to `~/.cache`, see `tidy`.")', undefined],
  ])('that warns when it is imported: %s', (source, replacement) => expect(read(`${source}\n`).deprecated?.replacement).toBe(replacement));

  test.each([
    ['New code should import from pkg.checks.', 'from pkg.checks import A', { replacement: 'pkg.checks' }],
    ['Module left for backwards compatibility. Please do not use it.', 'from pkg.checks import A', {}],
    ['Module left for backwards compatibility.', 'def f(): ...', undefined],
    ['Backwards compatibility with older interpreters.', 'from other import A', undefined],
    ['Imports that differ, kept for backwards compatibility with older interpreters.', 'from other import A', undefined],
    ['Kept for backwards-compatibility with old imports.', 'from pkg.checks import A', {}],
  ])('of a module whose docstring is %j, before %j', (doc, source, expected) => {
    const { deprecated } = read(`"${doc}"\n${source}\n`);
    if (expected === undefined) expect(deprecated).toBeUndefined();
    else expect(deprecated).toEqual({ ...expected, message: doc });
  });

  const tables: [string, string, string[], true?][] = [
    ['equality', 'def __getattr__(name):\n    if name == "Old":\n        from .new import New\n        return New\n    raise AttributeError(name)\n', ['lazy Old .new.New']],
    ['dict of names with a warning', '_T = {"Old": New, "B": "C"}\ndef __getattr__(name):\n    if name in _T:\n        warnings.warn(f"{name} is deprecated", DeprecationWarning)\n        return _T[name]\n    raise AttributeError(name)\n', ['deprecated B C', 'deprecated Old New']],
    ['modules to import', '_T = {"A": ".a"}\ndef __getattr__(name):\n    try:\n        module = _T[name]\n    except KeyError:\n        raise AttributeError(name) from None\n    return getattr(import_module(module, __name__), name)\n', ['lazy A .a.A']],
    ['pairs', '_T = {"A": ("pkg.a", "B")}\ndef __getattr__(n):\n    if n not in _T:\n        raise AttributeError(n)\n    m, a = _T[n]\n    return getattr(importlib.import_module(m), a)\n', ['lazy A pkg.a.B']],
    ['modules below, by a table of the function', '__all__ = ["A", "b"]\n\ndef __getattr__(name):\n    homes = {"A": "a"}\n    if name in __all__:\n        if name in homes.keys():\n            path = f"{__name__}.{homes.get(name)}"\n            return getattr(importlib.import_module(path), name)\n        else:\n            return importlib.import_module("." + name, __name__)\n    raise AttributeError(name)\n', ['lazy A .a.A', 'lazy b .b']],
    ['a row that is no text', '_T = {"A": make()}\ndef __getattr__(name):\n    if name in _T:\n        warnings.warn(f"use {_T[name]} for {name}", DeprecationWarning)\n        return getattr(import_module(_T[name]), name)\n    raise AttributeError(name)\n', ['deprecated A undefined']],
    ['a warning whose text stands elsewhere', 'def __getattr__(name):\n    if name == "A":\n        from pkg.a import _A\n        warnings.warn(_A._MESSAGE, DeprecationWarning)\n        return _A\n    raise AttributeError(name)\n', ['deprecated A pkg.a._A']],
    ['refusals', '_GONE = {n: f"use {r} instead" for n, r in [("A", "pkg.b")]}\ndef __getattr__(n):\n    if n in _GONE:\n        raise AttributeError(_GONE[n])\n    raise AttributeError(n)\n', ['removed A pkg.b']],
    ['a variable with its type', 'def __getattr__(name):\n    if name != "A":\n        raise AttributeError(name)\n    from pkg.new import B\n    export: Any = B\n    warn_deprecation(deprecated_name=f"{name} from here")\n    return export\n', ['deprecated A pkg.new.B']],
    ['things that are marked as old', 'from ours import operators\n_T = {"A": deprecated_stone(operators.B)}\ndef __getattr__(n):\n    warnings.warn("This package goes.", DeprecationWarning)\n    if n == "C":\n        from .c import D\n        return deprecated_stone(D)\n    if n in _T:\n        return _T[n]\n    raise AttributeError(n)\n', ['deprecated A operators.B', 'deprecated C .c.D']],
    ['lazy module whose table grows', 'names = {"a": ["A"]}\nif fast():\n    names["a"].extend(["B"])\n    names["b"] = ["C"]\nnames["c"] += ["D"]\nsys.modules[__name__] = LazyModule(__name__, names)\n', ['lazy A .a.A', 'lazy B .a.B', 'lazy C .b.C', 'lazy D .c.D']],
    ['lazy loader', '__getattr__, __dir__, __all__ = lazy.attach(__name__, ["s"], {"t": ["A"]})\n', ['lazy A .t.A', 'lazy s .s']],
    ['anything', 'def __getattr__(name):\n    return getattr(_impl, name)\n', [], true],
    ['words in another language', 'def __getattr__(name):\n    if name in {"a", "b"}:\n        warnings.warn(trans._("{name} was moved. Import it from pkg.io instead.", name=name), FutureWarning)\n        import pkg.io\n        return getattr(pkg.io, name)\n    raise AttributeError(name)\n', ['deprecated a pkg.io.a', 'deprecated b pkg.io.b']],
    ['a call that is given the release, the words, the module and the name', 'class Old: ...\ndeprecatedModuleAttribute(Version("pkg", 2, 0), "Use pkg.new.New instead, which is safe.", __name__, "Old")\n', ['deprecated Old pkg.new.New']],
    ['a call in the body of the class', 'class Old:\n    deprecatedModuleAttribute(Version("pkg", 2, 0), "Use pkg.New instead.", "pkg.old", "Old")\n', ['deprecated Old pkg.New']],
    ['a call in a body about another name', 'class Kept:\n    deprecated("old one", "use another")\n    deprecatedModuleAttribute(Version("pkg", 2, 0), "Use pkg.New instead.", "pkg.old", "size")\n', []],
  ];
  test.each(tables.map(([title, source, expected, dynamic]) => ({ title, source, expected, dynamic })))('name table: $title', ({ source, expected, dynamic }) => {
    const facts = read(source);
    expect((facts.nameTable ?? []).map((row) => `${row.state} ${row.from} ${row.to}`)).toEqual(expected);
    expect(facts.dynamic).toBe(dynamic);
  });
});

describe('problems', () => {
  const cases: [string, Uint8Array, string[]][] = [
    ['syntax', Buffer.from('def f(:\n    pass\nx = 1\n'), ['ONX1201']],
    ['Python 2', Buffer.from('print "hello"\n'), ['ONX1202', 'ONX1201']],
    ['encoding', Uint8Array.of(0x78, 0x3d, 0xff, 0xfe), ['ONX1203']],
    ['NUL bytes', Buffer.from('x = 1\0'), ['ONX1204']],
    ['size', Buffer.from(`x = "${'a'.repeat(200_000)}"\n`), ['ONX1206']],
    ['a long list', Buffer.from(`x = [${'1,'.repeat(150_000)}]\n`), ['ONX1206']],
    ['none', Buffer.from('\ufeffx = 1\r\n'), []],
  ];
  test.each(cases)('%s', (_, bytes, expected) => {
    expect([...new Set(extractFacts(bytes).problems.map((problem) => problem.code))]).toEqual(expected);
  });

  test('deep nesting is bounded', () => {
    for (const source of [`x = ${'('.repeat(5000)}`, `x = ${'-'.repeat(20_000)}1`, `x = ${'a.b().'.repeat(5000)}c`, `x = ${'1 + '.repeat(20_000)}1`, `${'if a:\n b\nel'.repeat(3000)}if c:\n d\n`]) {
      expect(() => read(source)).not.toThrow();
    }
  });
});
