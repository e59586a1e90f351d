import { givesAdvice, replacementName, unwrapRoles } from './replacement';

/** [text, successor or undefined, own name] */
const cases: [string, string | undefined, string?][] = [
  ['use `new_name` instead', 'new_name'],
  ['Use new_name instead.', 'new_name'],
  ['use :func:`~pkg.mod.new_name` instead', 'pkg.mod.new_name'],
  ['Use :class:`.Reader` instead.', 'Reader'],
  ['Use :meth:`Reader.pages() <pkg.Reader.pages>` instead', 'pkg.Reader.pages'],
  ['please use ``pkg.new_name()`` instead', 'pkg.new_name'],
  ['Use PdfReader instead.', 'PdfReader'],
  ['use new instead', 'new'],
  ['size is deprecated, use .length instead', 'length', 'size'],
  ['Use the `size` property instead.', 'size'],
  ['`old` is deprecated, use `new` instead.', 'new', 'old'],
  ['`old` is deprecated in favor of `new`.', 'new', 'old'],
  ['old has been deprecated in favour of pkg.new', 'pkg.new', 'old'],
  ['Has been renamed to `measure`.', 'measure'],
  ['renamed to measure_all', 'measure_all'],
  ['scaleBy was renamed scale_by... renamed to `scale_by`', 'scale_by', 'scaleBy'],
  ['replaced by `merge_pages`', 'merge_pages'],
  ['This was replaced with pkg.other.Thing', 'pkg.other.Thing'],
  ['moved to `pkg.io.readers`', 'pkg.io.readers'],
  ['has moved to pkg.io.Reader and will be removed', 'pkg.io.Reader'],
  ['was moved into `pkg.io`', 'pkg.io'],
  ['`Old` is now `New`', 'New', 'Old'],
  ['Old is now called NewThing.', 'NewThing', 'Old'],
  ['Old is now available as pkg.NewThing', 'pkg.NewThing', 'Old'],
  ['is a deprecated alias for `builtins.int`', 'builtins.int'],
  ['Deprecated alias of compute_all.', 'compute_all'],
  ['Deprecated: use `fit()` instead', 'fit'],
  ['Use `fit_transform`.', 'fit_transform'],
  ['Use fit_transform.', 'fit_transform'],
  ['Please switch to `run_async`', 'run_async'],
  ['superseded by NewModel', 'NewModel'],
  ['getPage is deprecated and will be removed in PyPDF2 3.0.0. Use reader.pages instead.', 'reader.pages', 'getPage'],
  ['old -> new_thing', 'new_thing', 'old'],
  ['instead, use `pkg.thing`', 'pkg.thing'],
  ['the replacement is `pkg.thing`', 'pkg.thing'],
  ['Alternative: thing_two', 'thing_two'],
  ["Use 'new_name' instead", 'new_name'],
  ['Use "new_name" instead', 'new_name'],
  ['import it from `pkg.sub` instead', 'pkg.sub'],
  ['use the function `trapezoid` instead', 'trapezoid'],
  ['Use the new class NewReader instead', 'NewReader'],
  ['Consider using `Path.read` instead', 'Path.read'],
  ['Oval is deprecated, use the Ellipse glyph instead', 'Ellipse', 'Oval'],
  ['use the glyph renderer instead', undefined],
  ['Import impute.SimpleImputer from sklearn instead.', 'sklearn.impute.SimpleImputer', 'Imputer'],
  ['please import `Reader` from `pkg.io` instead', 'pkg.io.Reader', 'Reader'],
  ['Import it from here instead.', undefined],
  ['Please import this class from the pkg.series module instead', 'pkg.series'],
  // Expressions are no names.
  ['use `np.asarray(arr, dtype=object)` instead', undefined],
  ['Use np.asarray(arr, dtype=dt) instead.', undefined],
  ['use `reader.pages[i]` instead', undefined],
  ['Use len(reader.pages) instead.', undefined],
  ['use `x + y` instead', undefined],
  ['use Calendar.parts().week instead', undefined],
  ['please use `Calendar.parts().week` instead', undefined],
  ['Use url.scheme == "https"', undefined],
  // Several to choose from are no successor.
  ['update is deprecated. Use replace_one, update_one, or update_many instead.', undefined, 'update'],
  ['use find_one_and_delete, find_one_and_replace or find_one_and_update', undefined],
  // Prose names nothing.
  ['This function is deprecated and will be removed in 2.0.', undefined],
  ['Use it with care.', undefined],
  ['use the new API instead', undefined],
  ['use something else instead', undefined],
  ['deprecated, there is no replacement', undefined],
  ['Use keyword arguments instead.', undefined],
  ['is now the default', undefined],
  ['This is now handled automatically', undefined],
  ['', undefined],
  // A choice is no successor.
  ['use `a_one` or `b_two` instead', undefined],
  ['Use `first`, `second` instead', undefined],
  ['Use e.g. `np.int64` or `np.int32` to specify the precision.', undefined],
  ["If `kind` == 'list', convert it to a dict and use `from_dict` instead. If `kind` == 'edges', use `from_edges` instead.", undefined],
  ['if your data is text use `load_text`, otherwise parse it and use `load` instead.', undefined],
  ['Please use Query.with_columns() in combination with Query.first()', undefined],
  ['use `warn` with `SomeWarning` instead', 'warn'],
  ['old_set is deprecated in favor of new_set.old_set will be removed in version 2', 'new_set', 'old_set'],
  // Never itself.
  ['use `old` instead', undefined, 'old'],
];

test.each(cases.map(([text, expected, own]) => ({ text, expected, own })))('$text', ({ text, expected, own }) => {
  expect(replacementName(text, own ?? '')).toBe(expected);
});

test('roles unwrap to the target they point at', () => {
  expect(unwrapRoles('See :py:meth:`~a.b.C.d`,\n   ``x`` and :ref:`text <target>`')).toBe('See `a.b.C.d`, `x` and `target`');
});

test.each([
  ['use `np.asarray(arr, dtype=object)` instead', true],
  ['Use graph_of(device.qubits) instead', true],
  ['has been replaced by bind_to_model(model) and bound_panel(instance=instance)', true],
  ['use vis.plot_all or vis.list_all instead', true],
  ['if your data is text use `load_text`, otherwise parse it and use `load` instead.', true],
  ['Use find_config_files if you want access to where they are found.', true],
  ['Use `find_config_files` and access its first entry', true],
  ['Use new_name and see the guide.', false],
  ['use `new_name()` instead', false],
  ['This function is deprecated and will be removed in 2.0.', false],
  ['Use it with care (see the guide).', false],
])('%s: advice %s', (text, expected) => expect(givesAdvice(text)).toBe(expected));
