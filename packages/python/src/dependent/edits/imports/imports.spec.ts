import type { Files, StatedOperation } from '../../../../../../testing/stated-operation';
import { changeOf, rewriteFiles } from '../../../testing/check-rewrite';

const OLD: Files = {
  'shop/__init__.py': 'from .cart import Cart\n',
  'shop/cart.py': 'class Cart:\n    pass\n\n\nclass Basket:\n    pass\n\n\nSMALL = 1\nLARGE = 2\nRED = 1\n\n\ndef total(items):\n    return 0\n',
  'shop/money/__init__.py': '',
  'shop/money/price.py': 'class Price:\n    pass\n\n\nVAT = 20\n',
  'shop/gone.py': 'class Gone:\n    pass\n',
  'shop/tools.py': 'def weigh(x):\n    return x\n',
};
const NEW: Files = {
  'shop/__init__.py': 'from .orders.cart import Cart\n\n\ndef weigh(x):\n    return x\n',
  'shop/orders/__init__.py': '',
  'shop/orders/cart.py': 'from enum import Enum\n\n\nclass Cart:\n    pass\n\n\nclass Hamper:\n    pass\n\n\nclass Size:\n    SMALL = 1\n    LARGE = 2\n\n\nclass Color(Enum):\n    RED = 1\n',
  'shop/sums.py': 'def add_up(items):\n    return 0\n',
  'shop/values/__init__.py': '',
  'shop/values/price.py': 'class Price:\n    pass\n\n\nVAT = 20\n',
};
const OPERATIONS: StatedOperation[] = [
  { kind: 'rename.import', match: { from: 'shop.cart', to: 'shop.orders.cart' } },
  { kind: 'rename.import', match: { from: 'shop.money', to: 'shop.values', subtree: true } },
  { kind: 'rename.symbol', match: { module: 'shop.cart', from: 'Basket', to: 'Hamper' } },
  { kind: 'move.symbol', match: { module: 'shop.cart', from: 'total', to_module: 'shop.sums', to: 'add_up' } },
  { kind: 'rename.member', match: { owner: 'shop.cart', from: 'SMALL', to: 'SMALL', to_owner: 'shop.orders.cart.Size' } },
  { kind: 'rename.member', match: { owner: 'shop.cart', from: 'LARGE', to: 'LARGE', to_owner: 'shop.orders.cart.Size' } },
  { kind: 'rename.member', match: { owner: 'shop.cart', from: 'RED', to: 'RED', to_owner: 'shop.orders.cart.Color' } },
  { kind: 'move.symbol', match: { module: 'shop.tools', from: 'weigh', to_module: 'shop', to: 'weigh' } },
  { kind: 'symbol.remove', match: { module: 'shop.gone', name: 'Gone', replacement: 'shop.Cart' } },
];
const CHANGE = changeOf(OLD, NEW, OPERATIONS);

function check(before: string, after: string, path = 'app/main.py'): void {
  const first = rewriteFiles(CHANGE, { [path]: before });
  expect(first.after[path]).toBe(after);
  expect(first.rewrite.diagnostics).toEqual([]);
  expect(rewriteFiles(CHANGE, first.after).rewrite.files).toEqual([]);
}

const TABLE: [what: string, before: string, after: string][] = [
  ['a module', 'import shop.cart\nshop.cart.Cart()\n', 'import shop.orders.cart\nshop.orders.cart.Cart()\n'],
  ['a module below one that moved', 'import shop.money.price\nshop.money.price.VAT\n', 'import shop.values.price\nshop.values.price.VAT\n'],
  ['a module with an alias', 'import shop.money.price as p\np.VAT\n', 'import shop.values.price as p\np.VAT\n'],
  ['a name', 'from shop.cart import Cart\nCart()\n', 'from shop.orders.cart import Cart\nCart()\n'],
  ['an access path that still leads there', 'from shop import Cart\nimport shop\nshop.Cart()\n', 'from shop import Cart\nimport shop\nshop.Cart()\n'],
  ['a renamed name and its uses', 'from shop.cart import Basket\nx: Basket = Basket()\n', 'from shop.orders.cart import Hamper\nx: Hamper = Hamper()\n'],
  ['constants that a class holds now', 'from shop.cart import Cart, LARGE, SMALL\nCart(LARGE, SMALL)\n', 'from shop.orders.cart import Cart, Size\nCart(Size.LARGE, Size.SMALL)\n'],
  ['such a constant under an alias', 'from shop.cart import LARGE as BIG\nprint(BIG)\n', 'from shop.orders.cart import Size\nprint(Size.LARGE)\n'],
  ['such a constant through its module', 'import shop.cart as c\nc.Cart(c.LARGE)\n', 'import shop.orders.cart as c\nc.Cart(c.Size.LARGE)\n'],
  ['such a constant beside its class', 'from shop.orders.cart import Size\nfrom shop.cart import LARGE\nSize(LARGE)\n', 'from shop.orders.cart import Size\nSize(Size.LARGE)\n'],
  ['a class that is something else later', 'from shop.cart import LARGE\nfrom shop.orders.cart import Size\nSize = Size\nLARGE\n', '# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\nfrom shop.cart import LARGE\nfrom shop.orders.cart import Size\nSize = Size\nLARGE\n'],
  ['an import of the module behind the use', 'from shop.cart import total\nx = total([])\nfrom shop.sums import average\n', 'from shop.sums import add_up\nx = add_up([])\nfrom shop.sums import average\n'],
  ['a new import and a comment on the same line', 'from shop.cart import SMALL, LARGE\nfrom shop.cart import LARGE\n', '# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\nfrom shop.cart import LARGE\nfrom shop.orders.cart import Size\n# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\nfrom shop.cart import LARGE\n'],
  ['a module that is imported behind the use', 'from shop import cart\ncart.total([])\ncart.Cart()\nfrom shop import sums\n', 'from shop.orders import cart\nimport shop.sums\nshop.sums.add_up([])\ncart.Cart()\nfrom shop import sums\n'],
  ['a module that is imported again behind the use', 'def f():\n    import shop.cart\n    import shop.cart\n    shop.cart.total([])\n    import shop.sums\n', 'def f():\n    import shop.orders.cart\n    import shop.sums\n    shop.sums.add_up([])\n    import shop.sums\n'],
  ['such a constant by its name in a string', 'import shop.cart\ngetattr(shop.cart, "LARGE")\n', 'import shop.orders.cart\n# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\ngetattr(shop.orders.cart, "LARGE")\n'],
  ['such a constant that the file counts on from', 'from shop.cart import LARGE\nLARGE += 1\n', '# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\nfrom shop.cart import LARGE\nLARGE += 1\n'],
  ['such a constant in a function that imports another one later', 'from shop.cart import SMALL\ndef f():\n    print(SMALL)\n    from shop.cart import LARGE\n    return LARGE\n', 'from shop.orders.cart import Size\ndef f():\n    print(Size.SMALL)\n    # TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\n    from shop.cart import LARGE\n    return LARGE\n'],
  ['the same, imported before', 'from shop.cart import SMALL\ndef f():\n    from shop.cart import LARGE\n    return LARGE, SMALL\n', 'from shop.orders.cart import Size\ndef f():\n    from shop.orders.cart import Size\n    return Size.LARGE, Size.SMALL\n'],
  ['such a constant twice in one import', 'from shop.cart import Cart, LARGE, LARGE\nCart(LARGE)\n', '# TODO(onx): shop.cart.LARGE is now shop.orders.cart.Size.LARGE\nfrom shop.cart import LARGE, LARGE\nfrom shop.orders.cart import Cart\nCart(LARGE)\n'],
  ['a member of an enum that is assigned to', 'import shop.cart\nshop.cart.RED = 3\nshop.cart.RED += 1\nshop.cart.LARGE = 3\n', 'import shop.orders.cart\n# TODO(onx): shop.cart.RED is now shop.orders.cart.Color.RED\nshop.cart.RED = 3\n# TODO(onx): shop.cart.RED is now shop.orders.cart.Color.RED\nshop.cart.RED += 1\nshop.orders.cart.Size.LARGE = 3\n'],
  ['a member of an enum that is patched', 'patch("shop.cart.RED", 3)\npatch("shop.cart.LARGE", 3)\nload("shop.cart.RED")\n', '# TODO(onx): shop.cart.RED is now shop.orders.cart.Color.RED\npatch("shop.cart.RED", 3)\npatch("shop.orders.cart.Size.LARGE", 3)\nload("shop.orders.cart.Color.RED")\n'],
  ['several that are patched at once', 'import shop.cart as c\npatch.multiple("shop.cart", Basket=1, total=2)\npatch.multiple(c, Basket=1)\n', 'import shop.orders.cart as c\n# TODO(onx): shop.cart.total moved to shop.sums.add_up\npatch.multiple("shop.orders.cart", Hamper=1, total=2)\npatch.multiple(c, Hamper=1)\n'],
  ['a module that a call imports', 'import importlib\nm = importlib.import_module("shop.cart")\nm.Basket(m.LARGE)\nm.total([])\nimportlib.import_module(name).Basket\n', 'import importlib\nm = importlib.import_module("shop.orders.cart")\nm.Hamper(m.Size.LARGE)\n# TODO(onx): shop.cart.total moved to shop.sums.add_up\nm.total([])\nimportlib.import_module(name).Basket\n'],
  ['a star import and a new name that an inner scope takes', 'from shop.cart import *\ndef f(Hamper):\n    return Basket\n', 'from shop.orders.cart import *\nfrom shop.orders.cart import Hamper as Basket\ndef f(Hamper):\n    return Basket\n'],
  ['the comment of one that goes', 'from shop.cart import (\n    LARGE,  # l\n    Cart,\n    SMALL,  # s\n)\n', 'from shop.orders.cart import (\n    Size,  # l\n    Cart,\n)\n'],
  ['bounds of type parameters', 'from shop.cart import Basket\ndef f[T: Basket](x: T): ...\nclass A[T: (Basket, "Basket") = Basket]: ...\ntype X[T: Basket] = list[T]\n', 'from shop.orders.cart import Hamper\ndef f[T: Hamper](x: T): ...\nclass A[T: (Hamper, "Hamper") = Hamper]: ...\ntype X[T: Hamper] = list[T]\n'],
  ['a name that a class offers', 'class A:\n    from shop.cart import Basket\n    def f(self):\n        return self.Basket\n', 'class A:\n    from shop.orders.cart import Hamper as Basket\n    def f(self):\n        return self.Basket\n'],
  ['a renamed name with an alias', 'from shop.cart import Basket as B\nB()\n', 'from shop.orders.cart import Hamper as B\nB()\n'],
  ['a new name that is taken', 'from shop.cart import Basket\nHamper = 1\nBasket()\n', 'from shop.orders.cart import Hamper as Basket\nHamper = 1\nBasket()\n'],
  ['a new name that an inner scope takes', 'from shop.cart import Basket\ndef f(Hamper):\n    return Basket\n', 'from shop.orders.cart import Hamper as Basket\ndef f(Hamper):\n    return Basket\n'],
  ['shadowed uses stay', 'from shop.cart import Basket\ndef f(Basket):\n    return Basket\nBasket()\n', 'from shop.orders.cart import Hamper\ndef f(Basket):\n    return Basket\nHamper()\n'],
  ['a module whose names went to the root', 'from shop import tools\ntools.weigh(1)\n', 'import shop\nshop.weigh(1)\n'],
  ['the same beside an import from it', 'from shop import tools\nfrom shop.tools import weigh\nweigh(tools.weigh)\n', 'import shop\nfrom shop import weigh\nweigh(shop.weigh)\n'],
  [
    'a statement whose names part',
    'from shop.cart import Cart, total\n\nCart(total([]))\n',
    'from shop.orders.cart import Cart\nfrom shop.sums import add_up\n\nCart(add_up([]))\n',
  ],
  [
    'merged into an import of the new module',
    'from shop.cart import total\nfrom shop.sums import average\n\ntotal()\n',
    'from shop.sums import add_up, average\n\nadd_up()\n',
  ],
  [
    'one name per line',
    'from shop.cart import (\n    Basket,\n    Cart,  # the old one\n    total,\n)\nBasket, Cart, total\n',
    'from shop.orders.cart import (\n    Hamper,\n    Cart,  # the old one\n)\nfrom shop.sums import add_up\nHamper, Cart, add_up\n',
  ],
  ['a module out of a package', 'from shop import cart\ncart.Cart()\n', 'from shop.orders import cart\ncart.Cart()\n'],
  ['a function that left its module', 'from shop import cart\ncart.total([])\n', 'from shop import sums\nsums.add_up([])\n'],
  [
    'a function that left its module, another that did not',
    'from shop import cart\ncart.total([])\ncart.Cart()\n',
    'from shop.orders import cart\nfrom shop import sums\nsums.add_up([])\ncart.Cart()\n',
  ],
  ['a chain whose symbol moved elsewhere', 'import shop.cart\nshop.cart.total([])\n', 'import shop.sums\nshop.sums.add_up([])\n'],
  ['a star import', 'from shop.cart import *\nBasket()\ntotal([])\n', 'from shop.orders.cart import *\nfrom shop.sums import add_up as total\nHamper()\ntotal([])\n'],
  ['inside a function', 'def f():\n    from shop.cart import Basket\n    return Basket()\n', 'def f():\n    from shop.orders.cart import Hamper\n    return Hamper()\n'],
  [
    'under TYPE_CHECKING, in string annotations',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from shop.cart import Basket\n\ndef f(x: "Basket | None") -> "list[Basket]": ...\n',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from shop.orders.cart import Hamper\n\ndef f(x: "Hamper | None") -> "list[Hamper]": ...\n',
  ],
  ['CRLF and no final newline', 'from shop.cart import Cart, total\r\nCart, total', 'from shop.orders.cart import Cart\r\nfrom shop.sums import add_up\r\nCart, add_up'],
  ['tabs', 'def f():\n\tfrom shop.cart import Cart, total\n\treturn total\n', 'def f():\n\tfrom shop.orders.cart import Cart\n\tfrom shop.sums import add_up\n\treturn add_up\n'],
  ['a directive goes along', 'from shop.cart import Cart, total  # noqa: F401\n', 'from shop.orders.cart import Cart  # noqa: F401\nfrom shop.sums import add_up  # noqa: F401\n'],
  ['a name offered in __all__', 'from shop.cart import Basket\n__all__ = ["Basket"]\n', 'from shop.orders.cart import Hamper as Basket\n__all__ = ["Basket"]\n'],
  ['something gone', 'from shop.gone import Gone\nGone()\n', '# TODO(onx): shop.gone.Gone is gone in 2.0.0; use shop.Cart\nfrom shop.gone import Gone\nGone()\n'],
  ['a name that only looks alike', 'from other.cart import Basket\nBasket.total\n"shop"\n', 'from other.cart import Basket\nBasket.total\n"shop"\n'],
  ['one statement on a line with another', 'x = 1; from shop.cart import Cart, total\n', 'x = 1; from shop.orders.cart import Cart; from shop.sums import add_up\n'],
  ['a class body that takes the name over', 'from shop.cart import Basket\nclass A:\n    Basket = Basket\n', 'from shop.orders.cart import Hamper\nclass A:\n    Basket = Hamper\n'],
  ['a fallback', 'try:\n    from shop.cart import Basket\nexcept ImportError:\n    Basket = None\n', 'try:\n    from shop.orders.cart import Hamper as Basket\nexcept ImportError:\n    Basket = None\n'],
  ['a name that a function rebinds', 'from shop.cart import Basket\ndef f():\n    global Basket\n    Basket = 1\n', 'from shop.orders.cart import Hamper as Basket\ndef f():\n    global Basket\n    Basket = 1\n'],
  [
    'a module in a variable',
    'import shop.cart\nx = shop.cart\nx.Basket\nx.total\n',
    'import shop.orders.cart\nx = shop.orders.cart\nx.Hamper\n# TODO(onx): shop.cart.total moved to shop.sums.add_up\nx.total\n',
  ],
  [
    'a module that one function needs no more',
    'def f():\n    import shop.cart\n    return shop.cart.total\ndef g():\n    import shop.cart\n    return shop.cart.Cart\n',
    'def f():\n    import shop.sums\n    return shop.sums.add_up\ndef g():\n    import shop.orders.cart\n    return shop.orders.cart.Cart\n',
  ],
  ['several names on a line, some gone elsewhere', 'from shop.cart import (total, Cart,\n    Basket)\ntotal, Cart, Basket\n', 'from shop.orders.cart import (Cart,\n    Hamper)\nfrom shop.sums import add_up\nadd_up, Cart, Hamper\n'],
  ['a comment that would be lost', 'from shop.cart import total  # a reason\nfrom shop.sums import z\ntotal\n', 'from shop.sums import add_up  # a reason\nfrom shop.sums import z\nadd_up\n'],
];

describe('imports', () => {
  it.each(TABLE)('%s', (_what, before, after) => check(before, after));

  it('keeps the name that a package offers', () => {
    check('from shop.cart import Basket\n', 'from shop.orders.cart import Hamper as Basket\n', 'app/__init__.py');
  });

  it('keeps the name that another file imports from here', () => {
    const files = { 'app/a.py': 'from shop.cart import Basket\n', 'app/b.py': 'from .a import Basket\n' };
    expect(rewriteFiles(CHANGE, files).after).toEqual({ 'app/a.py': 'from shop.orders.cart import Hamper as Basket\n', 'app/b.py': 'from .a import Basket\n' });
  });

  it.each([
    ['by its path', 'patch("app.a.Basket")\n'],
    ['on its module', 'from app import a\npatch.object(a, "Basket")\n'],
    ['through a module with an alias', 'import app.a as here\nhere.Basket()\n'],
    ['on a module with an alias', 'import app.a as here\npatch.object(here, "Basket")\n'],
  ])('keeps the name that another file asks this one for: %s', (_what, asking) => {
    const { after } = rewriteFiles(CHANGE, { 'app/__init__.py': '', 'app/a.py': 'from shop.cart import Basket\n', 'tests/b.py': asking });
    expect(after['app/a.py']).toBe('from shop.orders.cart import Hamper as Basket\n');
  });

  it('reads long sums to their end', () => {
    const sum = (name: string): string => `${name}()${' + 1'.repeat(1000)} + ${name}()\n`;
    check(`from shop.cart import Basket\n${sum('Basket')}`, `from shop.orders.cart import Hamper\n${sum('Hamper')}`);
  });

  it('keeps local names where a part of the file could not be read', () => {
    check('from shop.cart import Basket\nx = = Basket()\n', 'from shop.orders.cart import Hamper as Basket\nx = = Basket()\n');
  });

  it('wraps what got too long', () => {
    const before = 'from shop.cart import Basket as one_name_for_a_basket, Cart as another_name_for_a_cart\n';
    const after = 'from shop.orders.cart import (\n    Hamper as one_name_for_a_basket,\n    Cart as another_name_for_a_cart,\n)\n';
    check(before, after);
  });

  it('lets re-exports follow where asked to, through files that do not name the core', () => {
    const before = {
      'app/__init__.py': 'from .a import Basket\n\n__all__ = ["Basket"]\n',
      'app/a.py': 'from shop.cart import Basket, Cart\n\nBasket()\n',
      'app/b.py': 'from app import Basket\nfrom .a import Basket as Mine\n\nBasket(), Mine()\n',
      'app/c.py': 'from . import a\n\na.Basket()\n',
    };
    const { after } = rewriteFiles(CHANGE, before, { renameReexports: true });
    expect(after).toEqual({
      'app/__init__.py': 'from .a import Hamper\n\n__all__ = ["Hamper"]\n',
      'app/a.py': 'from shop.orders.cart import Hamper, Cart\n\nHamper()\n',
      'app/b.py': 'from app import Hamper\nfrom .a import Hamper as Mine\n\nHamper(), Mine()\n',
      'app/c.py': 'from . import a\n\na.Hamper()\n',
    });
    expect(rewriteFiles(CHANGE, after, { renameReexports: true }).rewrite.files).toEqual([]);
    expect(rewriteFiles(CHANGE, before).after['app/a.py']).toBe('from shop.orders.cart import Hamper as Basket, Cart\n\nBasket()\n');
  });
});
