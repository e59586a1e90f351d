import { parameterTexts } from './parameter-texts';

describe('what a docstring says of parameters', () => {
  it.each<[string, string, Record<string, string>]>([
    ['sections in the style of Google', 'Grinds.\n\n    Args:\n        grain (:obj:`list`): What is ground,\n            all of it.\n        stone: The stone: hard.\n\n    Keyword Args:\n        speed (int): How fast.\n\n    Returns:\n        flour: The flour.', { grain: 'What is ground, all of it.', stone: 'The stone: hard.', speed: 'How fast.' }],
    ['sections in the style of NumPy', 'Grinds.\n\n    Parameters\n    ----------\n    grain : list\n        What is ground.\n\n        All of it.\n    stone, mill : str\n        The stone.\n    Returns\n    -------\n    flour : list\n        The flour.', { grain: 'What is ground. All of it.', stone: 'The stone.' }],
    ['fields', 'Grinds.\n\n    :param grain: What is ground,\n        all of it.\n    :param str stone: The stone.\n    :returns: The flour.', { grain: 'What is ground, all of it.', stone: 'The stone.' }],
    ['a section without a colon or a rule is a sentence', 'Parameters\nare as usual.\n  grain: none', {}],
    ['a directive of the whole that announces the end of one', 'Grinds.\n\n    Args:\n        stone: The stone.\n\n    .. deprecated:: 1.2\n        ``stone`` is deprecated, use ``wheel`` instead. It goes in 2.0.\n        The parameter grain has been renamed ``corn``.\n\n    .. deprecated:: 1.3\n        Do not grind.\n', { stone: 'The stone. ``stone`` is deprecated, use ``wheel`` instead. It goes in 2.0.', grain: 'The parameter grain has been renamed ``corn``.' }],
    ['none', 'Grinds. See Args', {}],
  ])('%s', (_, doc, texts) => {
    expect(parameterTexts(doc).texts).toEqual(texts);
  });

  it.each<[string, string, Record<string, string>]>([
    ['sections in the style of Google', 'Grinds.\n\nArgs:\n    grain (:obj:`list`, optional): What is ground.\n    stone: The stone.', { grain: ':obj:`list`, optional' }],
    ['sections in the style of NumPy', 'Grinds.\n\nParameters\n----------\ngrain : list of str, optional\n    What is ground.\nstone\n    The stone.', { grain: 'list of str, optional' }],
    ['fields', 'Grinds.\n\n:param str grain: What is ground.\n:param stone: The stone.\n:type stone: Stone or None', { grain: 'str', stone: 'Stone or None' }],
  ])('and what it says that they are: %s', (_, doc, types) => {
    expect(parameterTexts(doc).types).toEqual(types);
  });
});
