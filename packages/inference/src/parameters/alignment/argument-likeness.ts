/** How alike two names of arguments are. */
import { nameLikeness, plainName, wordsOf } from '../../candidates/name-words';

/** Names that only share letters or words are less than the same name in another spelling. */
const MERELY_LIKE = 0.5;
const SHORT_FORM = 0.35;
const SAME_WORDS = 0.7;

/** In [0, 1]: 1 where only the spelling differs (`newsize`, `new_size`), less for the same words in another form, a short form (`acodec`, `audio_codec`), and some words in common. */
export function argumentLikeness(a: string, b: string): number {
  if (plainName(a) === plainName(b)) return 1;
  const likeness = nameLikeness(a, b);
  if (likeness === 1) return SAME_WORDS;
  const like = MERELY_LIKE * Math.max(0, (likeness - 0.4) / 0.6);
  return isShortFor(a, b) || isShortFor(b, a) ? Math.max(like, SHORT_FORM) : like;
}

/** Each word of the long name is there by its first letter and perhaps some of the others: together in this order (`acodec`), or word for word in any (`t_start`, `start_time`). */
function isShortFor(short: string, long: string): boolean {
  const words = wordsOf(long);
  const plain = plainName(short);
  if (plain.length < 2 || plain.length < words.length) return false;
  if (shortened(words).test(plain)) return true;
  const open = [...words];
  const own = wordsOf(short);
  return own.length === words.length && own.every((word) => {
    const at = open.findIndex((other) => shortened([other]).test(word));
    return at >= 0 && open.splice(at, 1).length > 0;
  });
}

function shortened(words: readonly string[]): RegExp {
  return new RegExp(`^${words.map(([first, ...others]) => `${first}${others.map((letter) => `${letter}?`).join('')}`).join('')}$`);
}
