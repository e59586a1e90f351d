/** Names that a class or its objects are given while the program runs: the code says them in texts alone. */
import { indexSurface, tailOf, type SourceWords } from '@onx/model';
import { keeper } from '../../release/kept';
import { definitionAt, type Release } from '../../release/release';
import { bracketStep, quotedName } from '../../release/tokens';

const BEFORE_ITEM = /^[[({,]$/;
const IN_TARGET = /^(?:[,()]|\w+)$/;

const kept = keeper<Release, ReadonlySet<string>>();

/** Read once for each class of a release. */
export function namesSetOn(owner: string, release: Release): ReadonlySet<string> {
  return kept(release, owner, () => new Set([...setInModule(owner, release), ...setInMethods(owner, release)]));
}

/** `for name in ("ping", "close"): setattr(Wrapper, name, passed_on(name))` in the module of the class. */
function setInModule(owner: string, { surface, bodies, words }: Release): string[] {
  const definition = surface.definitions[owner];
  return definition ? namesSet(tailOf(owner), bodies.fileTokens(definition.module), words) : [];
}

/** The same of `self` in a method, and `self.put("ping", …)` for a method that does so with what it is given. */
function setInMethods(owner: string, release: Release): string[] {
  const { bodies, words } = release;
  const { self } = words.members;
  const methods = indexSurface(release.surface).order(owner).flatMap((base) => release.membersOf.get(base) ?? []).map((path) => ({ name: definitionAt(release, path)!.name, tokens: bodies.tokens(path) }));
  const setters = new Set(methods.filter(({ tokens }) => setBy(self, tokens, words).some((name) => quotedName(name) === undefined)).map(({ name }) => name));
  // self . put ( "ping"
  const given = (tokens: readonly string[]): string[] => tokens.flatMap((token, at) => (setters.has(token) && tokens[at - 1] === '.' && tokens[at - 2] === self && tokens[at + 1] === '(' ? (quotedName(tokens[at + 2] ?? '') ?? []) : []));
  return methods.flatMap(({ tokens }) => [...namesSet(self, tokens, words), ...given(tokens)]);
}

/** What is written, and where one is not, all that is listed for it beside. */
function namesSet(object: string, tokens: readonly string[], words: SourceWords): string[] {
  const names = setBy(object, tokens, words);
  const variables = new Set(names.filter((name) => quotedName(name) === undefined));
  return [...names.flatMap((name) => quotedName(name) ?? []), ...(variables.size > 0 ? listedNames(variables, tokens, words) : [])];
}

/** The name for each attribute of the object that is set by one: a text, or what holds it. */
function setBy(object: string, tokens: readonly string[], { calls: { setMember } }: SourceWords): string[] {
  // setattr ( self , "ping"
  return tokens.flatMap((token, at) => (token === setMember && tokens[at + 1] === '(' && tokens[at + 2] === object && tokens[at + 3] === ',' ? [tokens[at + 4] ?? ''] : []));
}

/** Names in lists that are kept or that the variables go through, however deep: what is only asked for there, or given to a call, is none. */
function listedNames(variables: ReadonlySet<string>, tokens: readonly string[], words: SourceWords): string[] {
  /** Of each bracket that is open, whether it is that of a list. */
  const around: boolean[] = [];
  return tokens.flatMap((token, at) => {
    const step = bracketStep(token);
    const before = tokens[at - 1] ?? '';
    if (step > 0) around.push(before === '=' || isLoop(variables, tokens, at - 1, words) || (around.at(-1) === true && BEFORE_ITEM.test(before)));
    else if (step < 0) around.pop();
    else if (around.at(-1) === true) return quotedName(token) ?? [];
    return [];
  });
}

/** `for name in`, `for ( name , kind ) in` @param at of `in` */
function isLoop(variables: ReadonlySet<string>, tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  if (tokens[at] !== keywords.in) return false;
  let start = at - 1;
  while (IN_TARGET.test(tokens[start] ?? '') && tokens[start] !== keywords.for && tokens[start] !== keywords.in) start--;
  return tokens[start] === keywords.for && tokens.slice(start, at).some((token) => variables.has(token));
}
