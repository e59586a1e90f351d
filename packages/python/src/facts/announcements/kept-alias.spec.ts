import { extractFacts } from '../extract';

/** Names whose alias a comment calls only kept. */
function kept(source: string): string[] {
  return extractFacts(Buffer.from(source)).definitions.flatMap(({ name, kept: isKept }) => (isKept ? [name] : []));
}

describe('aliases of which a comment says that they are only kept', () => {
  const cases: [string, string, string[]][] = [
    ['above', '# Deprecated alias\nOld = New\n', ['Old']],
    ['beside', 'Old = New  # for backwards compatibility\nOther = Else\n', ['Old']],
    ['above all of a block, over two lines', '# TODO(mo): remove aliases\n# once users have moved.\na = m.a\nb = (\n    m.b\n)\nc = m.c\n', ['a', 'b', 'c']],
    ['above, where lines end in two characters', '# deprecated alias\r\nOld = New\r\nOther = Else # backwards compatibility\r\n', ['Old', 'Other']],
    ['a blank line ends the block', '# backward-compatible names\na = m.a\n\nb = m.b\n', ['a']],
    ['another statement ends the block', '# backwards compatibility\nLIMIT = 3\na = m.a\n', []],
    ['a comment on something else', '# The shortest form.\na = m.a\n', []],
    ['the contrary', '# Not deprecated.\na = m.a\n', []],
    ['in a class', 'class C:\n    # deprecated alias\n    a = b\n', ['a']],
    ['a value that is no name', '# deprecated\nLIMIT = 3\n', []],
  ];
  it.each(cases)('%s', (_, source, expected) => expect(kept(source)).toEqual(expected));
});
