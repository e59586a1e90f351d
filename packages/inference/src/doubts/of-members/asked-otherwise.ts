/** Attributes that hold another kind of object: what their class asked the old one for, it asks the new one for nothing of. */
import { addTo } from '@onx/model';
import { nameLikeness } from '../../candidates/name-words';
import { keeper } from '../../release/kept';
import type { Release } from '../../release/release';
import { filledIn } from '../../release/tokens';

/** So many members that it is asked for say what an object is. */
const TELLING = 2;

const kept = keeper<Release, ReadonlyMap<string, readonly string[]>>();

/** From this likeness of names on, the one is the other under another spelling. */
const ALIKE = 0.5;

/** An attribute as its class has it. */
interface Held {
  release: Release;
  owner: string;
  name: string;
}

/** What the old class asks its attribute for, and the new class its own, where they have nothing in common. An attribute that is only spelled otherwise is no other one. */
export function askedOtherwise(old: Held, next: Held): { had: readonly string[]; has: readonly string[] } | undefined {
  const [had, has] = [askedOf(old), askedOf(next)];
  // Of one that kept its name, the same object may be asked for something else once.
  const isSame = old.name === next.name;
  if (had.length < TELLING || has.length < (isSame ? TELLING : 1) || (!isSame && nameLikeness(old.name, next.name) === 1)) return undefined;
  return had.some((member) => has.some((other) => nameLikeness(member, other) >= ALIKE)) ? undefined : { had, has };
}

/** The members that the methods of its class read of an attribute: `self.queue.append` gives `append` for `queue`. */
function askedOf({ release, owner, name }: Held): readonly string[] {
  return [...new Set(askedIn(release, owner).get(name))];
}

/** By attribute, in the order in which they stand. */
function askedIn(release: Release, owner: string): ReadonlyMap<string, readonly string[]> {
  return kept(release, owner, () => {
    const asked = new Map<string, string[]>();
    for (const method of release.membersOf.get(owner) ?? []) {
      const body = release.bodies.tokens(method);
      for (const tokens of [body, ...body.map(filledIn)]) {
        for (const [at, token] of tokens.entries()) {
          if (token === release.words.members.self && tokens[at + 1] === '.' && tokens[at + 3] === '.') addTo(asked, tokens[at + 2]!, tokens[at + 4]!);
        }
      }
    }
    return asked;
  });
}
