/** Dependents that are put together from ways to import a name, ways to use it, and places where both may stand. */
import fc from 'fast-check';
import type { Files } from '../../../../testing/stated-operation';

/** Something of the core that a dependent may use. */
interface Offered {
  module: string;
  name: string;
  /** Names that it may have in another release: a dependent may use them for something of its own. */
  later: string;
  /** Its own uses, besides those that any name has; `$` is the name, `#` a number that no other use has. */
  uses: readonly string[];
}

/** Names of modules and classes that the new release has. */
const LATER = ['c', 'd', 'e', 'marks', 'box', 'deep', 'Size', 'Modes', 'core'];

const A_CLASS = ['class Mine#($):\n    pass\nprint(Mine#.tag)', 'def f#(x: "$") -> "$":\n    return x\nprint(get_type_hints(f#)["x"].tag)', 'x#: $ = $()\nprint(x#.tag)', 'print(isinstance($(), $))', 'print(getattr($, "tag"))', 'class In#:\n    kind = $\n    items: "list[$]" = []\n    def get(self) -> $:\n        return self.kind.tag\nprint(In#().get())', 'match $():\n    case $(tag=t#):\n        print(t#)'];

const SYMBOLS: readonly Offered[] = [
  {
    module: 'core.a', name: 'One', later: 'Uno',
    uses: [...A_CLASS, '$(2).run(x=1).run(3, y=4)', 'print($().size, $().empty, $().count())', 'o# = $()\nprint(o#.size)\no#.size += 1\nprint(getattr(o#, "size"))', 'class Sub#($):\n    def run(self, x=1, y=2):\n        print("mine")\n        return super().run(x, y=y)\nSub#().run(x=5)', 'with patch.object($, "run", lambda self, *a: print("patched")):\n    $().run(1)', 'async def co#():\n    print($().fetch())\nasyncio.run(co#())', 'def w#(_, one: $):\n    one.run(x=2)\n    return one.size\nprint(w#(1, $()))', 'for o# in [$(1), $(2)]:\n    o#.run(x=o#.at)', '[o.run(x=3) for o in [$()]]', 'print($.size)', 'print($().old)', 'class P#($):\n    @property\n    def empty(self):\n        return not super().empty\nprint(P#().empty)', 'class Q#($):\n    def count(self):\n        return super().count() + 1\nprint(Q#().count())', 'class R#($):\n    size = 5\n    twice = size * 2\n    empty = False\nprint(R#().size, R#().twice, R#().empty)', 'class S#($):\n    size: int = 5\n    def run(self, x, y=3):\n        self.size = x\n        return self.size\nprint(S#().run(x=9), S#.size)', 'print($.run($(), x=1).at)', 'print(getattr($(), "run")(2).at)', 'class Deep#($):\n    size = 4\n    def tell(self):\n        return self.size, super().size\nprint(Deep#().tell())', 'class Twice#($):\n    pass\nclass Thrice#(Twice#):\n    def run(self, x=1, y=2):\n        return super().run(x + 1, y)\nThrice#().run(3).run(x=1)', 'with patch("core.a.One.run", lambda self, *a: print("patched")):\n    $().run(1)', 'class Has#:\n    def __init__(self, one: $):\n        self.one = one\n    def go(self):\n        return self.one.run(x=1), self.one.size\nHas#($()).go()', '$(*[1]).run(**{"y": 3})'],
  },
  { module: 'core.a', name: 'Two', later: 'Zwei', uses: [...A_CLASS, 'print($(width=3).w, $(4).w)', 'class Wide#($):\n    def __init__(self):\n        super().__init__(width=9)\nprint(Wide#().w)', 'print(partial($, width=6)().w)'] },
  { module: 'core.a', name: 'Three', later: 'Drei', uses: A_CLASS },
  { module: 'core.a', name: 'Oops', later: 'Fault', uses: ['try:\n    raise $("a")\nexcept $ as e#:\n    print(e#.tag)', 'try:\n    raise $\nexcept (ValueError, $) as $e#:\n    print(type($e#) is $)'.replaceAll('$e#', 'e#'), 'class E#($):\n    pass\nprint(E#.tag)'] },
  { module: 'core.a', name: 'make', later: 'build', uses: ['$(1, y=2).run(x=3)', 'made# = $()\nprint(made#.size)', 'print(list(map($, [1]))[0].tag)', 'print(partial($, 1)().tag)'] },
  { module: 'core.a', name: 'mark', later: 'label', uses: ['@$\ndef marked#():\n    return 1', 'class M#:\n    @staticmethod\n    @$\n    def f():\n        return 1'] },
  { module: 'core.a', name: 'LIMIT', later: 'MAXIMUM', uses: ['print($)', 'print($ + 1, f"{$}")', 'print(max(1, $))'] },
  { module: 'core.a', name: 'SMALL', later: 'Size', uses: ['print(int($))', 'print($ + 1)', 'print([1, 2, 3][$])', 'def s#(x=$):\n    return x + 1\nprint(s#())'] },
  { module: 'core.a', name: 'LARGE', later: 'Size', uses: ['print(int($))', 'print($ * 2)', 'print({$: 1}[2])'] },
  { module: 'core.a', name: 'MODE', later: 'Modes', uses: ['print($)', 'print($.upper(), f"{$}")'] },
  { module: 'core.a', name: 'order', later: 'sort', uses: ['$(1, 2, 3)', '$(*[1, 2])', '$(1, 2, third=4)', 'partial($, 1)(2)', '$(1, second=2)', '$(first=1, second=2)', 'print(callable($))'] },
  { module: 'core.a', name: 'store', later: 'save', uses: ['$("p", None, True)', '$("p", legacy=None)', '$("p", deep=True)', '$(\n    "p",\n    legacy=None,  # why\n    deep=True,\n)'] },
  { module: 'core.a', name: 'send', later: 'post', uses: ['$("p")', '$(path="p")', '$(\n    "p",\n)'] },
  { module: 'core.a', name: 'Color', later: 'Colour', uses: ['print($.RED.value, $["BLUE"].value)', 'print($.RED is $(1))', 'match $(1):\n    case $.RED:\n        print("red")', 'print(getattr($, "RED").value)'] },
  { module: 'core.a', name: 'home', later: 'house', uses: ['os.environ["CORE_HOME"] = "h"\nprint($())', 'with patch.dict("os.environ", {"CORE_HOME": "i"}):\n    print($())'] },
  { module: 'core.a', name: 'gone', later: 'went', uses: ['print($())'] },
  { module: 'core.a', name: 'Keys', later: 'Options', uses: ['from core.a import read\nk#: $ = {"low": 1, "high": 2}\nk#["low"] += 1\nread(k#)', 'def rd#(keys: "$"):\n    return keys.get("low", 0), keys["high"]\n'] },
  { module: 'core.a', name: 'Store', later: 'Shop', uses: ['s# = $()\ns#["SPEED"] = 4\nprint(s#.speed())', 'print($(SPEED=4).speed())', 'print($({"SPEED": 3}).speed())'] },
  { module: 'core.pkg', name: 'outer', later: 'pkgs', uses: ['print($(2))'] },
  { module: 'core.pkg.deep', name: 'flat', later: 'level', uses: ['print($(2))', 'print(list(map($, [1])))'] },
  { module: 'core.pkg.deep', name: 'Deep', later: 'Lower', uses: A_CLASS },
  { module: 'core.tools', name: 'weigh', later: 'scale', uses: ['print($(2))', 'print([$(x) for x in [1]])'] },
];

/** Uses that any name has; `$` stands for what was imported, `?` for its bare name and `!` for one that it may have later. */
const USES_OF_ANY = [
  'print(tag($))',
  'k# = $\nprint(tag(k#))',
  'print([tag($) for _ in [1]])',
  'print((lambda: tag($))())',
  'def g#(p=$):\n    return tag(p)\nprint(g#())',
  'def later#():\n    def inner():\n        return tag($)\n    return inner()\nprint(later#())',
  'if (v# := $):\n    print(tag(v#))',
  'print(f"{tag($)!r}")',
  'try:\n    print(tag($))\nfinally:\n    pass',
  'def h#(?):\n    return ?\nprint(h#(1))',
  'print([? for ? in [1, 2]])',
  'class K#:\n    ? = 5\nprint(K#.?)',
  'class L#:\n    held = $\nprint(tag(L#.held))',
  'def q#():\n    ! = 1\n    return tag($), !\nprint(q#())',
  'def r#(!):\n    return tag($), !\nprint(r#(2))',
  '! = 7\nprint(!)',
  'print([(tag($), !) for ! in [1]])',
  'def t#():\n    ? = 3\n    def u():\n        return ?\n    return u()\nprint(t#())',
  'print(dict(?=1, !=2))',
  'def typed#[T: $](x: T) -> "T": ...',
  'a = 8\nprint(a)',
  'def own#(a, core=1):\n    return a, core\nprint(own#(1))',
  'print([tag($) for x in [1, 2] if $])',
  'print({tag($): 1 for _ in [1]})',
  'print(tag($) if $ else 1, not $)',
  'def y#():\n    yield $\nprint(tag(next(y#())))',
  'def deco#(x):\n    return lambda f: f\n@deco#($)\ndef d#():\n    pass',
  'for ! in [1]:\n    print(tag($), !)',
  'with open(os.devnull) as !:\n    print(tag($))',
  'try:\n    1 / 0\nexcept ZeroDivisionError as !:\n    print(tag($))',
  'print((lambda !: tag($))(1))',
  'print((lambda !=$: tag(!))())',
  'def ann#(a: int, *b: "object", **c) -> "list[int]":\n    return tag($)\nprint(ann#(1))',
  'class V#:\n    def ?(self):\n        return tag($)\nprint(V#().?())',
  'class W#:\n    def __init__(self):\n        self.? = 1\nprint(W#().?)',
  'import math as !\nprint(!.pi > tag(1))',
];

/** Uses only of a name that stands alone. */
const USES_OF_BARE = [
  'def glob#():\n    global ?\n    ? = 3\nprint(tag(?))',
  'del ?',
  'class C#:\n    ? = ?\nprint(tag(C#.?))',
  'def n#():\n    ? = 1\n    def deeper():\n        nonlocal ?\n        ? = 2\n    deeper()\n    return ?\nprint(n#())',
  '__all__ = ["?"]',
];

/** Uses through the module `%`. */
const USES_OF_MODULE = [
  'print(tag(getattr(%, "?")))',
  'with patch.object(%, "?", 5):\n    print(%.?)',
  'with patch("@.?", 6):\n    print(%.?)',
  'm# = %\nprint(tag(m#.?))',
  'print(hasattr(%, "?"))',
  'def thr#(m=%):\n    return tag(m.?)\nprint(thr#())',
  '%.? = 4\nprint(%.?)',
  'with patch.multiple("@", ?=5):\n    print(%.?)',
  'def v#():\n    m = %\n    return tag(m.?)\nprint(v#())',
  'class Md#:\n    m = %\n    def f(self):\n        return tag(self.m.?)\nprint(Md#().f())',
  'print(tag(importlib.import_module("@").?))',
];

interface Import {
  text: string;
  /** What the name is written as from then on. */
  name: string;
  bare?: boolean;
  module?: string;
  /** Only at the top of a module. */
  top?: boolean;
  helper?: string;
}

const IMPORTS: readonly ((symbol: Offered, id: number) => Import)[] = [
  ({ module, name }) => ({ text: `from ${module} import ${name}`, name, bare: true }),
  ({ module, name }) => ({ text: `from ${module} import (\n    ${name},  # why\n)`, name, bare: true }),
  ({ module, name }, id) => ({ text: `from ${module} import ${name} as own${id}`, name: `own${id}`, bare: true }),
  ({ module, name }) => ({ text: `import ${module}`, name: `${module}.${name}`, module }),
  ({ module, name }, id) => ({ text: `import ${module} as mod${id}`, name: `mod${id}.${name}`, module: `mod${id}` }),
  ({ module, name }) => ({ text: `from ${ownerOf(module)} import ${lastOf(module)}`, name: `${lastOf(module)}.${name}`, module: lastOf(module) }),
  ({ module, name }, id) => ({ text: `from ${ownerOf(module)} import ${lastOf(module)} as mod${id}`, name: `mod${id}.${name}`, module: `mod${id}` }),
  ({ module, name }) => ({ text: `from ${module} import *`, name, bare: true, top: true }),
  ({ module, name }) => ({ text: `import core, ${module}`, name: `${module}.${name}`, module }),
  ({ module, name }, id) => ({ text: `mod${id} = importlib.import_module("${module}")`, name: `mod${id}.${name}`, module: `mod${id}` }),
  ({ module, name }) => ({ text: `try:\n    from ${module} import ${name}\nexcept ImportError:\n    ${name} = None`, name, bare: true }),
  ({ module, name }) => ({ text: `if True:\n    from ${module} import ${name}\nelse:\n    ${name} = None`, name, bare: true }),
  ({ module, name }) => ({ text: `from ${module} import ${name}; import sys`, name, bare: true }),
  ({ module, name }) => ({ text: `try:\n    from ${module} import ${name}\nexcept ImportError:\n    raise`, name, bare: true }),
  ({ module, name }) => ({ text: `from ${module} import ${name} as ${name}`, name, bare: true }),
  ({ module, name }) => ({ text: `import ${module} as ${lastOf(module)}`, name: `${lastOf(module)}.${name}`, module: lastOf(module) }),
  ({ module, name }) => ({ text: `from ${module} import \\\n    ${name}`, name, bare: true }),
  ({ module, name }) => ({ text: `from importlib import import_module\n${lastOf(module)} = import_module("${module}")`, name: `${lastOf(module)}.${name}`, module: lastOf(module) }),
  ({ module, name }) => ({ text: `from .helper import ${name}`, name, bare: true, helper: `from ${module} import ${name}` }),
  ({ module, name }, id) => ({ text: `from . import helper as mod${id}`, name: `mod${id}.${name}`, helper: `from ${module} import (\n    ${name},\n)` }),
  ({ module, name }) => ({ text: `if TYPE_CHECKING:\n    from ${module} import ${name}\nfrom ${module} import ${name}`, name, bare: true }),
  ({ module, name }) => ({ text: `import core\nimport ${module}`, name: `${module}.${name}`, module }),
  ({ module, name }) => ({ text: `from app.helper import My${name}`, name: `My${name}`, bare: true, helper: derived(module, name) }),
  ({ module, name }) => ({ text: 'import app.helper as helper', name: `helper.My${name}`, helper: derived(module, name) }),
  ({ module, name }) => ({ text: `from app.helper import ${name}`, name, bare: true, helper: `from ${module} import ${name}` }),
  ({ module, name }) => ({ text: 'import app.helper', name: `app.helper.${name}`, helper: `from ${module} import ${name}` }),
  ({ module, name }, id) => ({ text: `from app import helper as mod${id}`, name: `mod${id}.${lastOf(module)}.${name}`, helper: `from ${ownerOf(module)} import ${lastOf(module)}` }),
  ({ module, name }) => ({ text: `from ${module} import ${module === 'core.a' ? 'One, SMALL, ' : ''}${name}, ${module === 'core.a' ? 'Two' : name}`, name, bare: true }),
];

/** Where an import and its uses stand. */
const PLACES = ['top', 'top', 'top', 'apart', 'function', 'class', 'method', 'if'] as const;

export interface Block {
  symbol: Offered;
  import: number;
  place: (typeof PLACES)[number];
  /** Numbers that choose among the uses. */
  uses: number[];
}

const block: fc.Arbitrary<Block> = fc.record({
  symbol: fc.constantFrom(...SYMBOLS),
  import: fc.nat(IMPORTS.length - 1),
  place: fc.constantFrom(...PLACES),
  uses: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }),
});

export const blocks: fc.Arbitrary<Block[]> = fc.array(block, { minLength: 1, maxLength: 5 });

const HEAD = `import asyncio
import importlib
import os
from functools import partial
from typing import TYPE_CHECKING, get_type_hints
from unittest.mock import patch


def tag(x):
    return getattr(x, "tag", None) or (int(x) if isinstance(x, int) else x if isinstance(x, str) else type(x).__name__)


`;

/** The dependent of some blocks: a package `app`, its program in `app/main.py`. */
export function dependentOf(chosen: readonly Block[], newline: '\n' | '\r\n'): Files {
  const helper: string[] = [];
  const early: string[] = [];
  const late: string[] = [];
  const imports = chosen.map((one, index) => (IMPORTS[one.import] as (typeof IMPORTS)[number])(one.symbol, index));
  const starred = imports.some(({ top }) => top);
  for (const [index, one] of chosen.entries()) {
    const made = imports[index] as Import;
    // What a star brings and the file binds as well is not followed.
    if (starred && made.bare && !made.top) continue;
    if (made.helper !== undefined) helper.push(made.helper);
    const uses = one.uses.map((choice, at) => use(one.symbol, made, choice, `${index}${at}`)).join('\n');
    const place = made.top && one.place !== 'apart' ? 'top' : one.place;
    if (place === 'top') late.push(`${made.text}\n${uses}`);
    else if (place === 'apart') {
      early.push(made.text);
      late.push(uses);
    } else late.push(within(place, `${made.text}\n${uses}`, index));
  }
  const files: Files = { 'app/__init__.py': '', 'app/helper.py': `${[...new Set(helper)].join('\n')}\n`, 'app/main.py': `${HEAD}${[...early, ...late].join('\n')}\n` };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', newline)]));
}

function use(symbol: Offered, made: Import, choice: number, id: string): string {
  const { module } = made;
  const all = [...symbol.uses, ...symbol.uses, ...USES_OF_ANY, ...(made.bare && !made.top ? USES_OF_BARE : []), ...(module === undefined ? [] : USES_OF_MODULE)];
  const name = made.bare ? made.name : symbol.name;
  const filled: Record<string, string> = { $: made.name, '?': name, '!': [symbol.later, symbol.later, ...LATER][choice % (LATER.length + 2)] as string, '#': id, '%': module ?? '', '@': symbol.module };
  return (all[choice % all.length] as string).replace(/[$?%@]|!(?!r\})|#(?! why)/g, (sign) => filled[sign] ?? sign);
}

function within(place: 'function' | 'class' | 'method' | 'if', text: string, index: number): string {
  const indented = (depth: number): string => text.replace(/^(?=.)/gm, '    '.repeat(depth));
  switch (place) {
    case 'function':
      return `def fun${index}():\n${indented(1)}\nfun${index}()`;
    case 'class':
      return `class Cls${index}:\n${indented(1)}`;
    case 'method':
      return `class Cls${index}:\n    def act(self):\n${indented(2)}\nCls${index}().act()`;
    case 'if':
      return `if True:\n${indented(1)}`;
  }
}

/** A name of the dependent's own for what the core has: a class below it where it is one, else another name. */
function derived(module: string, name: string): string {
  const own = /^[A-Z][a-z]/.test(name) ? `class My${name}(${name}):\n    pass` : `My${name} = ${name}`;
  return `from ${module} import ${name}\n\n\n${own}\n`;
}

function ownerOf(module: string): string {
  return module.slice(0, module.lastIndexOf('.'));
}

function lastOf(module: string): string {
  return module.slice(module.lastIndexOf('.') + 1);
}
