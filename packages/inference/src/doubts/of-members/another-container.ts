/** Members that give another sort of container than they did, held by their object or made anew: a list before, a mapping now. */
import { ownerOf, tailOf } from '@onx/model';
import { madeAt } from '../../release/made-value';
import { definitionAt } from '../../release/release';
import { returnedIn } from '../../release/returned';
import type { Form } from '../form';
import { chainGiven } from '../bodies/made-of';

const GOES_ON = /^[.[(+\-*/|]/;

/** Both sorts, where each is known from all that its class sets it to, or from all that its body gives. */
export function containersBetween(old: Form, next: Form): { had: string; has: string } | undefined {
  const [had, has] = [containerOf(old), containerOf(next)];
  return had === undefined || has === undefined || had === has ? undefined : { had, has };
}

/** The attribute that it is, or that its body gives as it is. */
export function attributeGiven(form: Form): string | undefined {
  const [release, path] = form;
  if (definitionAt(release, path)?.kind === 'attribute') return tailOf(path);
  const chain = chainGiven(form);
  return chain?.length === 3 ? chain[2] : undefined;
}

function containerOf(form: Form): string | undefined {
  const [release, path] = form;
  const name = attributeGiven(form);
  const { members } = release.words;
  const sorts = name === undefined ? returnedIn(release.bodies.tokens(path), release.words).map((given) => sortGiven(given, release)) : (release.membersOf.get(ownerOf(path)) ?? []).flatMap((member) => {
    const tokens = release.bodies.tokens(member);
    return tokens.flatMap((token, at) => (token === name && tokens[at - 1] === '.' && tokens[at - 2] === members.self && tokens[at + 1] === '=' ? [sortAt(tokens, at + 2, release)] : []));
  });
  const [only, ...others] = new Set(sorts);
  return others.length === 0 ? only : undefined;
}

/** What is put behind a list (`[first] + others`) is one too. */
function sortGiven(given: readonly string[], { words }: Form[0]): string | undefined {
  const made = madeAt(given, 0, words);
  const isWhole = made !== undefined && !made.isOfClass && (made.behind === undefined || (made.behind === '+' && made.type === 'list'));
  return isWhole ? made.type : undefined;
}

/** Of the language's own, and nothing made of that. Behind what an object is given, a choice is rare, and a statement is not. */
function sortAt(tokens: readonly string[], at: number, { words }: Form[0]): string | undefined {
  const made = madeAt(tokens, at, words);
  return made === undefined || made.isOfClass || GOES_ON.test(made.behind ?? '') ? undefined : made.type;
}
