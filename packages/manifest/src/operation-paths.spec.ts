import { enclosing, subjectOf, targetOf, type AnyOperation } from './operation-paths';

const rows: [what: string, operation: Pick<AnyOperation, 'kind' | 'language' | 'match'>, subject: string, target: string | null, around: string[]][] = [
  ['a name of Python', { kind: 'rename.symbol', language: 'python', match: { module: 'mill.grain', from: 'Sack', to: 'Bag' } }, 'mill.grain.Sack', 'mill.grain.Bag', ['mill.grain', 'mill']],
  ['an export of TypeScript', { kind: 'rename.symbol', language: 'typescript', match: { module: '@mill/grain/sacks', from: 'Sack', to: 'Bag' } }, '@mill/grain/sacks#Sack', '@mill/grain/sacks#Bag', ['@mill/grain/sacks']],
  ['a member of an export', { kind: 'rename.member', language: 'typescript', match: { owner: '@mill/grain#Sack', from: 'size', to: 'mass' } }, '@mill/grain#Sack.size', '@mill/grain#Sack.mass', ['@mill/grain#Sack', '@mill/grain']],
];

it.each(rows)('%s', (_, operation, subject, target, around) => {
  const whole = operation as AnyOperation;
  expect([subjectOf(whole), targetOf(whole), enclosing(subject)]).toEqual([subject, target, around]);
});
