/** A core of which each change can be made or left: the old release, the new one and the operations between them, all in Python that runs. */
import type { Files, StatedOperation } from '../../../../testing/stated-operation';

/** One change each: what may happen to the core. */
export const CHANGES = [
  'a moves', 'pkg moves', 'Two is renamed', 'Two moves', 'Three is renamed', 'make moves', 'weigh goes to the root', 'flat is renamed', 'LIMIT is renamed',
  'SIZES go into an enum', 'MODE goes into a class', 'run is renamed', 'x is renamed', 'width is renamed', 'size is renamed', 'empty is a method', 'count is an attribute',
  'fetch is a coroutine', 'order has another order', 'legacy is gone', 'mode is required', 'Oops is renamed', 'RED is renamed', 'HOME is renamed', 'mark moves',
  'third only by keyword', 'run takes more', 'gone is gone', 'old is gone', 'low is renamed', 'SPEED is renamed', 'outer leaves its module',
] as const;
export type CoreChange = (typeof CHANGES)[number];

interface Texts {
  files: Files;
  operations: StatedOperation[];
}

/** The core after some changes, and the operations that state them. */
export function coreAfter(made: ReadonlySet<CoreChange>): Texts {
  const is = (change: CoreChange): boolean => made.has(change);
  const pick = (change: CoreChange, old: string, now: string): string => (is(change) ? now : old);
  const a = pick('a moves', 'core.a', 'core.c');
  const deep = pick('pkg moves', 'core.pkg.deep', 'core.box.deep');
  const modules = new Map<string, string[]>();
  const operations: StatedOperation[] = [];
  const put = (module: string, text: string): void => void modules.set(module, [...(modules.get(module) ?? []), text]);
  const state = (change: CoreChange, operation: StatedOperation): void => void (is(change) && operations.push(operation));
  const two = pick('Two is renamed', 'Two', 'Zwei');
  const home = pick('Two moves', a, 'core.d');

  put('core', `from ${a} import One\nfrom ${home} import ${two}\n`);
  put(a, one(pick));
  put(home, `class ${two}:\n    tag = "Two"\n\n    def __init__(self, ${pick('width is renamed', 'width', 'breadth')}=1):\n        self.w = ${pick('width is renamed', 'width', 'breadth')}\n`);
  put(a, `class ${pick('Three is renamed', 'Three', 'Drei')}:\n    tag = "Three"\n`);
  put(a, `class ${pick('Oops is renamed', 'Oops', 'Fault')}(Exception):\n    tag = "Oops"\n`);
  put(a, `${pick('LIMIT is renamed', 'LIMIT', 'MAXIMUM')} = 10\n`);
  put(a, is('SIZES go into an enum') ? 'class Size(IntEnum):\n    SMALL = 1\n    LARGE = 2\n' : 'SMALL = 1\nLARGE = 2\n');
  put(a, is('MODE goes into a class') ? 'class Modes:\n    MODE = "fast"\n' : 'MODE = "fast"\n');
  put(a, `def order(${pick('order has another order', 'first, second', 'second, first')}, ${pick('third only by keyword', '', '*, ')}third=3):\n    print("order", first, second, third)\n`);
  put(a, `def store(path${pick('legacy is gone', ', legacy=None', '')}, deep=False):\n    print("store", path, deep)\n`);
  put(a, `def send(path${pick('mode is required', '', ', mode')}):\n    print("send", path)\n`);
  put(a, `class Color(Enum):\n    ${pick('RED is renamed', 'RED', 'CRIMSON')} = 1\n    BLUE = 2\n`);
  put(a, `def home():\n    return os.environ.get("${pick('HOME is renamed', 'CORE_HOME', 'CORE_DIR')}", "")\n`);
  put(pick('make moves', a, 'core.e'), `def ${pick('make moves', 'make', 'build')}(x=1, y=2) -> "One":\n    print("make", x, y)\n    return One(x)\n`);
  if (is('make moves')) put('core.e', `from ${a} import One\n`);
  put(pick('mark moves', a, 'core.marks'), 'def mark(function):\n    print("mark", function.__name__)\n    return function\n');
  put(deep, `def ${pick('flat is renamed', 'flat', 'level')}(x=1):\n    return ["flat", x]\n\n\nclass Deep:\n    tag = "Deep"\n`);
  put(a, is('gone is gone') ? '' : 'def gone():\n    return 1\n');
  const low = pick('low is renamed', 'low', 'base');
  put(a, `class Keys(TypedDict):\n    ${low}: int\n    high: int\n`);
  put(a, `def read(keys: Keys):\n    print(keys["${low}"])\n`);
  put(a, `class Store(dict):\n    def speed(self):\n        return self.get("${pick('SPEED is renamed', 'SPEED', 'TOP_SPEED')}")\n`);
  put(pick('outer leaves its module', deep.replace('.deep', ''), 'core.pkgs'), 'def outer(x=1):\n    return ["outer", x]\n');
  put(deep.replace('.deep', ''), '');
  // A module that nothing is left of stays: an import that nobody uses asks for it.
  put('core.tools', '');
  put(pick('weigh goes to the root', 'core.tools', 'core'), 'def weigh(x=1):\n    return ["weigh", x]\n');

  state('a moves', { kind: 'rename.import', match: { from: 'core.a', to: 'core.c' } });
  state('pkg moves', { kind: 'rename.import', match: { from: 'core.pkg', to: 'core.box', subtree: true } });
  if (is('Two moves')) state('Two moves', { kind: 'move.symbol', match: { module: 'core.a', from: 'Two', to_module: home, to: two } });
  else state('Two is renamed', { kind: 'rename.symbol', match: { module: 'core.a', from: 'Two', to: two } });
  state('Three is renamed', { kind: 'rename.symbol', match: { module: 'core.a', from: 'Three', to: 'Drei' } });
  state('Oops is renamed', { kind: 'rename.symbol', match: { module: 'core.a', from: 'Oops', to: 'Fault' } });
  state('LIMIT is renamed', { kind: 'rename.symbol', match: { module: 'core.a', from: 'LIMIT', to: 'MAXIMUM' } });
  for (const name of ['SMALL', 'LARGE']) state('SIZES go into an enum', { kind: 'rename.member', match: { owner: 'core.a', from: name, to: name, to_owner: `${a}.Size` } });
  state('MODE goes into a class', { kind: 'rename.member', match: { owner: 'core.a', from: 'MODE', to: 'MODE', to_owner: `${a}.Modes` } });
  state('make moves', { kind: 'move.symbol', match: { module: 'core.a', from: 'make', to_module: 'core.e', to: 'build' } });
  state('mark moves', { kind: 'move.symbol', match: { module: 'core.a', from: 'mark', to_module: 'core.marks', to: 'mark' } });
  state('weigh goes to the root', { kind: 'move.symbol', match: { module: 'core.tools', from: 'weigh', to_module: 'core', to: 'weigh' } });
  state('flat is renamed', { kind: 'rename.callable', match: { owner: 'core.pkg.deep', from: 'flat', to: 'level' } });
  state('run is renamed', { kind: 'rename.callable', match: { owner: 'core.a.One', from: 'run', to: 'go' } });
  state('x is renamed', { kind: 'arg.rename', match: { callable: 'core.a.One.run', from: 'x', to: 'z' } });
  state('width is renamed', { kind: 'arg.rename', match: { callable: 'core.a.Two', from: 'width', to: 'breadth' } });
  state('size is renamed', { kind: 'rename.member', match: { owner: 'core.a.One', from: 'size', to: 'extent' } });
  state('empty is a method', { kind: 'member.to_method', match: { owner: 'core.a.One', name: 'empty' } });
  state('count is an attribute', { kind: 'method.to_member', match: { owner: 'core.a.One', name: 'count' } });
  state('fetch is a coroutine', { kind: 'callable.to_async', match: { callable: 'core.a.One.fetch' } });
  state('order has another order', { kind: 'arg.reorder', match: { callable: 'core.a.order', from: ['first', 'second', 'third'], to: ['second', 'first', 'third'] } });
  state('legacy is gone', { kind: 'arg.remove', match: { callable: 'core.a.store', name: 'legacy', position: 1, param_kind: 'positional_or_keyword' } });
  state('mode is required', { kind: 'arg.require', match: { callable: 'core.a.send', name: 'mode', position: 1, param_kind: 'positional_or_keyword', suggest: '"w"' } });
  state('RED is renamed', { kind: 'rename.member', match: { owner: 'core.a.Color', from: 'RED', to: 'CRIMSON' } });
  state('HOME is renamed', { kind: 'config.key_rename', match: { file: '.env*', from: 'CORE_HOME', to: 'CORE_DIR' } });

  state('third only by keyword', { kind: 'arg.keyword_only', match: { callable: 'core.a.order', name: 'third', position: 2 } });
  state('run takes more', { kind: 'arg.add_default', match: { callable: 'core.a.One.run', name: 'deep', default: 'False', position: 2, param_kind: 'positional_or_keyword' } });
  state('gone is gone', { kind: 'symbol.remove', match: { module: 'core.a', name: 'gone' } });
  state('old is gone', { kind: 'member.remove', match: { owner: 'core.a.One', name: 'old' } });
  state('low is renamed', { kind: 'rename.member', match: { owner: 'core.a.Keys', from: 'low', to: 'base' } });
  state('SPEED is renamed', { kind: 'config.key_rename', match: { file: '*.py', from: 'SPEED', to: 'TOP_SPEED' } });
  state('outer leaves its module', { kind: 'move.symbol', match: { module: 'core.pkg', from: 'outer', to_module: 'core.pkgs', to: 'outer' } });

  const packages = new Set([...modules.keys()].map((module) => module.slice(0, Math.max(0, module.lastIndexOf('.')))));
  const files: Files = {};
  for (const [module, texts] of modules) {
    const text = texts.filter((one) => one !== '').sort((one, other) => Number(other.startsWith('from')) - Number(one.startsWith('from'))).join('\n\n');
    files[`${module.replaceAll('.', '/')}${packages.has(module) ? '/__init__' : ''}.py`] = module === a ? `import os\nfrom enum import Enum, IntEnum\nfrom typing import TypedDict\n\n\n${text}` : text;
  }
  return { files, operations };
}

function one(pick: (change: CoreChange, old: string, now: string) => string): string {
  const x = pick('x is renamed', 'x', 'z');
  return `class One:
    tag = "One"
    ${pick('size is renamed', 'size', 'extent')} = 3

    def __init__(self, x=1):
        self.at = x

    def ${pick('run is renamed', 'run', 'go')}(self, ${x}=1, y=2${pick('run takes more', '', ', deep=False')}) -> "One":
        print("One.run", ${x}, y)
        return self

    ${pick('old is gone', 'old = 6', 'pass')}

    ${pick('empty is a method', '@property\n    ', '')}def empty(self):
        return True

    ${pick('count is an attribute', '', '@property\n    ')}def count(self):
        return 0

    ${pick('fetch is a coroutine', '', 'async ')}def fetch(self):
        return 5
`;
}
