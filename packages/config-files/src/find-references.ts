/** Finds what may name something of a core in the texts of a configuration file: whole values, never a part of prose. */
import type { ConfigText } from './formats/config-text';

/** A dotted path as it stands in a file. */
export interface PathText {
  /** Offsets of the path in the file, with its colon and without what stands around it. */
  start: number;
  end: number;
  /** With dots only. */
  path: string;
  /** Written `module:object`. */
  colon: boolean;
  /** `*`: stands for all below it (`pkg.mod.*`). */
  below: boolean;
  /** The place says by its syntax that it is a path of Python. */
  place: 'object' | 'module' | null;
}

const NAME = '[A-Za-z_]\\w*';
const DOTTED = `${NAME}(?:\\.${NAME})*`;
/** `pkg.mod.Name`, `pkg.mod:Name.attribute`, `pkg.mod:factory()`, with extras as entry points have them; or `pkg.mod.*`. */
const ITEM = new RegExp(`^(?:(${DOTTED})(:${DOTTED})?(?:\\(\\))?(?:\\s*\\[[\\w\\s,.-]*\\])?|(${DOTTED})\\.\\*)$`);
/** `name = value` on one line of a longer text: an entry point, a variable of a command. */
const NAMED = /^([\w.-]+\s*=\s*["']?)([^"']*)["']?$/;
const LISTED = /^[\w.:*]*$/;
/** `python -m pkg.mod`, whatever stands around it; `{envpython}` is tox's. */
const RUN_MODULE = new RegExp(`\\b(?:env)?python[\\d.]*\\}?(?:\\s+-[A-Za-z]+)*?\\s+-m\\s+(${DOTTED})(?![\\w./:-])`, 'g');
/** `pytest … -p pkg.plugin`, `-p no:pkg.plugin`. */
const PLUGIN = new RegExp(`(?:^|\\s)-p\\s*(?:no:)?(${DOTTED})(?=$|[\\s"'])`, 'g');
/** `[mypy-pkg.mod.*,pkg.other]`. */
const MYPY = /^mypy-/;
/** Names of tables and lists whose strings are distributions, not modules. */
const DISTRIBUTIONS = /(?:^|[-_.])(?:dependenc(?:y|ies)|requires?|dependency-groups|constraints|extras_require|packages|namespace_packages|py_modules)$/i;

/**
 * All paths in one text of a file that have at least two segments.
 * @param packaging The file states requirements, in which `zope.interface` is a distribution.
 */
export function findPaths(source: string, text: ConfigText, packaging: boolean): PathText[] {
  const found: PathText[] = [];
  if (packaging && text.path.some((key) => DISTRIBUTIONS.test(key))) return found;
  const raw = source.slice(text.start, text.end);
  if (!raw.includes('.') && !raw.includes(':')) return found;
  if (text.kind === 'section') {
    const prefix = MYPY.exec(raw)?.[0].length;
    if (prefix !== undefined) addList(raw.slice(prefix), text.start + prefix, 'module', found);
  } else if (text.kind === 'key') {
    addItem(raw, text.start, null, found);
  } else {
    for (const line of raw.matchAll(/[^\r\n]+/g)) addLine(line[0], text.start + line.index, text, found);
  }
  return found;
}

function addLine(line: string, offset: number, text: ConfigText, found: PathText[]): void {
  const bare = line.trim();
  const start = offset + line.indexOf(bare);
  if (addItem(bare, start, text.quote === '!' ? 'object' : null, found)) return;
  const named = NAMED.exec(bare);
  if (named && addItem((named[2] as string).trimEnd(), start + (named[1] as string).length, null, found)) return;
  if (bare.includes(',') && addList(bare, start, null, found)) return;
  addCommands(bare, start, text, found);
}

/** Comma-separated, where every item is a word of its own. */
function addList(list: string, start: number, place: PathText['place'], found: PathText[]): boolean {
  const items = list.split(',');
  if (!items.every((item) => LISTED.test(item.trim()))) return false;
  let at = start;
  for (const item of items) {
    addItem(item.trim(), at + item.length - item.trimStart().length, place, found);
    at += item.length + 1;
  }
  return true;
}

function addItem(item: string, start: number, place: PathText['place'], found: PathText[]): boolean {
  const match = ITEM.exec(item);
  if (!match) return false;
  const [, dotted, object = '', parent] = match;
  const written = parent ?? `${dotted}${object}`;
  add(written, start, { colon: object !== '', below: parent !== undefined, place: object === '' ? place : 'object' }, found);
  return true;
}

function addCommands(line: string, start: number, text: ConfigText, found: PathText[]): void {
  const patterns = line.includes('pytest') || text.path.includes('addopts') ? [RUN_MODULE, PLUGIN] : [RUN_MODULE];
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const path = match[1] as string;
      add(path, start + match.index + match[0].length - path.length, { colon: false, below: false, place: 'module' }, found);
    }
  }
}

function add(written: string, start: number, more: Pick<PathText, 'colon' | 'below' | 'place'>, found: PathText[]): void {
  const path = written.replace(':', '.');
  // The bare name of a package is a name of many things: of a distribution, a folder, a service.
  if (more.below || path.includes('.')) found.push({ start, end: start + written.length, path, ...more });
}
