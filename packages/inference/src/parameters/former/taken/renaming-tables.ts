/** Loops over a table of names: `for old, new in RENAMED.items():`. */
import { joinPath, type SourceWords } from '@onx/model';
import { resolveAccess } from '../../../release/access';
import { definitionAt, type Release } from '../../../release/release';
import { bracketStep, closingAt } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { isAnnouncedThere } from '../told/announced';
import type { Handing } from './handed-names';
import { warns } from '../words-of-an-end';

/** Two variables that run over a table, and its entries. */
interface Table {
  from: string;
  to: string;
  entries: readonly (readonly [string, string])[];
}

const NAME = String.raw`['"]([A-Za-z_]\w*)['"]`;
/** `"old": "new"`, `("old", "new")` */
const ENTRY = new RegExp(`${NAME}\\s*[:,]\\s*${NAME}`, 'g');

/** Handings of what runs over a table: its entries. */
export function throughTables(handings: readonly Handing[], tokens: readonly string[], words: SourceWords, sourceOf: (name: string) => string | undefined): AcceptedName[] {
  const open = handings.filter(({ from, to }) => from.startsWith('[') && to.startsWith('[') && isAnnouncedThere(from, to, tokens));
  if (open.length === 0 || !warns(tokens)) return [];
  return readTables(tokens, words, sourceOf)
    .filter((table) => open.some(({ from, to }) => from === `[${table.from}]` && to === `[${table.to}]`))
    .flatMap(({ entries }) => entries.map(([from, to]) => ({ from, to })));
}

/** What a constant of the module holds. */
export function constantAt(name: string, module: string, release: Release): string | undefined {
  const path = resolveAccess(release.surface, joinPath(module, name));
  return path === null ? undefined : definitionAt(release, path)?.value;
}

/** @param sourceOf of a name that is no variable of the body: a constant, or a parameter of a decorator */
function readTables(tokens: readonly string[], { keywords }: SourceWords, sourceOf: (name: string) => string | undefined): Table[] {
  return tokens.flatMap((token, i) => {
    // for ( old , new ) in
    if (token !== keywords.for || tokens[i + 1] !== '(' || tokens[i + 3] !== ',' || tokens[i + 5] !== ')' || tokens[i + 6] !== keywords.in) return [];
    const entries = entriesOf(tableAt(tokens, i + 7, sourceOf));
    return entries.length > 0 ? [{ from: tokens[i + 2]!, to: tokens[i + 4]!, entries }] : [];
  });
}

function tableAt(tokens: readonly string[], at: number, sourceOf: (name: string) => string | undefined): string {
  const first = tokens[at] ?? '';
  if (bracketStep(first) <= 0) return sourceOf(first) ?? '';
  return tokens.slice(at, closingAt(tokens, at) + 1).join(' ');
}

/** A table of more than pairs (`("old", "new", "since")`) is read as far as its first two. */
function entriesOf(source: string): [string, string][] {
  return [...source.matchAll(ENTRY)].map(([, from, to]) => [from!, to!]);
}
