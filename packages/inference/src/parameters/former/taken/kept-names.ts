/** Parameters of a constructor that another method takes for one another, where it says that the first will go: `self.new = self.old` beside a warning. */
import { indexSurface, type SourceWords } from '@onx/model';
import { keeper } from '../../../release/kept';
import type { Release } from '../../../release/release';
import { endsThere } from '../../../release/source-words';
import { isIdentifier } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { warnsOf } from '../told/announced';
import type { Side } from '../../bodies/held';

const kept = keeper<Release, readonly AcceptedName[]>();

/** What the methods of a class and of its bases say. A name that the class's own constructor does not take is left out. */
export function keptNames({ path, definition, release }: Side): readonly AcceptedName[] {
  if (definition.kind !== 'class' || (definition.parameters ?? []).length < 2) return [];
  const names = new Set((definition.parameters ?? []).map(({ name }) => name));
  return indexSurface(release.surface)
    .order(path)
    .flatMap((base) => inMethods(base, release))
    .filter(({ from, to }) => names.has(from) && names.has(to));
}

/** Read once for each class. */
function inMethods(path: string, release: Release): readonly AcceptedName[] {
  return kept(release, path, () =>
    (release.membersOf.get(path) ?? []).flatMap((member) => {
      const tokens = release.bodies.tokens(member);
      return handedInside(tokens, release.words).filter(({ from, to }) => warnsOf(from, to, tokens, release.words));
    }),
  );
}

/** `self.new = self.old` */
function handedInside(tokens: readonly string[], words: SourceWords): AcceptedName[] {
  return tokens.flatMap((token, i) => {
    if (token !== '=' || !isOwn(tokens, i - 3, words) || !isOwn(tokens, i + 1, words) || !endsThere(tokens[i + 4], words)) return [];
    const [from, to] = [tokens[i + 3]!, tokens[i - 1]!];
    return from === to ? [] : [{ from, to }];
  });
}

function isOwn(tokens: readonly string[], at: number, { members }: SourceWords): boolean {
  return tokens[at] === members.self && tokens[at + 1] === '.' && isIdentifier(tokens[at + 2] ?? '');
}
