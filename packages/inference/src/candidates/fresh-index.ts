/** New definitions by what an old one may have in common with them. */
import { addTo } from '@onx/model';
import { definitionAt, memberNames, type Release } from '../release/release';
import { plainName, wordsOf } from './name-words';
import type { Texts } from './texts';

type Index = ReadonlyMap<string, readonly string[]>;

/** Shorter tokens stand everywhere. */
const SHORTEST_TOKEN = 3;

/** Each index is made when it is first asked for: where nothing but the twins of bodies is looked up, none is. */
export class FreshIndex {
  private readonly made = new Map<string, Index>();

  /** @param paths of new definitions, sorted */
  constructor(
    private readonly release: Release,
    private readonly paths: readonly string[],
    private readonly texts: Texts,
  ) {}

  /** By the name without case and separators. */
  get byPlainName(): Index {
    return this.index('name', (path) => [plainName(this.nameOf(path))]);
  }

  get byWord(): Index {
    return this.index('word', (path) => new Set(wordsOf(this.nameOf(path))));
  }

  /** By the tokens of the body. */
  get byToken(): Index {
    return this.index('token', (path) => this.texts.newBag(path).tokens.map((token) => this.texts.vocabulary.wordOf(token)).filter((token) => token.length >= SHORTEST_TOKEN));
  }

  /** Classes by the names of their members. */
  get byMember(): Index {
    return this.index('member', (path) => {
      const { kind } = definitionAt(this.release, path)!;
      return kind === 'class' || kind === 'enum' ? memberNames(this.release, path) : [];
    });
  }

  private nameOf(path: string): string {
    return definitionAt(this.release, path)!.name;
  }

  private index(what: string, keysOf: (path: string) => Iterable<string>): Index {
    let index = this.made.get(what);
    if (!index) this.made.set(what, (index = indexBy(this.paths, keysOf)));
    return index;
  }
}

function indexBy(paths: readonly string[], keysOf: (path: string) => Iterable<string>): Index {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    for (const key of keysOf(path)) addTo(index, key, path);
  }
  return index;
}
