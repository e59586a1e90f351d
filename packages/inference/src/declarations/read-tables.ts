/**
 * Tables of former names, recognised by their shape: a dict from names that a module no longer has to what a user should do.
 * The module that asks the table at run time may be another one, so the names themselves tell which module is meant; one table
 * for all modules writes `pkg.module:name`, and what a set of such names holds is gone.
 */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import { resolveAccess, resolveImport } from '../release/access';
import { isMember, type Release } from '../release/release';
import { STRENGTH, successorName, type Obituary, type Statement } from './statement';

/** Rows below which a dict may look like a table by chance. */
const ROWS = 3;
/** Share of the names that must be gone from the module. */
const GONE = 0.6;
/** Tables longer than this are data. */
const LONGEST = 5_000;

const STRING = /^[rbuf]*(?<quote>['"])(?<text>[\s\S]*)\k<quote>$/i;
const NAME = /^[A-Za-z_]\w*$/;
/** An entry point's spelling: module and name. */
const QUALIFIED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const USE = /^(?:please\s+)?use\s+[`'"]*([\w.]+(?:\(\))?)[`'"]*(?:\s+instead)?\s*\.?$/i;
const MOVED = /(?:moved|renamed|available)\s+(?:to|as|in|under|from|at)\s+[`'"]*([\w.]+)[`'"]*\s*\.?$/i;

/** What the tables of one release say, by old path. */
export interface Tables {
  statements: Map<string, Statement>;
  obituaries: Map<string, Obituary>;
}

/** Dictionaries of the new release whose keys are, but for a few, names that it has no more; what stands beside a key says what became of it. */
export function readTables(from: Release, to: Release): Tables {
  const out: Tables = { statements: new Map(), obituaries: new Map() };
  for (const path of to.tops) {
    const { kind, module, size, value } = to.surface.definitions[path]!;
    if (kind !== 'constant' || value?.[0] !== '{' || size < ROWS * 4 || size > LONGEST * 4) continue;
    const tokens = to.bodies.tokens(path);
    readQualified(tokens, from, to, out);
    const rows = rowsOf(tokens, NAME);
    if (rows.length < ROWS) continue;
    for (let speaker = module; speaker !== ''; speaker = ownerOf(speaker)) {
      const lost = rows.filter(([name]) => isGone(joinPath(speaker, name), from, to));
      if (lost.length < rows.length * GONE) continue;
      for (const [name, text] of lost) note(joinPath(speaker, name), speaker, text, to, out);
      break;
    }
  }
  return out;
}

/** `{'pkg.old:name': 'pkg.new:name'}` and `{'pkg.old:name'}`. */
function readQualified(tokens: readonly string[], from: Release, to: Release, out: Tables): void {
  const rows: (readonly [string, string | null])[] = [...rowsOf(tokens, QUALIFIED), ...itemsOf(tokens).map((key) => [key, null] as const)];
  const lost = rows.map(([key, text]) => [key.replace(':', '.'), text] as const).filter(([path]) => isGone(path, from, to));
  if (rows.length < ROWS || lost.length < rows.length * GONE) return;
  for (const [path, text] of lost) note(path, ownerOf(path), text !== null && QUALIFIED.test(text) ? text.replace(':', '.') : text, to, out);
}

function isGone(path: string, from: Release, to: Release): boolean {
  return resolveImport(from.surface, ownerOf(path), tailOf(path)) !== null && resolveImport(to.surface, ownerOf(path), tailOf(path)) === null;
}

function textOf(token: string | undefined): string | undefined {
  return token === undefined ? undefined : STRING.exec(token)?.groups?.['text'];
}

/** Entries of a flat dict whose keys are names and whose values are texts. */
function rowsOf(tokens: readonly string[], names: RegExp): [string, string][] {
  const rows: [string, string][] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i] !== ':') continue;
    const [key, text] = [textOf(tokens[i - 1]), textOf(tokens[i + 1])];
    if (key !== undefined && text !== undefined && names.test(key)) rows.push([key, text]);
  }
  return rows;
}

/** Qualified names in a set. */
function itemsOf(tokens: readonly string[]): string[] {
  const isBorder = (token: string | undefined): boolean => token === '{' || token === ',' || token === '}';
  return tokens.flatMap((token, i) => (isBorder(tokens[i - 1]) && isBorder(tokens[i + 1]) ? (textOf(token) ?? []) : [])).filter((text) => QUALIFIED.test(text));
}

/** @param text null where the table only says that the name is gone */
function note(path: string, module: string, text: string | null, to: Release, out: Tables): void {
  if (text === null) {
    out.obituaries.set(path, {});
    return;
  }
  const stated = NAME.test(text) || (text.includes('.') && !text.includes(' ')) ? text : (USE.exec(text)?.[1] ?? MOVED.exec(text)?.[1]);
  const name = stated === undefined ? null : successorName(stated);
  if (name === null || isMethod(name, to)) out.obituaries.set(path, { message: text });
  else out.statements.set(path, { text: name, module, owner: module, strength: STRENGTH.STATED, source: 'new' });
}

/** A method is imported with its class: no import of the old name can lead to it. */
function isMethod(name: string, to: Release): boolean {
  const found = resolveAccess(to.surface, name);
  return found !== null && isMember(to, found);
}
