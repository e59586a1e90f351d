/** Bodies as weighed bags of tokens. */
import { definitionAt, type Release } from '../release/release';

/** Tokens after which a body says as much as one can. */
const FULL = 40;
/** Below this many tokens a body is a stub (`pass`, `...`, `raise NotImplementedError`): equal stubs prove nothing. */
const STUB = 5;
/** Names tell more than operators and brackets. */
const NAME_WEIGHT = 2;

/** In [0, 1]: how much an equal body of this many tokens proves. */
export function information(size: number): number {
  return size < STUB ? 0 : 1 - Math.exp(-(size - STUB + 1) / (FULL / 3));
}

/** Tokens of a body with their weighed counts. */
export interface Bag {
  weights: ReadonlyMap<string, number>;
  total: number;
}

const EMPTY: Bag = { weights: new Map(), total: 0 };

export class Texts {
  private readonly olds = new Map<string, Bag>();
  private readonly news = new Map<string, Bag>();

  constructor(
    private readonly from: Release,
    private readonly to: Release,
  ) {}

  oldBag(path: string): Bag {
    return cached(this.olds, path, () => countTokens(this.from, path));
  }

  newBag(path: string): Bag {
    return cached(this.news, path, () => countTokens(this.to, path));
  }

  /** Dice coefficient of two bodies' bags, in [0, 1]. */
  likeness(from: string, to: string): number {
    const body = definitionAt(this.from, from)?.body;
    const isEqual = body !== undefined && body === definitionAt(this.to, to)?.body;
    // Nothing need be counted then, if only both were read.
    if (isEqual && this.from.bodies.tokens(from).length > 0 && this.to.bodies.tokens(to).length > 0) return 1;
    return dice(this.oldBag(from), this.newBag(to));
  }
}

function cached<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

export function dice(a: Bag, b: Bag): number {
  if (!a.total || !b.total) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [token, weight] of small.weights) common += Math.min(weight, large.weights.get(token) ?? 0);
  return (2 * common) / (a.total + b.total);
}

/** Tokens of the definition's body; of a class whose own body was not read, those of its members. */
function countTokens(release: Release, path: string): Bag {
  const tokens = release.bodies.tokens(path);
  const members = tokens.length ? [] : (release.membersOf.get(path) ?? []);
  if (!tokens.length && !members.length) return EMPTY;
  const weights = new Map<string, number>();
  let total = 0;
  const add = (token: string): void => {
    const weight = /^[A-Za-z_]\w/.test(token) ? NAME_WEIGHT : 1;
    weights.set(token, (weights.get(token) ?? 0) + weight);
    total += weight;
  };
  tokens.forEach(add);
  for (const member of members) {
    add(release.surface.definitions[member]!.name);
    release.bodies.tokens(member).forEach(add);
  }
  return { weights, total };
}
