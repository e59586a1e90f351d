import type { Files, StatedOperation } from '../../../../../testing/stated-operation';
import { changeOf, rewriteFiles } from '../../testing/check-rewrite';

const OLD: Files = {
  'shop/__init__.py': '',
  'shop/sums.py': 'def total(items):\n    return 0\n\n\ndef mean(items):\n    return 0\n',
  'shop/texts.py': 'from letters.texts import quote, trim\n',
  'shop/lists.py': 'from heaps.lists import flatten\n\n__all__ = ["flatten"]\n',
};
const NEW: Files = {
  'shop/__init__.py': '',
  'shop/sums.py': 'import warnings\n\nfrom ledger.sums import total\n\nwarnings.warn("Import from ledger.sums instead", DeprecationWarning)\n\n\ndef mean(items):\n    return 0\n',
  'shop/lists.py': '',
};
const OPERATIONS: StatedOperation[] = [
  { kind: 'move.symbol', match: { module: 'shop.sums', from: 'total', to_module: 'ledger.sums', to: 'add_up' } },
  { kind: 'rename.import', match: { from: 'shop.texts', to: 'letters.texts' } },
  { kind: 'move.symbol', match: { module: 'shop.lists', from: 'flatten', to_module: 'heaps.lists', to: 'flatten' } },
];
const CHANGE = changeOf(OLD, NEW, OPERATIONS);

describe('what another distribution has now', () => {
  it.each([
    ['a name', 'from shop.sums import mean, total\n\ntotal(mean([]))\n', 'from shop.sums import mean\nfrom ledger.sums import add_up\n\nadd_up(mean([]))\n'],
    ['a name by its module', 'import shop.sums\n\nshop.sums.total([])\n', 'import ledger.sums\n\nledger.sums.add_up([])\n'],
    ['a module', 'from shop.texts import quote\n\nquote("a")\n', 'from letters.texts import quote\n\nquote("a")\n'],
    ['a module by its name', 'import shop.texts as t\n\nt.trim("a")\n', 'import letters.texts as t\n\nt.trim("a")\n'],
    ['a name that the core only passed on', 'from shop.lists import flatten\n\nflatten([])\n', 'from heaps.lists import flatten\n\nflatten([])\n'],
  ])('%s', (_, before, after) => {
    const { after: files, rewrite } = rewriteFiles(CHANGE, { 'app.py': before });
    expect(files['app.py']).toBe(after);
    expect(rewrite.diagnostics).toEqual([]);
    expect(rewriteFiles(CHANGE, files).rewrite.files).toEqual([]);
  });
});
