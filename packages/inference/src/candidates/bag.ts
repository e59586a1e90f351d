/** Bodies and files as weighed bags of tokens. Tokens are numbers in order, so that two bags are compared in one pass without a look-up for each. */

/** A text as counted tokens, without their order. */
export interface Bag {
  /** Distinct, ascending. */
  tokens: readonly number[];
  /** Count of each, weighed. */
  weights: readonly number[];
  total: number;
}

/** Tokens by number, in the order in which they were first met. Bags are compared within one vocabulary. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly worths: number[] = [];
  private sheet = new Uint32Array(1024);

  /** @param worthOf what a token counts, a whole number */
  constructor(private readonly worthOf: (token: string) => number) {}

  wordOf(token: number): string {
    return this.words[token]!;
  }

  bagOf(tokens: readonly string[]): Bag {
    if (tokens.length > this.sheet.length) this.sheet = new Uint32Array(2 * tokens.length);
    const sorted = this.sheet.subarray(0, tokens.length);
    for (let at = 0; at < tokens.length; at++) sorted[at] = this.numberOf(tokens[at]!);
    sorted.sort();
    const bag = { tokens: [] as number[], weights: [] as number[], total: 0 };
    for (const token of sorted) {
      const worth = this.worths[token]!;
      const last = bag.tokens.length - 1;
      if (bag.tokens[last] === token) bag.weights[last]! += worth;
      else {
        bag.tokens.push(token);
        bag.weights.push(worth);
      }
      bag.total += worth;
    }
    return bag;
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.numbers.set(word, number);
      this.worths.push(this.worthOf(word));
    }
    return number;
  }
}

/** Dice coefficient of two bags, in [0, 1]. */
export function dice(a: Bag, b: Bag): number {
  if (!a.total || !b.total) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.tokens.length && j < b.tokens.length; ) {
    const difference = a.tokens[i]! - b.tokens[j]!;
    if (difference === 0) common += Math.min(a.weights[i]!, b.weights[j]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * common) / (a.total + b.total);
}
