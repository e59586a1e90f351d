/** Options of a command line, as the core's code declares them: argparse, optparse, click, typer, pytest's `addoption`. */
import type { CallFact, SourceWords } from '@onx/model';
import { textOf } from '../release/literal';
import type { SeenKey } from './seen-key';

/** An option of a command line, under the spelling that is compared. */
export interface DeclaredOption extends SeenKey {
  /** All its spellings, `-o` and `--old` alike. */
  spellings: readonly string[];
  /** Another option that its help says to use instead. */
  instead?: string;
}

/** Calls that declare an option where one of their arguments is spelled like one; of others the `help` beside it tells. */
export const DECLARES_OPTION = /(?:^|\.)(?:add_argument|add_option|addoption|option|Option)$/;
const SPELLING = /^--?[A-Za-z]/;
const LONG = /^--/;
const INSTEAD = /\b(?:use|renamed|replaced|favou?r|alias|see)\b[^.]*?(--[A-Za-z][\w-]*)/i;

/** In the order of the file. Options without a long spelling are left out: `-o` says nothing. */
export function declaredOptions(calls: readonly CallFact[], words: SourceWords): DeclaredOption[] {
  return calls.flatMap((call) => {
    if (!DECLARES_OPTION.test(call.callee) && call.keywords.help === undefined) return [];
    const spellings = call.positional.flatMap(literalsIn).flatMap((literal) => literal.split('/')).map((part) => part.trim()).filter((part) => SPELLING.test(part));
    const name = spellings.find((spelling) => LONG.test(spelling));
    if (name === undefined) return [];
    const value = plain(call.keywords.default);
    const doc = plain(call.keywords.help);
    const instead = INSTEAD.exec(doc ?? '')?.[1];
    const inside = new Map(spellings.map((spelling) => [spelling, '']));
    return [{ name, spellings, inside, type: typeOf(call, spellings, words), ...(value === undefined ? {} : { value }), ...(doc === undefined ? {} : { doc }), ...(instead === undefined || spellings.includes(instead) ? {} : { instead }) }];
  });
}

/** Of a string, or of a tuple or list of strings. */
function literalsIn(source: string): string[] {
  const one = textOf(source);
  if (one !== undefined) return [one];
  return /^[([]/.test(source) ? [...source.matchAll(/(["'])(--?[A-Za-z][^"']*)\1/g)].map((match) => match[2]!) : [];
}

function plain(source: string | undefined): string | undefined {
  return textOf(source) ?? source;
}

/** What it takes: nothing, a value of a type, several. */
function typeOf({ keywords }: CallFact, spellings: readonly string[], { values, types }: SourceWords): string {
  const action = plain(keywords.action) ?? 'store';
  if (keywords.is_flag === values.true || /^store_(?:true|false|const)$|Boolean/.test(action) || spellings.some((spelling) => spelling.startsWith('--no-')) || keywords.type === types.truth) return 'switch';
  const type = /^[\w.]*/.exec(keywords.type ?? '')?.[0] || types.text;
  const many = keywords.multiple === values.true || keywords.nargs !== undefined || action === 'append';
  return `${action === 'count' ? 'count' : type}${many ? '*' : ''}`;
}
