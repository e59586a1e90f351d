import { openPythonProject } from '../open-project';
import type { Files } from '../../../../../testing/stated-operation';
import { surfaceOf } from '../../testing/check-rewrite';

const CORE: Files = {
  'shop/__init__.py': 'from .cart import Cart\nimport json\n',
  'shop/cart.py': `import requests
from third_party import Base


class Item:
    name = ""

    def __init__(self, name, *, tax=0):
        self.price = 1


class Cart(Base):
    total = 0


def order(first, second=2, *rest, **options):
    return Item("x")


def pay(amount: int, currency="EUR") -> Item:
    return Item("x")
`,
  'shop/lazy.py': 'def __getattr__(name):\n    return compute(name)\n',
};
const SURFACE = surfaceOf(CORE);

function unresolved(text: string): string[] {
  const found = openPythonProject([{ path: 'app.py', bytes: Buffer.from(text) }], SURFACE).unresolved(SURFACE);
  return found.map(({ line, kind, path, detail }) => `${line} ${kind} ${path}${detail === undefined ? '' : ` ${detail}`}`);
}

describe('references that do not resolve', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['imports', 'import shop.none\nfrom shop import Cart, none\nfrom shop.none import x\nfrom shop.none import *\nimport shop.cart as c\n', ['1 import shop.none', '2 import shop.none', '3 import shop.none.x', '4 import shop.none']],
    ['imports that may fail', 'try:\n    from shop import none\nexcept ImportError:\n    none = None\n', []],
    ['names through modules', 'import shop.cart\nshop.cart.none\nshop.cart.requests.get\nshop.cart.__file__\nshop.json\n', ['2 attribute shop.cart.none']],
    ['a module that answers anything', 'from shop.lazy import anything\nimport shop.lazy\nshop.lazy.more\n', []],
    ['members of a class that is known', 'from shop.cart import Item, pay\nItem("a").none\npay(1).none\nItem("a").price\nItem.none\n', ['2 member shop.cart.Item.none', '3 member shop.cart.Item.none', '5 member shop.cart.Item.none']],
    ['members of a class with a base outside', 'from shop import Cart\nCart().none\n', []],
    ['keywords', 'from shop.cart import Item, order\nItem("a", vat=1)\norder(1, anything=2)\n', ['2 keyword shop.cart.Item vat']],
    ['arity', 'from shop.cart import Item, pay\npay()\npay(1, 2, 3)\npay(*a)\npay(currency="x", amount=1)\nItem("a", 1)\n', ['2 arity shop.cart.pay amount is missing', '3 arity shop.cart.pay 3 positional arguments, 2 taken', '6 arity shop.cart.Item 2 positional arguments, 1 taken']],
    ['strings', 'patch("shop.cart.none")\npatch("shop.cart.requests.get")\nx = "shop.cart.none"\n', ['1 string shop.cart.none']],
    ['what only looks alike', 'import shopping\nfrom shops import cart\nshopping.none\n', []],
  ])('%s', (_what, text, expected) => expect(unresolved(text)).toEqual(expected));
});
