/** Arguments that are said to be of sorts that have nothing to do with each other: a text before, a list now. */
import type { Parameter, SourceWords } from '@onx/model';
import { definitionAt, type Release } from '../../release/release';
import { typeOn, type Side } from '../bodies/held';

const NAME = /[A-Za-z]\w*/g;
/** One of the values of a list of those that may be given. */
const VALUE = /'[^']*'|"[^"]*"/g;
/** `list[str]`, `Optional[str]`, with nothing in brackets inside. */
const OF_SOMETHING = /([A-Za-z]\w*)\[([^[\]]*)\]/;
/** `list of Sack`, and what stands in brackets alone: `[str]`. */
const PARTS = /\bof\b.*?(?=,|\bor\b|$)|(?<!\w)\[[^[\]]*\]/g;
/** What a function takes, inside the brackets of its type: `Callable[[str], int]`. */
const TAKEN = /(?<=\[)\[[^[\]]*\](?=,)/;
/** A type with others in brackets, and the names in one. */
const MAKER = /^[\w.]+\[.*\]$/s;
const DOTTED = /[A-Za-z_][\w.]*/g;
/** A type that is named, and not a word that stands between or beside some. */
const CAPITAL = /^[A-Z]/;
/** A class of the core, whatever it is made of. */
const CLASS = 'class';

/** Both sides say what they take, and none of it is of one sort, or the one makes or holds what the other is. */
export function areOfOtherSorts(from: Parameter, to: Parameter, old: Side, next: Side): boolean {
  const [had, has] = [typeOn(from, old), typeOn(to, next)];
  if (isMadeOf(had, has, next.release.words) || isMadeOf(has, had, next.release.words)) return true;
  const [was, is] = [sortsIn(had, old.release), sortsIn(has, next.release)];
  return was.size > 0 && is.size > 0 && ![...was].some((sort) => is.has(sort));
}

/** Empty where it names something else besides, which may be of any sort. */
function sortsIn(type: string, release: Release): Set<number | typeof CLASS> {
  const { sorts, around } = release.words.types;
  const found = new Set<number | typeof CLASS>();
  for (const word of withoutParts(type.replace(VALUE, ''), around).match(NAME) ?? []) {
    const own = sorts.flatMap((sort, at) => (sort.has(word.toLowerCase()) ? [at] : []));
    for (const sort of own) found.add(sort);
    if (own.length > 0 || !CAPITAL.test(word) || around.has(word)) continue;
    if (!isClass(word, release)) return new Set();
    found.add(CLASS);
  }
  return found;
}

/** `Callable[[Sack], Sack]`, `dict[str, Sack]`, where the other is a `Sack`. */
function isMadeOf(whole: string, part: string, { types: { around, any, optional } }: SourceWords): boolean {
  const [maker, one] = [whole, part].map((type) => optional.reduce((bare, spelling) => spelling.exec(bare)?.[1] ?? bare, type)) as [string, string];
  const [name, ...inside] = MAKER.test(maker) ? maker.match(DOTTED)! : [];
  return name !== undefined && !around.has(name) && !any.has(one) && inside.includes(one);
}

/** What holds others is of its own sort, whatever they are: `list[str]` is `list`. */
function withoutParts(written: string, around: ReadonlySet<string>): string {
  const type = written.replace(TAKEN, '');
  const [whole, name = '', parts = ''] = OF_SOMETHING.exec(type) ?? [];
  return whole === undefined ? type.replace(PARTS, '') : withoutParts(type.replace(whole, () => (around.has(name) ? parts : name)), around);
}

function isClass(name: string, release: Release): boolean {
  return (release.byName.get(name) ?? []).some((path) => definitionAt(release, path)?.kind === 'class');
}
