import { gitBlobId, indexSurface, type AssemblyFile, type AssemblyOptions, type Surface } from '@onx/model';
import { extractFacts } from '../facts/extract';
import { assembleSurface } from './assemble';

type Sources = Record<string, string>;

function filesOf(sources: Sources): AssemblyFile[] {
  return Object.entries(sources)
    .filter(([path]) => /\.pyi?$/.test(path))
    .map(([path, text]) => ({ path, blob: gitBlobId(Buffer.from(text)), facts: extractFacts(Buffer.from(text)) }));
}

/** Files by path; metadata files are handed in as such. */
function assemble(sources: Sources, options: Partial<AssemblyOptions> = {}): Surface {
  const metadata = Object.fromEntries(Object.entries(sources).filter(([path]) => ['pyproject.toml', 'setup.cfg', 'setup.py'].includes(path)));
  return assembleSurface(filesOf(sources), { metadata, ...options }).surface;
}

const exportsIn = (surface: Surface, module: string): string[] =>
  Object.entries(surface.modules[module]?.exports ?? {}).map(([name, entry]) => `${name} -> ${entry.target} (${entry.via})`);

const parameters = (surface: Surface, path: string): string | undefined =>
  surface.definitions[path]?.parameters?.map(({ name, kind, default: value }) => (kind === 'keyword_only' ? '*' : '') + name + (value === undefined ? '' : `=${value}`)).join(', ');

describe('layout', () => {
  const rows: [what: string, sources: Sources, roots: string[], modules: string[], name?: string][] = [
    ['src', { 'src/shop/__init__.py': '', 'src/shop/cart.py': '', 'tests/test_cart.py': '', 'setup.py': '' }, ['shop'], ['shop', 'shop.cart']],
    ['flat', { 'shop/__init__.py': '', 'shop/a/b.py': '', 'tests/__init__.py': '', 'docs/conf.py': '', 'setup.py': '' }, ['shop'], ['shop', 'shop.a.b']],
    ['several packages', { 'a/__init__.py': '', 'b/__init__.py': '' }, ['a', 'b'], ['a', 'b']],
    ['a single module', { 'shop.py': '', 'setup.py': '', 'conftest.py': '', 'test_shop.py': '' }, ['shop'], ['shop']],
    ['only a script', { 'conftest.py': '' }, ['conftest'], ['conftest']],
    ['a namespace package', { 'src/google/cloud/ours/__init__.py': '', 'src/google/cloud/ours/x.py': '' }, ['google.cloud.ours'], ['google.cloud.ours', 'google.cloud.ours.x']],
    ['stub instead of source', { 'shop/__init__.py': '', 'shop/fast.pyi': '' }, ['shop'], ['shop', 'shop.fast']],
    ['projects in folders', { 'core-a/setup.py': '', 'core-a/a/__init__.py': '', 'core-b/setup.py': '', 'core-b/b/__init__.py': '' }, ['a', 'b'], ['a', 'b']],
    ['the package itself', { '__init__.py': 'from shop.cart import x', 'cart.py': 'x = 1' }, ['shop'], ['shop', 'shop.cart']],
    ['no identifier', { 'shop/__init__.py': '', 'shop/{{ name }}/run.py': '', 'shop/my-script.py': '' }, ['shop'], ['shop']],
    ['helpers beside the distribution', { 'pyproject.toml': '[project]\nname = "shop"', 'shop/__init__.py': 'import shop_c', 'shop_c/__init__.py': '', 'acceptance/__init__.py': '' }, ['shop', 'shop_c'], ['shop', 'shop_c']],
    ['asked for by name beside the distribution', { 'pyproject.toml': '[project]\nname = "shop"\n[tool.setuptools.packages.find]\ninclude = ["shop*", "pos"]', 'shop/__init__.py': '', 'pos/__init__.py': 'import shop', 'tools/__init__.py': '' }, ['pos', 'shop'], ['pos', 'shop']],
    ['stated by hatch', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["lib/shop"]', 'lib/shop/__init__.py': '', 'other/__init__.py': '' }, ['shop'], ['shop']],
    ['stated by hatch, by the folder that holds them', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\nonly-include = ["src"]\nsources = ["src"]', 'src/shop/__init__.py': '', 'src/_shop_version.py': '' }, ['_shop_version', 'shop'], ['_shop_version', 'shop']],
    ['stated by hatch, by patterns', { 'pyproject.toml': '[project]\nname = "shop"\n[tool.hatch.build.targets.wheel]\ninclude = ["/shop", "/pos/**", "shop/data/*.json"]', 'shop/__init__.py': '', 'pos/__init__.py': '', 'other/__init__.py': '' }, ['pos', 'shop'], ['pos', 'shop']],
    ['stated by poetry', { 'pyproject.toml': '[tool.poetry]\nname="x"\npackages = [{include = "shop", from = "code"}]', 'code/shop/a.py': '' }, ['shop'], ['shop.a']],
    ['stated by setuptools', { 'pyproject.toml': '[tool.setuptools]\npackages = ["shop", "shop.sub"]\npackage-dir = {shop = "code"}', 'code/__init__.py': '', 'code/sub/__init__.py': '' }, ['shop'], ['shop', 'shop.sub']],
    ['stated, but not importable', { 'setup.cfg': '[options]\npackages =\n    shop\n    shop.bad-examples\n', 'shop/__init__.py': '', 'shop/bad-examples/__init__.py': '' }, ['shop'], ['shop']],
    ['stated by setup.cfg', { 'setup.cfg': '[options]\npackage_dir =\n    = code\npackages = find:\n', 'code/shop/__init__.py': '', 'other/__init__.py': '' }, ['shop'], ['shop']],
    ['found beside a stated module', { 'pyproject.toml': '[tool.setuptools]\npy-modules = ["Shop"]\n[tool.setuptools.packages.find]\ninclude = ["shop*"]\n', 'Shop.py': '', 'shop/__init__.py': '', 'features/__init__.py': '' }, ['Shop', 'shop'], ['Shop', 'shop']],
    ['asked for by what is inside', { 'setup.cfg': '[options]\npackages = find:\n[options.packages.find]\ninclude = shop.goods\n', 'shop/__init__.py': '', 'shop/goods/__init__.py': '', 'features/__init__.py': '' }, ['shop'], ['shop', 'shop.goods']],
    ['a namespace asked for by name', { 'setup.cfg': '[options]\npackages = find_namespace:\n[options.packages.find]\ninclude =\n    shop\n    shop.*\n', 'shop/cart.py': '', 'shop/goods/__init__.py': '', 'drafts/__init__.py': '' }, ['shop'], ['shop.cart', 'shop.goods']],
    ['stated by setup.py', { 'setup.py': 'from setuptools import setup, find_packages\nsetup(packages=find_packages(exclude=["feat*"]))', 'shop/__init__.py': '', 'features/__init__.py': '' }, ['shop'], ['shop']],
    ['gathered by a walk of its own', { 'setup.py': 'import os\nfrom helpers import flags\nfrom setuptools import setup\ndef find_packages():\n    return [folder.replace(os.sep, ".") for folder, _, files in os.walk("shop") if "__init__.py" in files]\nsetup(packages=find_packages())', 'shop/__init__.py': '', 'helpers/__init__.py': 'flags = []' }, ['shop'], ['shop']],
    ['gathered by a walk below the sources', { 'setup.py': 'import os\nfrom setuptools import setup\ndef gathered():\n    return [folder for folder, _, files in os.walk("src/shop")]\nsetup(package_dir={"": "src"}, packages=gathered())', 'src/shop/__init__.py': '', 'src/other/__init__.py': '' }, ['shop'], ['shop']],
    ['folders that are not found', { 'setup.py': 'from setuptools import setup, find_packages\nsetup(packages=find_packages())', 'shop/__init__.py': 'from .used import a', 'shop/old/b.py': 'from .c import d', 'shop/old/c.py': '', 'shop/old/in/__init__.py': '', 'shop/used/a.py': '', 'tools/x.py': 'import shop.named.e', 'shop/named/e.py': '' }, ['shop'], ['shop', 'shop.named.e', 'shop.used.a']],
    ['folders of a namespace', { 'setup.py': 'from setuptools import setup, find_namespace_packages\nsetup(packages=find_namespace_packages())', 'shop/__init__.py': '', 'shop/old/b.py': '' }, ['shop'], ['shop', 'shop.old.b']],
    ['stated in a mapping that setup.py unpacks', { 'setup.py': 'from setuptools import setup, find_packages\noptions = dict(name="shop", package_dir={"": "Lib"}, packages=find_packages("Lib"))\nsetup(**options)', 'Lib/shop/__init__.py': '', 'Snippets/__init__.py': '' }, ['shop'], ['shop']],
    ['stated item by item', { 'setup.py': 'from setuptools import setup\noptions = {"name": "shop"}\noptions["packages"] = ["shop"]\noptions["package_dir"] = {"shop": "code"}\nsetup(**options)', 'code/__init__.py': '', 'other/__init__.py': '' }, ['shop'], ['shop']],
    ['a project in a folder, by what is imported', { 'core/shop/a.py': 'from shop.b import x', 'core/shop/b.py': 'x = 1', 'pos-stubs/pos/__init__.pyi': '', 'core/hatch_build.py': '' }, ['shop'], ['shop.a', 'shop.b']],
    ['a project in a folder of its own name', { 'shop/src/shop/__init__.py': 'import shop.b', 'shop/src/shop/b.py': '', 'whole/__init__.py': '', 'setup.py': 'setup(packages=find())' }, ['shop', 'whole'], ['shop', 'shop.b', 'whole']],
    ['projects below folders of folders', { 'parts/shop-a/src/shop/a.py': 'import shop.b.x', 'shop-b/setup.py': '', 'shop-b/src/shop/b/x.py': 'from shop.a import y' }, ['shop'], ['shop.a', 'shop.b.x']],
    ['a project whose folder has an __init__ by mistake', { 'sdk/python/__init__.py': '', 'sdk/python/setup.py': '', 'sdk/python/shop/__init__.py': 'from shop.cart import x', 'sdk/python/shop/cart.py': 'x = 1', 'sdk/python/shop/fast/__init__.py': '', 'sdk/python/shop/fast/setup.py': '' }, ['shop'], ['shop', 'shop.cart', 'shop.fast', 'shop.fast.setup']],
    ['gathered beside a stated module', { 'setup.py': 'import os\npackages = []\nfor d in os.walk("shop"):\n    packages.append(d)\nsetup(packages=packages, py_modules=["shop_launcher"])', 'shop_launcher.py': '', 'shop/__init__.py': '' }, ['shop', 'shop_launcher'], ['shop', 'shop_launcher']],
    ['gathered, and one more from elsewhere', { 'setup.py': 'import os\nfound = [i[0] for i in os.walk("shop")] + ["shop.samples"]\nsetup(packages=found, package_dir={"shop.samples": "samples"})', 'shop/__init__.py': '', 'samples/__init__.py': '' }, ['shop'], ['shop', 'shop.samples']],
    ['modules stated in one file and packages in another', { 'pyproject.toml': '[project]\nname = "shop"\n[tool.setuptools]\npy-modules = ["shop"]\n', 'setup.py': 'setup(packages=["goods"])', 'shop.py': '', 'goods/__init__.py': '', 'features/__init__.py': '' }, ['goods', 'shop'], ['goods', 'shop']],
    ['found but for some, and one more from elsewhere', { 'setup.py': 'setup(packages=find_packages(exclude=["features*"]) + ["shop.samples"], package_dir={"shop.samples": "samples"})', 'shop/__init__.py': '', 'samples/__init__.py': '', 'features/__init__.py': '' }, ['shop'], ['shop', 'shop.samples']],
    ['added to itself', { 'setup.py': 'packages = ["shop"]\npackages = packages + ["shop.goods"]\nsetup(packages=packages)', 'shop/__init__.py': '', 'shop/goods/__init__.py': '' }, ['shop'], ['shop', 'shop.goods']],
    ['a namespace asked for under another name', { 'setup.py': 'setup(packages=find_namespace_packages(include=["acme.shop", "shop", "docs.*"]), package_dir={"acme.shop": "shop"})', 'shop/cart.py': '', 'docs/conf.py': '' }, ['acme.shop'], ['acme.shop.cart']],
    ['found in a folder of another name', { 'setup.py': 'setup(packages=find_packages(), package_dir={"shop": "Shop"})', 'Shop/__init__.py': '', 'Shop/cart.py': '' }, ['shop'], ['shop', 'shop.cart']],
    ['a folder that only its files name', { 'shop/json/__init__.py': '', 'shop/cart.py': 'import json.decoder' }, ['shop'], ['shop.cart', 'shop.json']],
    ['nothing', {}, [], []],
  ];
  it.each(rows)('%s', (_, sources, roots, modules) => {
    const surface = assemble(sources);
    expect([surface.roots, Object.keys(surface.modules)]).toEqual([roots, modules]);
  });
});

describe('name and version', () => {
  const rows: [what: string, sources: Sources, name: string, version: string | null][] = [
    ['[project]', { 'pyproject.toml': '[project]\nname = "my-shop"\nversion = "1.2"' }, 'my-shop', '1.2'],
    ['poetry', { 'pyproject.toml': '[tool.poetry]\nname = "my-shop"\nversion = "1.2"' }, 'my-shop', '1.2'],
    ['an attribute', { 'pyproject.toml': '[project]\nname = "s"\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = {attr = "shop._v.VERSION"}', 'shop/_v.py': 'VERSION = "3.1"' }, 's', '3.1'],
    ['a file', { 'pyproject.toml': '[project]\nname = "s"\n[tool.hatch.version]\npath = "shop/_v.py"', 'shop/_v.py': '__version__ = "3.2"' }, 's', '3.2'],
    ['setup.cfg', { 'setup.cfg': '[metadata]\nname = s\nversion = attr: shop.__version__\n', 'shop/__init__.py': 'from ._v import __version__', 'shop/_v.py': '__version__ = "4"' }, 's', '4'],
    ['setup.py', { 'setup.py': 'import setuptools\nNAME = "s"\nif True:\n    setuptools.setup(name=NAME, version="0.1")' }, 's', '0.1'],
    ['a mapping that setup.py unpacks', { 'setup.py': 'OPTIONS = {"name": "s"}\nOPTIONS["version"] = "0.2"\nsetup(**OPTIONS)' }, 's', '0.2'],
    ['a constant', { 'shop/__init__.py': '__version__ = "5.0"' }, 'shop', '5.0'],
    ['nothing', { 'pyproject.toml': 'broken = [' }, 'shop', null],
  ];
  it.each(rows)('%s', (_, sources, name, version) => {
    const surface = assemble({ 'shop/__init__.py': '', ...sources });
    expect([surface.name, surface.packageVersion]).toEqual([name, version]);
  });
});

describe('exports', () => {
  const rows: [what: string, sources: Sources, module: string, expected: string[]][] = [
    ['a package passes on', { 'p/__init__.py': 'from .a import X as Y', 'p/a.py': 'from p.b import X', 'p/b.py': 'class X: ...' }, 'p', ['Y -> p.b.X (declared)']],
    ['an import for own use', { 'p/__init__.py': '', 'p/a.py': 'import os\nfrom .b import X\nX()\ndef run(): ...', 'p/b.py': 'class X: ...' }, 'p.a', ['X -> p.b.X (incidental)', 'os -> os (incidental)']],
    ['a module that only imports', { 'p/__init__.py': '', 'p/a.py': 'import os\nfrom ._b import do_x as x', 'p/_b.py': 'def do_x(): ...' }, 'p.a', ['os -> os (incidental)', 'x -> p._b.do_x (declared)']],
    ['the warning of a module that is to go', { 'p/__init__.py': '', 'p/a.py': 'import warnings\nfrom ._b import X, EndWarning\nwarnings.warn("p.a is deprecated", EndWarning)', 'p/_b.py': 'class EndWarning(Warning): ...\nX = 1' }, 'p.a', ['EndWarning -> p._b.EndWarning (incidental)', 'X -> p._b.X (declared)', 'warnings -> warnings (incidental)']],
    ['a script that only imports', { 'p/__init__.py': '', 'p/__main__.py': 'from .b import X', 'p/b.py': 'class X: ...' }, 'p.__main__', ['X -> p.b.X (incidental)']],
    ['import x as x', { 'p/__init__.py': '', 'p/a.py': 'from .b import X as X', 'p/b.py': 'class X: ...' }, 'p.a', ['X -> p.b.X (declared)']],
    ['not in __all__', { 'p/__init__.py': 'from .b import X, Y\n__all__ = ["X"]', 'p/b.py': 'X = 1\nY = 2' }, 'p', ['X -> p.b.X (declared)', 'Y -> p.b.Y (incidental)']],
    ['a star with __all__', { 'p/__init__.py': 'from .b import *', 'p/b.py': '__all__ = ["_X", "Z"]\n_X = 1\nY = 2\nZ = 3' }, 'p', ['Z -> p.b.Z (star)', '_X -> p.b._X (star)']],
    ['a star without', { 'p/__init__.py': 'from .b import *', 'p/b.py': 'import os\n_X = 1\nY = 2' }, 'p', ['Y -> p.b.Y (star)', 'os -> os (star)']],
    ['__all__ from another', { 'p/__init__.py': 'from .b import *', 'p/b.py': 'from . import c\nfrom .c import *\n__all__ = ["Y"] + c.__all__\nY = 1', 'p/c.py': '__all__ = ["Z"]\nZ = 1' }, 'p', ['Y -> p.b.Y (star)', 'Z -> p.c.Z (star)']],
    ['__all__ imported', { 'p/__init__.py': 'from . import b', 'p/b.py': 'from ._c import __all__, Z, W', 'p/_c.py': '__all__ = ["Z"]\nZ = 1\nW = 2' }, 'p.b', ['W -> p._c.W (incidental)', 'Z -> p._c.Z (declared)']],
    ['__all__ made by a function', { 'p/__init__.py': 'from .b import *', 'p/b.py': 'from . import c\nfrom .c import *\n__all__ = []\ndef extend(m):\n    __all__.extend(m.__all__)\nextend(c)', 'p/c.py': '__all__ = ["Z"]\nZ = 1' }, 'p', ['Z -> p.c.Z (star)']],
    ['a star without, of modules', { 'p/__init__.py': 'from .b import *', 'p/b/__init__.py': 'from . import c', 'p/b/c.py': 'X = 1', 'p/b/d.py': 'X = 2' }, 'p', ['c -> p.b.c (star)']],
    ['modules loaded later', { 'p/__init__.py': 'import types\nc: types.ModuleType\nd = LazyLoader("d", globals(), "p.b.d")\nfor m in ["c"] + ["e"]:\n    globals()[m] = LazyLoader(m, globals(), "p.b.{}".format(m))', 'p/b/__init__.py': '', 'p/b/c.py': '', 'p/b/d.py': '', 'p/b/e.py': '' }, 'p', ['c -> p.b.c (declared)', 'd -> p.b.d (declared)', 'e -> p.b.e (declared)', 'types -> types (incidental)']],
    ['the last of two stars', { 'p/__init__.py': 'from .a import *\nfrom .b import *', 'p/a.py': 'X = 1', 'p/b.py': 'X = 2' }, 'p', ['X -> p.b.X (star)']],
    ['a star that others stand in for', { 'p/__init__.py': 'from .c import *\ntry:\n    from .a import *\nexcept ImportError:\n    from .b import *', 'p/a.py': 'X = 1', 'p/b.py': 'X = 2\nY = 2', 'p/c.py': 'X = 3\nY = 3\nZ = 3' }, 'p', ['X -> p.a.X (star)', 'Y -> p.b.Y (star)', 'Z -> p.c.Z (star)']],
    ['stars in a circle', { 'p/__init__.py': 'from .a import *', 'p/a.py': 'from .b import *\nX = 1', 'p/b.py': 'from .a import *\nY = 1' }, 'p', ['X -> p.a.X (star)', 'Y -> p.b.Y (star)']],
    ['an import in a circle', { 'p/__init__.py': '', 'p/a.py': 'from .b import X', 'p/b.py': 'from .a import X' }, 'p.a', []],
    ['first of try and except', { 'p/__init__.py': 'try:\n    from .a import X\nexcept ImportError:\n    from .b import X', 'p/a.py': 'X = 1', 'p/b.py': 'X = 1' }, 'p', ['X -> p.a.X (declared)']],
    ['an optional import', { 'p/__init__.py': 'try:\n    import yaml\nexcept ImportError:\n    yaml = None' }, 'p', ['yaml -> yaml (incidental)']],
    ['an own fallback', { 'p/__init__.py': 'try:\n    from fast import f\nexcept ImportError:\n    def f(): ...' }, 'p', []],
    ['the last of several fallbacks', { 'p/__init__.py': 'try:\n    from fast import f\nexcept ImportError:\n    try:\n        from faster import f\n    except ImportError:\n        from ._slow import f', 'p/_slow.py': 'def f(): ...' }, 'p', ['f -> p._slow.f (declared)']],
    ['for type checkers only', { 'p/__init__.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .a import X', 'p/a.py': 'X = 1' }, 'p', ['TYPE_CHECKING -> typing.TYPE_CHECKING (incidental)']],
    ['submodules need no entry', { 'p/__init__.py': 'from . import a', 'p/a.py': '' }, 'p', []],
    ['a module under another name', { 'p/__init__.py': 'from . import a as b', 'p/a.py': '' }, 'p', ['b -> p.a (declared)']],
    ['a submodule, before its name is given away', { 'p/__init__.py': 'from . import run as runner\ndef run(): ...', 'p/run.py': '' }, 'p', ['runner -> p.run (declared)']],
    ['import of dotted modules', { 'p/__init__.py': '', 'p/a.py': 'import p.b\nimport p.b as c', 'p/b.py': '' }, 'p.a', ['c -> p.b (incidental)', 'p -> p (incidental)']],
    ['a module without source', { 'p/__init__.py': 'from ._fast import f' }, 'p', ['f -> p._fast.f (declared)']],
    ['a function of its module\'s name', { 'p/__init__.py': 'from .run import run', 'p/run.py': 'def run(): ...' }, 'p', ['run -> p.run.run (declared)']],
    ['submodules served on demand', { 'p/__init__.py': 'import lazy_loader as lazy\n__getattr__, __dir__, __all__ = lazy.attach(__name__, submodules={"a"}, submod_attrs={"b": ["f"]})', 'p/a.py': '', 'p/b.py': 'def f(): ...' }, 'p', ['f -> p.b.f (lazy)', 'lazy -> lazy_loader (incidental)']],
    ['a stub that repeats what a star brings in', { 'p/__init__.py': 'from .a import *', 'p/__init__.pyi': 'class X: ...\nclass Y: ...', 'p/a.py': 'class X: ...' }, 'p', ['X -> p.a.X (star)']],
    ['dots too many', { 'p/__init__.py': 'from ....x import y' }, 'p', ['y -> x (incidental)']],
  ];
  it.each(rows)('%s', (_, sources, module, expected) => {
    expect(exportsIn(assemble(sources), module)).toEqual(expected);
  });

  it.each([
    ['of itself', 'deprecate_with_replacement("p.a", "q.b")', { of: 'p.a', replacement: 'q.b', message: 'p.a is replaced by q.b' }],
    ['of another module', 'deprecate_with_replacement("p.z", "q.b")', undefined],
    ['of itself, in its docstring as well', '"""Deprecated: use p.c."""\ndeprecate_with_replacement("p.z", "q.b")', { replacement: 'p.c', message: 'Deprecated: use p.c.' }],
  ])('keeps what a module says %s', (_, source, expected) => {
    expect(assemble({ 'p/__init__.py': '', 'p/a.py': source }).modules['p.a']?.deprecated).toEqual(expected);
  });

  it('reports an import that leads nowhere', () => {
    const { diagnostics } = assembleSurface(filesOf({ 'p/__init__.py': 'from .a import gone', 'p/a.py': '' }), { metadata: {} });
    expect(diagnostics).toMatchObject([{ code: 'ONX1301', file: 'p/__init__.py', line: 1 }]);
  });

  it.each([
    [['p/tests/__init__.py', 'p/tests/test_a.py'], /^p\.tests and 1 more modules look like tests/],
    [['p/conftest.py'], /^p\.conftest looks like tests/],
    [['p/testing.py', 'p/test/client.py', 'p/contest.py'], undefined],
  ])('names tests that come with the package: %j', (paths, message) => {
    const { diagnostics } = assembleSurface(filesOf({ 'p/__init__.py': '', ...Object.fromEntries(paths.map((path) => [path, ''])) }), { metadata: {} });
    expect(diagnostics).toEqual(message === undefined ? [] : [expect.objectContaining({ code: 'ONX1304', message: expect.stringMatching(message) as string })]);
  });
});

describe('constructors', () => {
  const rows: [what: string, source: string, expected: string | undefined][] = [
    ['written', 'class C:\n    def __init__(self, a, b=1): ...', 'a, b=1'],
    ['__new__', 'class C:\n    def __new__(cls, a): ...', 'a'],
    ['__new__ and __init__ with defaults of their own', 'class C:\n    def __new__(cls, a, b=None, *, c): ...\n    def __init__(self, a, b=float, *, c=1): ...', 'a, b=None, *c=1'],
    ['__new__ that takes whatever comes', 'class C:\n    def __new__(cls, **data): ...\n    def __init__(self, a): ...', 'a'],
    ['a model whose __init__ and __new__ hand on', 'from pydantic import BaseModel\nclass B(BaseModel):\n    a: int\nclass C(B):\n    b: int = 1\n    def __new__(cls, **data): ...\n    def __init__(self, **data): ...', '*a, *b=1'],
    ['inherited', 'class B:\n    def __init__(self, a): ...\nclass C(B): ...', 'a'],
    ['none at all', 'class C: ...', ''],
    ['unknown base', 'from lib import B\nclass C(B): ...', undefined],
    ['dataclass', 'from dataclasses import dataclass, field\n@dataclass\nclass C:\n    a: int\n    b: list = field(default_factory=list)\n    c: int = field(init=False)\n    d = 4', 'a, b=list()'],
    ['a field that the core makes itself', 'from dataclasses import dataclass\n@dataclass\nclass C:\n    a: Space = Space.field(" ")', 'a=Space.field(" ")'],
    ['dataclass in a line', 'from dataclasses import dataclass\n@dataclass\nclass B:\n    a: int\n    b: int = 1\n@dataclass\nclass C(B):\n    b: int = 2\n    c: int = 3', 'a, b=2, c=3'],
    ['KW_ONLY', 'import dataclasses\nfrom dataclasses import KW_ONLY\n@dataclasses.dataclass(frozen=True)\nclass C:\n    a: int\n    rest: KW_ONLY\n    b: int = 1', 'a, *b=1'],
    ['KW_ONLY under the usual name', 'import dataclasses\nfrom dataclasses import KW_ONLY\n@dataclasses.dataclass\nclass C:\n    a: int\n    _: KW_ONLY\n    b: int = 1', 'a, *b=1'],
    ['long fields', `from pydantic import BaseModel, Field\nclass C(BaseModel):\n    a: int = Field(description="${'x'.repeat(300)}", default=3)\n    b: list = Field(title="${'y'.repeat(300)}", default_factory=list)\n    c: str = Field(..., description="${'z'.repeat(300)}")\n    d: str = Field("${'w'.repeat(300)}", alias="e")`, '*a=3, *b=list(), *c, *e=(...)'],
    ['ClassVar', 'from dataclasses import dataclass\nfrom typing import ClassVar\n@dataclass\nclass C:\n    a: ClassVar[int] = 1\n    b: int = 2', 'b=2'],
    ['pydantic', 'from pydantic import BaseModel, Field\nclass B(BaseModel):\n    a: int\nclass C(B):\n    b: str = Field(..., description="x")\n    c: str = Field(default="y", alias="see")\n    _p: int = 1', '*a, *b, *see="y"'],
    ['a field whose alias no call can write', 'from pydantic import BaseModel, Field\nclass C(BaseModel):\n    a: int\n    b: dict = Field(default_factory=dict, alias="1b")\n    c: int = Field(1, alias="from")', '*a'],
    ['a field with other letters', 'from dataclasses import dataclass\n@dataclass\nclass C:\n    größe: int = 1', 'größe=1'],
    ['a BaseModel of its own that makes no fields', 'class BaseModel:\n    Config: type = None\n    def __new__(cls, *args, **kwargs): ...\nclass C(BaseModel):\n    a: int = 1', 'args, kwargs'],
    ['a BaseModel of its own that takes fields', 'class BaseModel:\n    def __init__(self, **data): ...\nclass C(BaseModel):\n    a: int = 1', '*a=1'],
    ['a BaseModel of its own that is a model', 'import pydantic\nclass BaseModel(pydantic.BaseModel):\n    a: int = 1\nclass C(BaseModel):\n    b: int', '*a=1, *b'],
    ['dataclass below one of another package', 'from dataclasses import dataclass\nfrom lib import B\n@dataclass\nclass C(B):\n    a: int\n    b: int = 1', '*a, *b=1'],
    ['dataclass below what has no fields', 'import abc\nfrom dataclasses import dataclass\nfrom lib import PushMixin\n@dataclass\nclass C(abc.ABC, PushMixin, Exception):\n    a: int', 'a'],
    ['attrs, declared again', 'import attr\n@attr.s\nclass B:\n    a = attr.ib()\n    b = attr.ib(default=1)\n@attr.s\nclass C(B):\n    c = attr.ib()\n    a = attr.ib(default=2)', 'b=1, c, a=2'],
    ['attrs', 'import attr\n@attr.s\nclass C:\n    a = attr.ib()\n    _b = attr.ib(default=2)\n    c = 3', 'a, b=2'],
    ['NamedTuple', 'from typing import NamedTuple\nclass C(NamedTuple):\n    a: int\n    b: int = 1\n    def total(self): ...', 'a, b=1'],
    ['TypedDict', 'from typing import TypedDict\nclass C(TypedDict):\n    a: int', '*a'],
    ['partial TypedDict', 'from typing import TypedDict\nclass C(TypedDict, total=False):\n    a: int', '*a=...'],
  ];
  it.each(rows)('%s', (_, source, expected) => {
    expect(parameters(assemble({ 'p/__init__.py': source }), 'p.C')).toBe(expected);
  });
});

it('resolves bases, aliases, calls and references to definitions', () => {
  const { definitions } = assemble({
    'p/__init__.py': 'from .a import Base',
    'p/a.py': 'class Base:\n    def work(self): ...',
    'p/b.py':
      'import abc\nfrom typing import TYPE_CHECKING\nimport p\nfrom p import Base as B\nclass C(B, abc.ABC):\n    def run(self):\n        self.work()\n        return p.Base.work\nOld = C\ndef make():\n    return C()\nclass D(p.Base): ...',
  });
  expect(definitions['p.b.C']?.bases).toEqual(['p.a.Base', 'abc.ABC']);
  expect(definitions['p.b.D']?.bases).toEqual(['p.a.Base']);
  expect(definitions['p.b.Old']?.aliasOf).toBe('p.b.C');
  expect(definitions['p.b.C.run']?.calls).toEqual(['p.a.Base.work']);
  expect(definitions['p.b.C.run']?.references).toContain('p.a.Base.work');
  expect(definitions['p.b.make']?.calls).toEqual(['p.b.C']);
});

it('leads what passes on to a method of a value there, not to the value', () => {
  const { definitions } = assemble({ 'p.py': 'conf = load()\ndef other(a): ...\ndef get(a):\n    return conf.get(a)\ndef one(a):\n    return other(a)\n' });
  expect(definitions['p.get']).toMatchObject({ forwardsTo: 'p.conf.get', calls: ['p.conf'] });
  expect(definitions['p.one']?.forwardsTo).toBe('p.other');
});

it('unites a stub with its source', () => {
  const surface = assemble({
    'p/__init__.py': '',
    'p/a.py': 'from ._fast import g\ndef f(a, b=2): ...\ndef only_source(): ...',
    'p/a.pyi': 'def f(a: int, b: int = ...) -> str: ...\ndef g(x: int) -> int: ...\nclass Stubbed:\n    def m(self) -> int: ...',
  });
  expect(surface.definitions['p.a.f']).toMatchObject({ returns: 'str', parameters: [{ name: 'a', annotation: 'int' }, { name: 'b', default: '2' }] });
  expect(Object.keys(surface.definitions)).toEqual(['p.a.f', 'p.a.only_source', 'p.a.g', 'p.a.Stubbed', 'p.a.Stubbed.m']);
  expect(surface.definitions['p.a.g']?.fact).toBe(-1);
});

it.each([
  ['a parameter that the stub forgot', 'def f(a, b): ...', 'def f(a: int) -> int: ...', ['a: int', 'b']],
  ['another order', 'def f(a, b=1): ...', 'def f(b: int = ..., a: int = ...): ...', ['a: int', 'b: int = 1']],
  ['a default that is misspelled', 'def f(a=None): ...', 'def f(a=Nome): ...', ['a = None']],
  ['a source that takes anything', 'def f(*args, **kwargs): ...', 'def f(a: int, b: str = ...): ...', ['a: int', 'b: str = ...']],
  ['a form of several that asks for it', 'def f(a, b=1, **kwargs): ...', '@overload\ndef f(a: int, b: str = ...): ...\n@overload\ndef f(a: int, b: bool): ...', ['a: int', 'b: bool = 1']],
  ['a source that is wrapped', '@wrapped\ndef f(first, second): ...', 'def f(second: int): ...', ['second: int']],
])('how to call is told by the source, as far as it tells: %s', (_what, source, stub, expected) => {
  const { definitions } = assemble({ 'p/__init__.py': '', 'p/a.py': source, 'p/a.pyi': stub });
  const told = definitions['p.a.f']!.parameters!.map(({ name, annotation, default: value }) => `${name}${annotation ? `: ${annotation}` : ''}${value ? ` = ${value}` : ''}`);
  expect(told).toEqual(expected);
});

it('marks what is private, public by configuration, and tagged', () => {
  const sources = { 'p/__init__.py': '__all__ = ["a"]\na = 1\nb = 2', 'p/_i.py': 'class X:\n    def __init__(self): ...\n    def _m(self): ...', 'p/experimental/__init__.py': 'y = 1' };
  const surface = assemble(sources, { public: ['p._i.**'], private: ['p.experimental.*'] });
  const seen = Object.entries(surface.definitions).map(([path, { public: open, tags }]) => `${open ? '+' : '-'}${path} ${tags?.join() ?? ''}`.trim());
  expect(seen).toEqual(['+p.a public_api', '+p.b not_in_all', '+p._i.X', '+p._i.X.__init__', '+p._i.X._m', '-p.experimental.y experimental,internal']);
  expect(assemble(sources).definitions['p._i.X']?.public).toBe(false);
});

it('gives the same surface whatever the order of the files', () => {
  const files = filesOf({
    'p/__init__.py': 'from .a import *\nfrom .b import *',
    'p/a.py': 'from .b import *\nX = 1\nclass C: ...',
    'p/b.py': 'from .a import *\nY = 1\nclass D(C): ...',
    'p/a/__init__.py': 'Z = 1',
  });
  const first = JSON.stringify(assembleSurface(files, { metadata: {} }));
  for (let turn = 1; turn < files.length; turn++) {
    expect(JSON.stringify(assembleSurface([...files.slice(turn), ...files.slice(0, turn)], { metadata: {} }))).toBe(first);
  }
  expect(JSON.stringify(assembleSurface([...files].reverse(), { metadata: {} }))).toBe(first);
});

it('survives a chain of re-exports as long as a core', () => {
  const sources: Sources = { 'p/__init__.py': '', 'p/m0.py': 'X = 1' };
  for (let i = 1; i < 3000; i++) sources[`p/m${i}.py`] = `from .m${i - 1} import X`;
  expect(indexSurface(assemble(sources)).resolve('p.m400.X')).toEqual({ definition: 'p.m0.X', rest: [] });
});

test('what is just so in an earlier release is the same value, and all is as without one', () => {
  const sources = { 'p/__init__.py': 'from .a import A, f', 'p/a.py': 'class A:\n  def m(self): return f()\ndef f(x=1): ...\n', 'p/b.py': 'from .a import f\ndef g(): return f()\n' };
  const earlier = assemble(sources);
  const changed = { ...sources, 'p/a.py': 'class A:\n  def m(self): return f()\nclass f: ...\n' };
  const later = assemble(changed, { earlier });
  expect(JSON.stringify(later)).toBe(JSON.stringify(assemble(changed)));
  const shared = (part: 'modules' | 'definitions'): string[] => Object.keys(later[part]).filter((path) => later[part][path] === earlier[part][path]);
  expect(shared('modules')).toEqual(['p', 'p.b']);
  expect(shared('definitions')).toEqual(['p.a.A', 'p.a.A.m', 'p.b.g']);
  for (const [path, definition] of indexSurface(later).definitions) expect(definition).toBe(later.definitions[path]);
});
