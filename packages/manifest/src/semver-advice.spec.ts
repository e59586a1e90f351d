import { declaredBump } from './semver-advice';

test.each([
  ['1.4.0', '2.0.0', 'major'],
  ['v1.4', '1.5', 'minor'],
  ['1.4.0', '1.4.1', 'patch'],
  ['1.4.0', '1.4.0', 'none'],
  ['2023.1', '2024.1', 'major'],
  ['1.0.0rc1', '1.0.0', 'none'],
  ['abc1234', '1.0.0', null],
  ['3f2a91c', '4b00d2e', null],
])('%s → %s declares %s', (from, to, bump) => {
  expect(declaredBump(from, to)).toBe(bump);
});
