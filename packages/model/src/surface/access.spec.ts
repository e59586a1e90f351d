import { indexSurface } from './access';
import type { Surface, SurfaceDefinition, SurfaceModule } from './surface';

type Bound = Record<string, string | { target: string; via: 'incidental' | 'declared' }>;

function module(exports: Bound = {}, more: Partial<SurfaceModule> = {}): SurfaceModule {
  const entries = Object.entries(exports).map(([name, to]) => [name, typeof to === 'string' ? { target: to, via: 'declared' as const } : to]);
  return { file: 'x.py', blob: '', package: false, private: false, exports: Object.fromEntries(entries), ...more };
}

/** Owner and name follow from the path: the module is the longest one above it. */
function surface(modules: Record<string, SurfaceModule>, definitions: Record<string, Partial<SurfaceDefinition>>): Surface {
  const full = Object.entries(definitions).map(([path, given]): [string, SurfaceDefinition] => {
    const owner = path.slice(0, path.lastIndexOf('.'));
    let home = owner;
    while (!(home in modules)) home = home.slice(0, home.lastIndexOf('.'));
    return [path, { kind: 'class', owner, module: home, name: path.slice(owner.length + 1), line: 1, fact: 0, public: true, sig: '', size: 0, ...given }];
  });
  return { version: 1, language: 'python', name: 'shop', packageVersion: null, roots: ['shop'], modules, definitions: Object.fromEntries(full) };
}

const shop = surface(
  {
    shop: module({ Cart: 'shop.cart.Cart', price: 'shop.price.price', wares: 'shop._stock' }),
    'shop.cart': module({ os: { target: 'os', via: 'incidental' }, root: { target: 'shop', via: 'incidental' } }),
    'shop.price': module(),
    'shop._stock': module(),
    'shop.made': module({}, { dynamic: true }),
    'shop.deep.leaf': module(),
  },
  {
    'shop.cart.Cart': { bases: ['shop.cart.Base'], parameters: [{ name: 'owner', kind: 'positional_or_keyword' }] },
    'shop.cart.Cart.add': { kind: 'method' },
    'shop.cart.Base': {},
    'shop.cart.Base.total': { kind: 'property' },
    'shop.cart.Foreign': { bases: ['lib.Thing'] },
    'shop.cart.Basket': { kind: 'constant', aliasOf: 'shop.cart.Cart' },
    'shop.price.price': { kind: 'function' },
    'shop.price.TAX': { kind: 'constant' },
    'shop._stock.Shelf': {},
    'shop.deep.leaf.Leaf': {},
  },
);

describe('resolveAccess', () => {
  const rows: [path: string, denotes: string | null][] = [
    ['shop', 'module shop'],
    ['shop.cart', 'module shop.cart'],
    ['shop.cart.Cart', 'definition shop.cart.Cart'],
    ['shop.Cart.add', 'definition shop.cart.Cart.add'],
    ['shop.Cart.total', 'definition shop.cart.Base.total'],
    // All bases are known, so the member is known to be missing.
    ['shop.Cart.gone', null],
    ['shop.Cart.__doc__', 'definition shop.cart.Cart + __doc__'],
    ['shop.cart.Foreign.anything', 'definition shop.cart.Foreign + anything'],
    // An alias denotes itself, its members are the target's.
    ['shop.cart.Basket', 'definition shop.cart.Basket'],
    ['shop.cart.Basket.total', 'definition shop.cart.Base.total'],
    // A function goes before the submodule of its name, unless only the submodule leads on.
    ['shop.price', 'definition shop.price.price'],
    ['shop.price.TAX', 'definition shop.price.TAX'],
    ['shop.price.gone', 'definition shop.price.price + gone'],
    ['shop.wares.Shelf', 'definition shop._stock.Shelf'],
    ['shop.cart.os.path', 'external os.path'],
    ['shop.cart.root.Cart', 'definition shop.cart.Cart'],
    ['shop.made.any.thing', 'module shop.made + any.thing'],
    ['shop.deep', 'module shop.deep'],
    ['shop.deep.leaf.Leaf', 'definition shop.deep.leaf.Leaf'],
    ['shop.deep.gone', null],
    ['shop.gone', null],
    ['shop.cart.constructor', null],
    ['other.thing', null],
  ];
  it.each(rows)('%s', (path, denotes) => {
    const access = indexSurface(shop).resolve(path);
    const found = access && [access.definition && `definition ${access.definition}`, access.module && `module ${access.module}`, access.external && `external ${access.external}`].find(Boolean);
    expect(access && found + (access.rest.length > 0 ? ` + ${access.rest.join('.')}` : '')).toBe(denotes);
  });
});

describe('lookup', () => {
  it.each([
    ['shop.price', 'TAX', 'shop.price.TAX'],
    ['shop', 'price', 'shop.price.price'],
    ['shop.price', 'gone', undefined],
    ['shop.wares', 'Shelf', undefined],
  ])('from %s import %s', (from, name, definition) => {
    expect(indexSurface(shop).lookup(from, name)?.definition).toBe(definition);
  });
});

describe('accessPaths', () => {
  it('lists own, re-exported and passed-on paths, the own one first', () => {
    expect(indexSurface(shop).paths('shop.cart.Cart')).toEqual(['shop.cart.Cart', 'shop.Cart']);
    expect(indexSurface(shop).paths('shop.cart.Cart.add')).toEqual(['shop.cart.Cart.add', 'shop.Cart.add']);
    expect(indexSurface(shop).paths('shop._stock.Shelf')).toEqual(['shop._stock.Shelf', 'shop.wares.Shelf']);
  });

  it('lists only paths that resolve to the definition', () => {
    for (const definition of Object.keys(shop.definitions)) {
      for (const path of indexSurface(shop).paths(definition)) expect([path, indexSurface(shop).resolve(path)?.definition]).toEqual([path, definition]);
    }
  });
});

describe('findMember', () => {
  const zoo = surface(
    { zoo: module() },
    {
      'zoo.A': {},
      'zoo.A.m': { kind: 'method' },
      'zoo.B': { bases: ['zoo.A'] },
      'zoo.C': { bases: ['zoo.A'] },
      'zoo.C.m': { kind: 'method' },
      'zoo.D': { bases: ['zoo.B', 'zoo.C'] },
      'zoo.E': {},
      'zoo.E.m': { kind: 'method' },
      'zoo.F': { bases: ['zoo.E'] },
      'zoo.Three': { bases: ['zoo.B', 'zoo.F', 'zoo.A'] },
      'zoo.Far': { bases: ['ext.Base', 'zoo.A'] },
      'zoo.Loop': { bases: ['zoo.Pool'] },
      'zoo.Pool': { bases: ['zoo.Loop'] },
      'zoo.Pool.swim': { kind: 'method' },
      'zoo.Lazy': {},
      'zoo.Lazy.__getattr__': { kind: 'method' },
      'zoo.Self': { bases: ['zoo.Self'] },
    },
  );
  it.each([
    ['zoo.D', 'm', 'zoo.C.m', true],
    ['zoo.B', 'm', 'zoo.A.m', true],
    // Once B and F are taken, nothing stands before A any more: it goes before E.
    ['zoo.Three', 'm', 'zoo.A.m', true],
    ['zoo.Far', 'm', 'zoo.A.m', false],
    ['zoo.Loop', 'swim', 'zoo.Pool.swim', true],
    ['zoo.Loop', 'gone', null, true],
    ['zoo.Lazy', 'gone', null, false],
    ['zoo.Self', 'gone', null, true],
  ])('%s.%s', (owner, name, path, certain) => {
    expect(indexSurface(zoo).member(owner, name)).toEqual({ path, certain });
  });
});

describe('ways up that nobody writes by hand', () => {
  const levels = (count: number, basesOf: (level: number) => Record<string, string[]>): Surface => {
    const classes = Array.from({ length: count }, (_, level) => Object.entries(basesOf(level))).flat();
    return surface({ zoo: module() }, { ...Object.fromEntries(classes.map(([path, bases]) => [path, { bases }])), 'zoo.A0.m': { kind: 'method' } });
  };
  const rows: [what: string, zoo: Surface, from: string][] = [
    ['a chain of 5,000', levels(5000, (level) => ({ [`zoo.A${level}`]: level ? [`zoo.A${level - 1}`] : [] })), 'zoo.A4999'],
    ['diamonds that lead back to where they began', levels(100, (level) => {
      const below = level ? [`zoo.A${level - 1}`, `zoo.B${level - 1}`] : ['zoo.A99'];
      return { [`zoo.A${level}`]: below, [`zoo.B${level}`]: below };
    }), 'zoo.B99'],
  ];
  it.each(rows)('%s', (_, zoo, from) => {
    expect(indexSurface(zoo).member(from, 'm')).toEqual({ path: 'zoo.A0.m', certain: true });
  });
});

it('knows what is the core by whole segments', () => {
  const index = indexSurface(shop);
  expect([index.isCore('shop.x'), index.isCore('shop'), index.isCore('shopping.x')]).toEqual([true, true, false]);
});
