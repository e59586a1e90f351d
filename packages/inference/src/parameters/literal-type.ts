/** What sort of value a normalised literal is: a parameter whose values are of another sort means something else. */
export type LiteralType = 'none' | 'bool' | 'number' | 'text' | 'list' | 'dict' | 'tuple' | 'other';

/** The sort of value that a source text stands for; `other` where it is no literal. */
export function literalType(source: string): LiteralType {
  if (source === 'None') return 'none';
  if (source === 'True' || source === 'False') return 'bool';
  if (/^-?[\d.]/.test(source)) return 'number';
  if (/^[rbuf]*['"]/i.test(source)) return 'text';
  if (source.startsWith('[')) return 'list';
  if (source.startsWith('{')) return 'dict';
  if (source.startsWith('(')) return 'tuple';
  return 'other';
}
