/**
 * Tables of former names, recognised by their shape: a dict from names that a module no longer has to what a user should do.
 * The module that asks the table at run time may be another one, so the names themselves tell which module is meant.
 */
import { resolveAccess } from '../release/access';
import { joinPath, ownerOf } from '../release/paths';
import type { Release } from '../release/release';
import { STRENGTH, successorName, type Obituary, type Statement } from './statement';

/** Rows below which a dict may look like a table by chance. */
const ROWS = 3;
/** Share of the names that must be gone from the module. */
const GONE = 0.6;
/** Tables longer than this are data. */
const LONGEST = 5_000;

const STRING = /^[rbuf]*(?<quote>['"])(?<text>[\s\S]*)\k<quote>$/i;
const NAME = /^[A-Za-z_]\w*$/;
const USE = /^(?:please\s+)?use\s+[`'"]*([\w.]+(?:\(\))?)[`'"]*(?:\s+instead)?\s*\.?$/i;
const MOVED = /(?:moved|renamed|available)\s+(?:to|as|in|under|from|at)\s+[`'"]*([\w.]+)[`'"]*\s*\.?$/i;

export interface Tables {
  statements: Map<string, Statement>;
  obituaries: Map<string, Obituary>;
}

export function readTables(from: Release, to: Release): Tables {
  const out: Tables = { statements: new Map(), obituaries: new Map() };
  for (const path of to.tops) {
    const { kind, module, size, value } = to.surface.definitions[path]!;
    if (kind !== 'constant' || value?.[0] !== '{' || size < ROWS * 4 || size > LONGEST * 4) continue;
    const rows = rowsOf(to.bodies.tokens(path));
    if (rows.length < ROWS) continue;
    for (let speaker = module; speaker !== ''; speaker = ownerOf(speaker)) {
      const lost = rows.filter(([name]) => isGone(joinPath(speaker, name), from, to));
      if (lost.length < rows.length * GONE) continue;
      for (const [name, text] of lost) note(joinPath(speaker, name), speaker, text, out);
      break;
    }
  }
  return out;
}

function isGone(path: string, from: Release, to: Release): boolean {
  return resolveAccess(from.surface, path) !== null && resolveAccess(to.surface, path) === null;
}

/** Entries of a flat dict whose keys are names and whose values are texts. */
function rowsOf(tokens: readonly string[]): [string, string][] {
  const rows: [string, string][] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i] !== ':') continue;
    const key = STRING.exec(tokens[i - 1]!)?.groups?.['text'];
    if (key === undefined || !NAME.test(key)) continue;
    const text = STRING.exec(tokens[i + 1]!)?.groups?.['text'];
    if (text !== undefined) rows.push([key, text]);
  }
  return rows;
}

function note(path: string, module: string, text: string, out: Tables): void {
  const stated = NAME.test(text) || (text.includes('.') && !text.includes(' ')) ? text : (USE.exec(text)?.[1] ?? MOVED.exec(text)?.[1]);
  const name = stated === undefined ? null : successorName(stated);
  if (name === null) out.obituaries.set(path, { message: text });
  else out.statements.set(path, { text: name, module, owner: module, strength: STRENGTH.STATED, source: 'new' });
}
