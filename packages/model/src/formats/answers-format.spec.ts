import fc from 'fast-check';
import { parseAnswers, printAnswers, questionId, type Answer } from './answers-format';

const path = fc.stringMatching(/^[a-z_]{1,6}(\.[A-Za-z_]{1,8}){1,3}$/);
const answer = fc.record({
  path,
  kind: fc.constantFrom('class', 'function', 'method', 'enum_member'),
  from: fc.stringMatching(/^\d{1,2}\.\d{1,2}(\.\d)?$/),
  to: fc.stringMatching(/^\d{1,2}\.\d{1,2}(\.\d)?$/),
  choice: fc.oneof(path, fc.constantFrom('removed', 'unsure')),
});

const answers = fc.uniqueArray(answer, { selector: (one) => one.path, maxLength: 8 }).map((all) => all.map((one): Answer => ({ id: questionId(one.kind, one.path), ...one })));

test('what was printed is read again, and printed the same whatever the order', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const text = printAnswers(given);
      expect(new Set(parseAnswers(text))).toEqual(new Set(given));
      expect(printAnswers([...parseAnswers(text)].reverse())).toBe(text);
    }),
  );
});

const ENTRY = '  - id: Q01234567\n    path: a.B\n    kind: class\n    from: "1.0"\n    to: "2.0"\n    choice: removed\n';

test('an empty file holds no answers, and fields of a later writer survive', () => {
  expect(parseAnswers('# none yet\n')).toEqual([]);
  const text = `answers_version: 1\nanswers:\n${ENTRY}    by: somebody\n`;
  expect(parseAnswers(printAnswers(parseAnswers(text)))).toEqual(parseAnswers(text));
  expect(printAnswers(parseAnswers(text))).toContain('by: somebody');
});

test.each([
  ['answers_version: 2\nanswers: []\n', 'ONX2103'],
  ['answers: []\n', 'ONX2104'],
  ['- a\n', 'ONX2104'],
  [`answers_version: 1\nanswers:\n${ENTRY.replace('removed', 'perhaps')}`, 'ONX2104'],
  [`answers_version: 1\nanswers:\n${ENTRY.replace('"1.0"', '1.0')}`, 'ONX2104'],
  [`answers_version: 1\nanswers:\n${ENTRY}${ENTRY}`, 'ONX2107'],
  ['answers: [\n', 'ONX2101'],
])('refuses %j', (text, code) => {
  expect(() => parseAnswers(text)).toThrow(expect.objectContaining({ code }));
});
