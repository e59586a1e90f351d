/** How much bodies have in common. */
import { definitionAt, type Release } from '../release/release';
import { dice, Vocabulary, type Bag } from './bag';

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

/** Proof from which on two equal bodies are no chance: of fourteen tokens or more. */
const INFORMATIVE = 0.5;

/** Whether a body of so many tokens is not equal to another by chance. */
export function isInformative(size: number): boolean {
  return information(size) >= INFORMATIVE;
}

const EMPTY: Bag = { tokens: [], weights: [], total: 0 };

/** Bodies of both releases as bags, each made once. */
export class Texts {
  readonly vocabulary = new Vocabulary((token) => (/^[A-Za-z_]\w/.test(token) ? NAME_WEIGHT : 1));
  private readonly olds = new Map<string, Bag>();
  private readonly news = new Map<string, Bag>();

  constructor(
    private readonly from: Release,
    private readonly to: Release,
  ) {}

  oldBag(path: string): Bag {
    return cached(this.olds, path, () => this.count(this.from, path));
  }

  newBag(path: string): Bag {
    return cached(this.news, path, () => this.count(this.to, path));
  }

  /** Dice coefficient of two bodies' bags, in [0, 1]. */
  likeness(from: string, to: string): number {
    const body = definitionAt(this.from, from)?.body;
    const isEqual = body !== undefined && body === definitionAt(this.to, to)?.body;
    // Nothing need be counted then, if only both were read.
    if (isEqual && this.from.bodies.tokens(from).length > 0 && this.to.bodies.tokens(to).length > 0) return 1;
    return dice(this.oldBag(from), this.newBag(to));
  }

  private count(release: Release, path: string): Bag {
    const tokens = tokensOf(release, path);
    return tokens.length ? this.vocabulary.bagOf(tokens) : EMPTY;
  }
}

function cached<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Tokens of the definition's body; of a class whose own body was not read, those of its members. */
function tokensOf(release: Release, path: string): readonly string[] {
  const tokens = release.bodies.tokens(path);
  if (tokens.length) return tokens;
  return (release.membersOf.get(path) ?? []).flatMap((member) => [definitionAt(release, member)!.name, ...release.bodies.tokens(member)]);
}
