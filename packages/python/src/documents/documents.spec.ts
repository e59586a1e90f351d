import type { DocumentStatement } from '@onx/model';
import { documents } from './documents';
import { readPassages } from './passages';

/** `a > b` it is called b now, `a ~ b` b may be used in its place, `a x` it is gone; `(a > b)` of arguments; `@ c` what stands beside it. */
function printed({ from, to, advice, renamed, argument, within }: DocumentStatement): string {
  const said = to === undefined ? `${from} x${advice === undefined ? '' : ` (${advice})`}` : `${from} ${renamed ? '>' : '~'} ${to}`;
  return `${argument ? `(${said})` : said}${within.length ? ` @ ${within.join(' ')}` : ''}`;
}

const said = (text: string, before = ''): string[] => documents.readDocument(Buffer.from(before), Buffer.from(text)).statements.map(printed);

describe('code as it was and as it is', () => {
  it.each<[string, string, string[]]>([
    ['blocks with words before each', 'Code like this::\n\n    mill.speed\n    mill.run(2)\n\ncan be changed to this::\n\n    mill.gear.speed\n    mill.turn(2)\n', ['speed ~ gear.speed @ mill', 'run ~ turn @ mill']],
    ['headings', '## Before\n\n```python\nfrom mill import Stone\n```\n\n## After\n\n```python\nfrom mill import Roller\n```\n', ['Stone ~ Roller']],
    ['one block with comments', '```python\n# before\nStone.grind("rye")  # slow\n\n# now\nStone.crush("oats")\n```\n', ['Stone.grind ~ Stone.crush']],
    ['lines that are told otherwise', 'Before:\n\n```python\nmill.run(2)\nmill.stop()\n```\n\nAfter:\n\n```python\nmill.turn(2)\n```\n', []],
    ['two names for one', 'Before:\n\n```python\nmill.put(1)\nmill.put([1])\n```\n\nAfter:\n\n```python\nmill.put_one(1)\nmill.put_many([1])\n```\n', []],
    ['a variable', 'Before:\n\n```python\nx = rye\n```\n\nAfter:\n\n```python\nx = oats\n```\n', []],
    ['what users define', 'Before:\n\n```python\ndef on_grind(mill):\n```\n\nAfter:\n\n```python\ndef on_sift(mill):\n```\n', []],
    ['steps one after the other', 'Before grinding, put the rye in:\n\n```python\nmill.put()\n```\n\nIt can now be ground:\n\n```python\nmill.grind()\n```\n', []],
    ['what something is for', 'This is used to start it:\n\n```python\nmill.start()\n```\n\nand now stop it:\n\n```python\nmill.stop()\n```\n', []],
    ['examples of two things', 'First grind the rye:\n\n```python\nmill.grind()\n```\n\nThen sift it:\n\n```python\nmill.sift()\n```\n', []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('arguments, marked or not', () => {
  it.each<[string, string[]]>([
    ['In all mills, the parameter has been renamed from `depth` to `level`', ['(depth > level)']],
    ['Rename `Mill` initialization parameter: `stone_kind` -> `stone`', ['(stone_kind > stone) @ Mill']],
    ['rename confusing to_depth argument in grind_all to depth', ['(to_depth > depth) @ grind_all']],
    ['Renamed depth keyword in Mill grind to level.', ['(depth > level)']],
    ['stone_kind keyword argument in the grind() method in the old mill has been renamed to ex_stone_kind', ['(stone_kind > ex_stone_kind) @ grind']],
    ['In mill.py, methods use the keyword level instead of levels', ['(levels > level)']],
    ['Changed stone_kind to stonekind in grind_all', ['(stone_kind > stonekind) @ grind_all']],
    ['The parameter was changed to be an integer', []],
    ['The depth argument is no longer changed to level where no stone is there', []],
    ['Fixed the depth parameter changed to level by mistake', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('modules that another distribution has now', () => {
  it.each<[string, string[]]>([
    ['`mill.ext.steam` was extracted to `Mill-Steam <https://mills.example/mill-steam>`_.', ['mill.ext.steam > mill_steam']],
    ['``mill.wind`` and ``mill.water`` are moved to a separate package, `mill-elements <https://mills.example>`_.', ['mill.wind > mill_elements.wind', 'mill.water > mill_elements.water']],
    ['Moved `mill.ext.steam` to its own package `steam`.', ['mill.ext.steam > steam']],
    ['`mill.ext.steam` has been split out into its own package, mill-steam.', ['mill.ext.steam > mill_steam']],
    ['`mill.ext.steam` was moved to read-only mode.', []],
    ['Moved the docs of `mill.ext.steam` to `read-the-docs`.', []],
    ['The tests for ``mill.ext.steam`` were moved to a separate package, `mill-tests`.', []],
    ['Support for `mill.ext.steam` was moved to its own package, `mill-steam`.', ['mill.ext.steam > mill_steam']],
    ['`mill.ext.steam` was moved to `mill.wind`, and its slow part into `mill-slow`.', []],
    ['`mill.run` was switched to `--fast-mode`.', []],
  ])('%s', (text, expected) => expect(documents.readDocument(null, Buffer.from(text)).statements.filter(({ distribution }) => distribution).map(printed)).toEqual(expected));
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Renamed `grind` to `crush`.', ['grind > crush']],
    ['Rename ``Mill.grind`` to ``Mill.crush`` (`#12`_)', ['Mill.grind > Mill.crush']],
    ['*Incompatible*: Rename ``stones.Mill.grind`` to ``fields.Mill.crush``', ['stones.Mill.grind > fields.Mill.crush']],
    ['Breaking change: `grind` was renamed to `crush`', ['grind > crush']],
    ['Rename `Mill.grind` to `Mill.crush`, `Mill.sift` to `Mill.bolt`, and `hoist` to `lift`.', ['Mill.grind > Mill.crush', 'Mill.sift > Mill.bolt', 'hoist > lift']],
    ['Moved from Mill.grind -> Mill.crush, Stones.sift -> Sieve.bolt', ['Mill.grind > Mill.crush', 'Stones.sift > Sieve.bolt']],
    ['Replaced `grind` with `crush` and `sift` by `bolt`', ['grind ~ crush', 'sift ~ bolt']],
    ['Removed `grind`, use `crush` instead.', ['grind ~ crush']],
    ['`grind` has been renamed `crush`.', ['grind > crush']],
    ['`grind` renamed `crush`', ['grind > crush']],
    ['`grind`: renamed to `crush`', ['grind > crush']],
    ['Renamed: `grind` to `crush`', ['grind > crush']],
    ['Deprecated: `grind`, use `crush`', ['grind ~ crush']],
    ['Changed the name of `grind` to `crush`', ['grind > crush']],
    ['The `m.Mill` class has been replaced with the [flour.Mill](https://flour.example/mill.html#flour.Mill) class. [(#645)](https://forge.example/645)', ['m.Mill ~ flour.Mill']],
    ['The `Mill` class has been moved from `mill.a` to `mill.b`.', ['Mill > mill.b']],
    ['`grind` removed; replaced by `crush`', ['grind ~ crush']],
    ['#311: stones: Renamed :func:`~mill.grind` to :func:`mill.crush`', ['mill.grind > mill.crush']],
    ['We are renaming the function `grind` to `crush`', ['grind > crush']],
    ['`grind` has been renamed to `crush`.', ['grind > crush']],
    ['The class `Stone` was moved to `mill.parts.Stone`.', ['Stone > mill.parts.Stone']],
    ['Moved `Stone` from `mill.stones` to `mill.parts`', ['Stone > mill.parts @ mill.stones']],
    ['`grind()` -> `crush()`', ['grind > crush']],
    ['`grind` is now `crush`', ['grind > crush']],
    ['`crush` (formerly `grind`) takes a sack.', ['grind > crush']],
    ['grind_sack has been renamed to crush_sack', ['grind_sack > crush_sack']],
    ['``mill.grind`` > ``mill.crush``', ['mill.grind > mill.crush']],
    ['`grind` --> `crush`', ['grind > crush']],
    ['- Stones module was moved from :code:`mill.stones` to :code:`mill.parts.stones`', ['mill.stones > mill.parts.stones']],
    ['`Stone` can now be found in `mill.parts`', ['Stone > mill.parts']],
    ['`Stone` now lives in `mill.parts`.', ['Stone > mill.parts']],
    ['`Stone` should be imported from `mill.parts`', ['Stone > mill.parts']],
    ['Import `Stone` from `mill.parts` instead of `mill.stones`.', ['Stone > mill.parts @ mill.stones']],
    ['Use `from mill.parts import Stone` instead of `from mill.stones import Stone`', ['mill.stones.Stone ~ mill.parts.Stone']],
    ['`from mill.stones import Stone` is now `from mill.parts import Stone`', ['mill.stones.Stone > mill.parts.Stone']],
    ['`grind` (now `crush`) takes a sack.', ['grind > crush']],
    ['`grind`, now called `crush`, takes a sack.', ['grind > crush']],
    ['`crush` (was called `grind`) takes a sack.', ['grind > crush']],
    ['`grind` and `sift` were combined into `crush`.', ['grind ~ crush', 'sift ~ crush']],
    ['`merge` was renamed to `join`, it turns sacks into flour', ['merge > join']],
    ['The grind function was moved from `mill.stones.grind` to `mill.parts.grind`.', ['mill.stones.grind > mill.parts.grind']],
    ['* `grind` > `crush` (#12)', ['grind > crush']],
    ['This release renames `grind` to `crush`.', ['grind > crush']],
    ['`grind` and `sift` were renamed to `crush` and `bolt`.', ['grind > crush', 'sift > bolt']],
    ['The functions `grind` and `sift` for turning sacks into flour have been renamed to `crush` and `bolt`.', ['grind > crush', 'sift > bolt']],
    ['`grind` has been removed. Used `crush` instead.', ['grind ~ crush']],
    ['`Mill.grind` has been removed. Users should use `Mill.crush` instead.', ['Mill.grind ~ Mill.crush']],
    ['The `grind` and `sift` methods on stone classes has been replaced by `crush`', ['grind ~ crush', 'sift ~ crush']],
    ['`speed` on mills has been renamed `pace`', ['speed > pace']],
    ['The `grind()` method on `Mill` has been removed. `crush(sacks: int = 2)` should be used.', ['grind ~ crush @ Mill']],
    ['The stone has new owners. Its name has changed from `Stone.FLINT` to `Stone.GRANITE`, all else works as before.', ['Stone.FLINT > Stone.GRANITE']],
    ['The default has changed from `None` to `fine`.', []],
    ['`speed` class attribute changed to `pace` (used if you are writing mills)', ['speed > pace']],
    ["`stones.Mill`'s `speed` attribute is removed in favor of using `flour.Settings`'s `pace`.", ['stones.Mill.speed ~ flour.Settings.pace']],
    ['`grind` and `sift` have been removed. Use `crush` and `bolt` instead.', ['grind ~ crush', 'sift ~ bolt']],
    ['`sack_to_flour`, `sack_to_bran` and `flour_to_sack` have been removed. Use `to_sack` and `to_flour` instead.', ['sack_to_flour ~ to_flour', 'sack_to_bran x', 'flour_to_sack ~ to_sack']],
    ['`grind` has been removed. Use `crush(mesh="fine")` instead.', ['grind x (Use `crush(mesh="fine")` instead.)']],
    ['* [PR 12](https://forge.example/mill/12) - Remove deprecated ROMMill stone in favor of CrushingMill', ['ROMMill ~ CrushingMill']],
    ['`Stone` class has been removed since all its functionalities are now supported by the `Mill`, introduced lately.', ['Stone ~ Mill']],
    ['Removed `Stone`. The same functionality is provided by `Mill`.', ['Stone ~ Mill']],
    ['Replace any calls to `grind` with `crush`.', ['grind ~ crush']],
    ['`Mill` parameters renamed: `speed` -> `pace`, `stones` -> `rollers` and `sacks` -> `bags` (#12)', ['(speed > pace) @ Mill', '(stones > rollers) @ Mill', '(sacks > bags) @ Mill']],
    ['Use `crush` instead of `grind`.', ['grind ~ crush']],
    ['Change the ``pace=`` keyword to ``speed=`` in `Mill.grind`', ['(pace > speed) @ Mill.grind']],
    ['The deprecated `pace` argument of the methods :meth:`~.Mill.grind`, :meth:`~.Mill.sift` has been removed, use the `speed` argument instead.', ['(pace ~ speed) @ Mill.grind Mill.sift']],
    ['`grind()` has been removed in favor of calling `Crusher` constructor directly.', ['grind ~ Crusher']],
    ['Replace Mill.grind_one and Mill.grind_all with new method, Mill.crush (`#12 <https://forge.example/12>`__)', ['Mill.grind_one ~ Mill.crush', 'Mill.grind_all ~ Mill.crush']],
    ['The deprecated `grind` function was removed, use `crush` instead.', ['grind ~ crush']],
    ['The deprecated functions `grind` and `sift` have been removed.', ['grind x', 'sift x']],
    ['`grind()`: convert this to `crush`', ['grind ~ crush']],
    ['`class Mill` and `class MillMP`: convert these to `run()`', ['Mill ~ run', 'MillMP ~ run']],
    ['The `grind()` method on `Mill` has been removed. `crush` should be used.', ['grind ~ crush @ Mill']],
    ['`grind` has been removed, `crush` should be used.', ['grind ~ crush']],
    ['Introduced `crush`, which replaces `grind`.', ['grind ~ crush']],
    ['`crush` supersedes `grind`', ['grind ~ crush']],
    ['The biggest change is that the `grind` and `sift` methods have now been renamed to `crush` and `bolt`.', ['grind > crush', 'sift > bolt']],
    ['`grind` is deprecated. It will be removed in 2.0. Use `crush` instead.', ['grind ~ crush']],
    ['Removed `grind`. Its replacement is `crush`.', ['grind ~ crush']],
    ['Instead of `grind`, use `crush`.', ['grind ~ crush']],
    ['`grind` is obsolete, use `crush`', ['grind ~ crush']],
    ['`grind` has been deprecated and renamed `crush`', ['grind ~ crush']],
    ['Merged `grind` and `sift` into `crush`', ['grind ~ crush', 'sift ~ crush']],
    ['`grind` was merged into `crush`.', ['grind ~ crush']],
    ['`Mill.turn`: `speed` argument was renamed to `pace`', ['(speed > pace) @ Mill.turn']],
    ['Removed deprecated Mill/WaterMill `.turn` parameters `speed` and `stones`, instead use `pace` and `rollers` respectively.', ['(speed ~ pace) @ turn', '(stones ~ rollers) @ turn']],
    ['There is a `speed` argument which represents the argument previously called `pace`.', ['(pace > speed)']],
    ['`Mill.crush`, previously named `grind`, takes a sack.', ['grind > Mill.crush']],
    ['Removed `grind`; use `crush` instead.', ['grind ~ crush']],
    ['`grind` has been removed. Use `crush` instead.', ['grind ~ crush']],
    ['Deprecate `grind` in favour of `crush`', ['grind ~ crush']],
    ['`Stone.hardness` (replaced by `Stone.grade`)', ['Stone.hardness ~ Stone.grade']],
    ['`grind` has been replaced with :meth:`the new one <mill.Stone.crush>`.', ['grind ~ mill.Stone.crush']],
    ['`Mill.stone_url` (replaced by :meth:`Mill.stone.url <Part.url>`)', ['Mill.stone_url ~ Mill.stone.url']],
    ['`grind` is no longer available, use `crush` instead.', ['grind ~ crush']],
    ['Removed `grind`.', ['grind x']],
    ['Moved ``grind(), sift()`` methods to the ``Mill`` class', ['grind > Mill', 'sift > Mill']],
    ['Moved grind() and sift_all() to the Mill class.', ['grind > Mill', 'sift_all > Mill']],
    ['Added `Stone` and renamed `grind` to `crush`', ['grind > crush']],
    ['#12: Fix a bug and rename :meth:`grind` to :meth:`~.Mill.crush` and move it', ['grind > Mill.crush']],
    ['The {class}`~.Stone` class has been renamed to {class}`~.Roller`.', ['Stone > Roller']],
    ['It has `mill.parts.Stone` which was renamed to `mill.rollers.Roller`', ['mill.parts.Stone > mill.rollers.Roller']],
    ['Rename stones module as rollers module and deprecate stones module', ['stones > rollers']],
    ['Removed sub-package `mill.stones`. It was scheduled for deletion in `2.3.0`. Use `mill.parts` instead.', ['mill.stones ~ mill.parts']],
    ['Removed deprecated `grind` and `sift`.', ['grind x', 'sift x']],
    ['The `speed` argument of `Mill.turn` has been renamed to `pace`.', ['(speed > pace) @ Mill.turn']],
    ['Rename the keyword argument `speed` to `pace` in `turn`', ['(speed > pace) @ turn']],
    ['The `speed` arguments of `turn` and `Mill.turn` are deprecated in favor of `pace`.', ['(speed ~ pace) @ turn Mill.turn']],
    ['Deprecate the `speed` argument to `turn`', ['(speed x) @ turn']],
    ['Removed deprecated `turn` parameter `speed`, `pace` should be supplied instead.', ['(speed ~ pace) @ turn']],
    [':bdg-danger:`Deprecation` Replace parameter ``speed`` with ``pace`` in function :func:`~mill.turn`', ['(speed ~ pace) @ mill.turn']],
    ['Removed deprecated `turn` arguments `speed`, `haste` and `rush`.', ['(speed x) @ turn', '(haste x) @ turn', '(rush x) @ turn']],
    ['The parameter ``pace`` has been introduced to replace the ``speed`` parameter.', ['speed ~ pace']],
    ['## Removed\n\n- `speed`, `haste` arguments in `turn` in favor of `pace`', ['(speed ~ pace) @ turn', '(haste ~ pace) @ turn']],
    ['## Added\n\n- `speed` argument in `turn` in favor of `pace`', []],
    ['Some `turn` parameters have new names, the old ones still work. `speed` is renamed to `pace`. `stones` is renamed to `rollers`.', ['(speed > pace) @ turn', '(stones > rollers) @ turn']],
    ['Rename milling methods from `grind()`/`sift()` to `crush()`/`bolt()`.', ['grind > crush', 'sift > bolt']],
    ['Renamed the arguments from `speed` to `pace` in `turn`.', ['(speed > pace) @ turn']],
    ['Rename `turn` initialization parameter: `speed` -> `pace` ([12](https://forge.example/12))', ['(speed > pace) @ turn']],
    ['`speed` parameter of the `Mill.Turn` spec class renamed to `pace`', ['(speed > pace) @ Mill.Turn']],
    ['The legacy `grind` method is removed, and `sift` renamed to `grind`.', ['grind x', 'sift > grind']],
    ['Users of `grind2` should start using `grind` instead.', ['grind2 ~ grind']],
    ['`grinding` module renamed `crushing`', ['grinding > crushing']],
    ['`sifting` module merged in `grinding` and removed', ['sifting ~ grinding']],
    ['Similarly, users of the `sift2` should start using `sift` instead.', ['sift2 ~ sift']],
    ['## Deprecated\n\n- The `Mill.mill_speed` and `Mill.mill_size` attributes in favor of `Mill.speed` and `Mill.size`.', ['Mill.mill_speed ~ Mill.speed', 'Mill.mill_size ~ Mill.size']],
    ['Changed name of Mill method `grind` to `crush`', ['grind > crush']],
    ['Renamed `speed` Mill keyword argument to `pace`', ['(speed > pace) @ Mill']],
    ['Changed `speed` kwarg in Mill to `pace`', ['(speed > pace) @ Mill']],
    ['`Mill.grind` was removed; see `Mill.crush`', ['Mill.grind ~ Mill.crush']],
    ['`Mill.grind` was removed; see `Mill.crush` for sacks', ['Mill.grind x']],
    ['Renames an internal exception from `NoStone` to `NoStoneError`.', ['NoStone > NoStoneError']],
    ['Renamed the config file from `grind` to `crush`.', []],
    ['Rename some test functions from `grind` to `crush`.', []],
    ['Map names of units, `km` to `m` and `h` to `s`.', []],
    ['The names of columns changed, `a` to `slow`, `b` to `fast`.', []],
    ['`Mill.grind` method `speed` argument was renamed to `pace`.', ['(speed > pace)']],
    ['Use the `pace` parameter instead of `speed` in `turn`.', ['(speed ~ pace) @ turn']],
    ['Removed `grind`, use `stones[0]` instead.', []],
    ['Use `crush` and `bolt` attributes instead of `grind()` and `sift()` methods on `Mill`.', ['grind ~ crush @ Mill', 'sift ~ bolt @ Mill']],
    ['Renamed ``Mill`` method ``grind()`` to ``crush()``.', ['grind > crush @ Mill']],
    ['## Removed\n\n- `Grinder` and `Sifter` (use `Crusher` and `Bolter` instead) and `mill.stones` module.', ['Grinder ~ Crusher', 'Sifter ~ Bolter']],
    ['Names of speeds for the `Mill` class, `a` to `slow`, `b` to `fast`, and `c` to `idle`. Similar changes to parameters.', ['a > slow @ Mill', 'b > fast @ Mill', 'c > idle @ Mill']],
    ['The arguments of `Mill.turn` changed: see below. `speed` is now `pace`; `Mill.grind` is renamed to `Mill.crush`.', ['(speed > pace) @ Mill.turn', 'Mill.grind > Mill.crush']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    ['`grind` was not renamed to `crush`.'],
    ['Removed all uses of `grind`.'],
    ['Parameters renamed: `speed` -> `pace`, `stones` -> `rollers`'],
    ['Removed `Stone`, whose functionality was provided by `Mill`.'],
    ['`grind` for sacks that have been renamed to `crush`.'],
    ['`grind` for when a sack is full has been renamed to `crush`.'],
    ['Do not use `crush` instead of `grind`.'],
    ['Revert: renamed `grind` to `crush`'],
    ['Fixed that `grind` was replaced by `crush` twice.'],
    ['If `grind` is removed, use `crush` instead.'],
    ['Removed `grind`, use `crush` or `bolt` instead.'],
    ['Removed `grind`, use `crush(sack, mesh=2)` instead.'],
    ['Consider `crush` for `grind`.'],
    ['Merge branch `grind` into `crush`'],
    ['The sacks of `grind` are merged into `crush` where they are full.'],
    ['Instead of `grind`, use `crush` with a coarse mesh.'],
    ['`grind` has been removed. Use `crush` with a coarse mesh instead.'],
    ['`crush`, which replaced `grind`, takes a sack.'],
    ['Removed support for `grind`.'],
    ['The `grind` option was renamed to `crush`.'],
    ['`grind` is no longer a proxy of `crush`.'],
    ['Renamed things here and there.'],
    ['Users of `grind` should use `crush` for oats.'],
    ['`Stone` is available in `mill.parts`.'],
    ['Some functions were moved from `mill.stones` to `mill.parts`.'],
    ['`Stone` may be imported from `mill.parts`.'],
    ['Reading is faster (now `10 ms`).'],
    ['The grind function was moved from `mill.stones` to `mill.parts`.'],
    ['Raises an error if `start` > `stop`.'],
    ['Calls `grind`, now `crush` works as well.'],
    ['The environment variable has been renamed from `MILL_DEPTH` to `MILL_LEVEL`'],
    ['`read_csv` no longer has the option previously called `sep`.'],
    ['`grind` now decides if `fast` should be used.'],
    ['Added a `grind` method that replaces `nan` by zero.'],
    ['Replaced `stones[key](event)` with `mill`, see [here](https://mill.example).'],
  ])('nothing: %s', (text) => expect(said(text)).toEqual([]));
});

describe('what stands around', () => {
  it.each<[string, string, string[]]>([
    ['a heading', '## `mill.stones`\n\n- Renamed `grind` to `crush`\n', ['grind > crush @ mill.stones']],
    ['a heading that says so', 'Renamed\n-------\n\n* `grind` → `crush`\n* `sift` to `bolt`\n', ['grind > crush', 'sift > bolt']],
    ['words before a list', 'These of :class:`Stone` were renamed:\n\n- `grind` to `crush`\n', ['grind > crush @ Stone']],
    ['words before a list of what ended', 'The following methods have been removed from `Stone`:\n\n- `grind`: use `crush`\n- `sift` and `sieve`: use instead `.box.bolt`\n- `hoist`: use `lift(2)`\n- `sack`: used for flour\n', ['grind ~ crush @ Stone', 'sift ~ box.bolt @ Stone', 'sieve ~ box.bolt @ Stone']],
    ['words in bold before a list of what ended', 'The following classes have been **removed**:\n- `Grinder` (use [`Crusher`](Crusher) instead)\n- `Sifter` (no successor)\n', ['Grinder ~ Crusher']],
    ['an item with items of its own', '- `Stone`\n\n  - `Stone.hardness` was renamed to `Stone.grade`\n', ['Stone.hardness > Stone.grade @ Stone']],
    ['items of which one way ends things', 'Duplicates are removed by one of these:\n\n- `unique`: use `sorted` first\n- `verbose`: use it to see more\n', []],
    ['notes by sort', '---\nupgrade:\n  - |\n    The method ``Mill.grind`` has been renamed to\n    ``Mill.crush``.\n  - |\n    Removed ``sift``, use ``bolt`` instead.\n', ['Mill.grind > Mill.crush', 'sift ~ bolt']],
    ['lines that go on', '- Renamed\n  `grind` to\n  `crush`\n', ['grind > crush']],
    ['code is no prose', '```python\n# Renamed `grind` to `crush`\n```\n\nSo::\n\n    Removed `grind`\n\n.. code-block:: python\n\n   # Removed `sift`\n', []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('only lines that are new', () => {
    const before = '- Renamed `grind` to `crush`\n';
    expect(said(`- Renamed \`sift\` to \`bolt\`\n${before}`, before)).toEqual(['sift > bolt']);
  });
});

describe('tables', () => {
  it.each<[string, string, string[]]>([
    ['Markdown', '| Old | New |\n|---|---|\n| `grind` | `crush` |\n| `sift()` | `bolt()` |\n', ['grind > crush', 'sift > bolt']],
    ['versions as columns', '| Mill V1 | Mill V2 |\n| --- | --- |\n| `grind` | `crush` |\n', ['grind > crush']],
    ['a grid', '+-----------+-----------------+\n| Removed   | Replacement     |\n+===========+=================+\n| ``grind`` | use ``crush``   |\n|           | instead         |\n+-----------+-----------------+\n', ['grind ~ crush']],
    ['a simple one', '=========  =========\nOld name   New name\n=========  =========\n``grind``  ``crush``\n=========  =========\n', ['grind > crush']],
    ['a list', '.. list-table:: Gone\n   :header-rows: 1\n\n   * - Target\n     - Deprecated\n     - Alternatives\n\n   * - ``mill.grind``\n     - 2.0\n     - ``mill.crush``\n\n   * - ``mill.sift``\n     - 2.0\n     - N/A\n', ['mill.grind ~ mill.crush', 'mill.sift x']],
    ['comma-separated values', '.. csv-table::\n   :header: "Old", "New"\n\n   "``grind``", "``crush``"\n', ['grind > crush']],
    ['a guideline for each', '=========  ===================\nremoved    migration guideline\n=========  ===================\ngrind\\_    Use ``m.crush`` instead.\nsift       Use ``m.bolt(1)`` instead.\n=========  ===================\n', ['grind_ ~ m.crush']],
    ['two to choose from', '| Old | New |\n|---|---|\n| `grind` | `crush` or `bolt` |\n', []],
    ['of other things', '| Name | Size |\n|---|---|\n| `grind` | `crush` |\n', []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it('count as a whole where their file changed', () => {
    const table = '| Old | New |\n|---|---|\n| `grind` | `crush` |\n';
    expect(said(`${table}\nMore.\n`, table)).toEqual(['grind > crush']);
  });
});

it.each<[string, boolean]>([
  ['CHANGELOG.md', true],
  ['CHANGES', true],
  ['docs/migration.rst', true],
  ['doc/api/stones.rst', true],
  ['newsfragments/12.removal.rst', true],
  ['releasenotes/notes/rename-grind-12.yaml', true],
  ['releasenotes/config.yaml', false],
  ['requirements.txt', false],
  ['README.md', false],
  ['src/changes.py', false],
  ['docs/conf.py', false],
])('%s is a document: %s', (path, expected) => expect(documents.isDocument(path)).toBe(expected));

it.each<[string, string, string]>([
  ['a fence', '```python\nimport mill\nmill.grind()\n```\n', 'import mill\nmill.grind()'],
  ['a fence of another language', '```shell\nmill grind\n```\n', ''],
  ['a directive', '.. code-block:: python\n   :linenos:\n\n   import mill\n   mill.grind()\n\nWords.\n', 'import mill\nmill.grind()'],
  ['a literal block', 'So::\n\n    import mill\n    if mill:\n        mill.grind()\n', 'import mill\nif mill:\n    mill.grind()'],
  ['a session', '>>> import mill\n>>> mill.grind(\n...     1)\n2\n', 'import mill\nmill.grind(\n    1)'],
  ['words', 'Use `mill.grind`.\n', ''],
])('code in %s', (_, text, expected) => expect(readPassages(text, new Set()).code.join('\n').trim()).toBe(expected));
