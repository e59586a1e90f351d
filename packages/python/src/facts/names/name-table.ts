/** Names a module serves, or refuses, by a table instead of a binding: module `__getattr__`, lazy loaders, dicts of old → new. */
import { tailOf, type Deprecation, type NameTableEntry } from '@onx/model';
import type { CallNode, Expression, FunctionNode, Statement } from '../../syntax/ast';
import { statementExpressions, walkExpressions } from '../../syntax/walk';
import { isReplacement } from '../announcements/stated-arguments';
import { deprecationFrom } from '../announcements/doc-text';
import { readNames, readRows, textOf, type TableRow } from './literal-table';
import { messageText } from '../announcements/message-text';
import { join } from './lookup-scope';
import { NameLookup } from './name-lookup';
import { replacementName, unwrapRoles } from '../announcements/replacement';
import { dottedForm, type SourceFile } from '../source-file';

export interface ServedNames {
  entries: NameTableEntry[];
  /** Answers names that could not be read. */
  dynamic: boolean;
  /** What is said of any name: the module itself is announced to go. */
  deprecated?: Deprecation;
}

const MAX_NAMES = 5000;
const NO_BINDINGS: ReadonlyMap<string, string> = new Map();
const MAX_MESSAGE = 500;
/** No module serves this. */
const UNKNOWN = 'onx_no_such_name';
const PATH = /^\.*[A-Za-z_]\w*(?:\.\w+)*$/;

/** Reads a module's `__getattr__` by running it, in the abstract, for every name it mentions and for one it can't know. */
export function readModuleGetattr(file: SourceFile, node: FunctionNode): ServedNames {
  const lookup = new NameLookup(file, node);
  const other = lookup.look(UNKNOWN);
  const entries: NameTableEntry[] = [];
  const mentioned = mentionedNames(file, node);
  for (const [name, at] of mentioned) {
    if (name.startsWith('__') || !/^[A-Za-z_]\w*$/.test(name)) continue;
    const found = lookup.look(name);
    if (lookup.exhausted) return { entries, dynamic: true };
    if (found.outcome === 'returns') {
      if (other.outcome === 'returns' && found.line === other.line && !found.warned) continue;
      const to = found.to !== undefined && PATH.test(found.to) ? found.to : undefined;
      entries.push(entry(name, file.lineOf(at), found.warned ? 'deprecated' : 'lazy', statedPath(found.message, name) ?? to ?? stated(found.message, name), found.message));
    } else if (found.outcome === 'raises') {
      // The general refusal says nothing about this name.
      if (found.line === other.line && found.message?.split(name).join(UNKNOWN) === other.message) continue;
      entries.push(entry(name, file.lineOf(at), 'removed', stated(found.message, name), found.message));
    }
  }
  const deprecated = other.outcome === 'returns' && other.warned && other.message !== undefined ? ofAnyName(deprecationFrom(other.message, UNKNOWN, {})) : undefined;
  return { entries, dynamic: other.outcome === 'returns' || mentioned.size >= MAX_NAMES, ...(deprecated ? { deprecated } : {}) };
}

/** What is said of any name of a module: the successor is the module that has them all. */
function ofAnyName({ replacement, message, ...rest }: Deprecation): Deprecation {
  const home = replacement?.endsWith(`.${UNKNOWN}`) ? replacement.slice(0, -UNKNOWN.length - 1) : replacement;
  return { ...rest, ...(home === undefined ? {} : { replacement: home }), ...(message === undefined ? {} : { message: message.split(UNKNOWN).join('*') }) };
}

function stated(message: string | undefined, name: string): string | undefined {
  return message === undefined ? undefined : replacementName(message, name);
}

/** The name itself under another path, as the core tells its users: where the module takes it from is not for them. */
function statedPath(message: string | undefined, name: string): string | undefined {
  const path = stated(message, name);
  return path !== undefined && path.endsWith(`.${name}`) ? path : undefined;
}

function entry(from: string, line: number, state: NameTableEntry['state'], to: string | undefined, message: string | undefined): NameTableEntry {
  const text = message === undefined ? '' : unwrapRoles(message).slice(0, MAX_MESSAGE);
  return { from, ...(to ? { to } : {}), state, ...(text ? { message: text } : {}), line };
}

/** Strings and keys of tables that the function speaks of, with the place they are written at. */
function mentionedNames(file: SourceFile, node: FunctionNode): Map<string, number> {
  const out = new Map<string, number>();
  const add = (name: string, at: number): void => {
    if (out.size < MAX_NAMES && !out.has(name)) out.set(name, at);
  };
  const visit = (expression: Expression): void => {
    if (expression.type === 'String') {
      const text = messageText(file, expression);
      if (text !== undefined) add(text, expression.start);
    } else if (expression.type === 'Name' && file.values.has(expression.name)) {
      const rows = readRows(file, expression);
      for (const row of rows?.values() ?? []) {
        add(row.key, row.keyStart);
        for (const name of readNames(file, row.value) ?? []) add(name, row.value.start);
      }
      if (!rows) for (const name of readNames(file, expression) ?? []) add(name, expression.start);
    } else if (expression.type === 'Dict') {
      for (const row of readRows(file, expression)?.values() ?? []) add(row.key, row.keyStart);
    }
  };
  const pending: Statement[] = [...node.body];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const expression of statementExpressions(next)) walkExpressions(expression, visit);
    pending.push(...innerStatements(next));
  }
  return out;
}

function innerStatements(node: Statement): readonly Statement[] {
  switch (node.type) {
    case 'If':
    case 'For':
    case 'While':
      return [...node.body, ...node.orelse];
    case 'With':
      return node.body;
    case 'Try':
      return [...node.body, ...node.handlers.flatMap((handler) => handler.body), ...node.orelse, ...node.finalizer];
    default:
      return [];
  }
}

/**
 * `__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, …)`, `__getattr__ = make(TABLE)` and
 * `sys.modules[__name__] = LazyModule(…, TABLE, …)`; undefined where the statement is none of them.
 */
export function readLazyAttach(file: SourceFile, node: Statement): (ServedNames & { exports: boolean }) | undefined {
  if (node.type !== 'Assign' || node.value.type !== 'Call') return undefined;
  const call = node.value;
  const targets = node.targets.flatMap((target) => (target.type === 'Tuple' ? target.elements : [target]));
  const named = (name: string): boolean => targets.some((target) => target.type === 'Name' && target.name === name);
  const module = targets.some((target) => target.type === 'Subscript' && dottedForm(target.object) === 'sys.modules');
  if (!named('__getattr__') && !module) return undefined;
  const maker = tailOf(dottedForm(call.callee));
  const entries: NameTableEntry[] = [];
  if (maker === 'attach') {
    const argument = (keyword: string, position: number): Expression | undefined =>
      (call.args.find((each) => each.keyword?.name === keyword) ?? (call.args[position]?.keyword ? undefined : call.args[position]))?.value;
    const submodules = argument('submodules', 1);
    for (const name of (submodules && readNames(file, submodules)) ?? []) entries.push(entry(name, file.lineOf(call.start), 'lazy', `.${name}`, undefined));
    const attributes = argument('submod_attrs', 2);
    for (const row of (attributes && readRows(file, attributes)?.values()) ?? []) entries.push(...namesBelow(file, row));
    return { entries, dynamic: false, exports: named('__all__') };
  }
  let understood = false;
  for (const { value } of call.args) {
    if (value.type !== 'Name' && value.type !== 'Dict') continue;
    for (const row of rowsOf(file, value)) {
      const below = namesBelow(file, row);
      entries.push(...(below.length > 0 ? below : rowEntry(file, row, /deprecat|renam|moved/i.test(maker + dottedForm(value)) ? 'deprecated' : 'lazy')));
      understood = true;
    }
  }
  return { entries, dynamic: !understood, exports: false };
}

/** Rows of a dict, and what is put into it later on. */
function rowsOf(file: SourceFile, node: Expression): TableRow[] {
  const added = (node.type === 'Name' ? file.additions.get(node.name) : undefined) ?? [];
  const later = added.flatMap(({ key, value }) => {
    const text = textOf(file, key);
    return text === undefined ? [] : [{ key: text, keyStart: key.start, value, bindings: NO_BINDINGS }];
  });
  return [...(readRows(file, node)?.values() ?? []), ...later];
}

/** `"sub": ["A", "B"]`: each name is served from the submodule. */
function namesBelow(file: SourceFile, row: TableRow): NameTableEntry[] {
  if (row.value.type !== 'List' && row.value.type !== 'Tuple' && row.value.type !== 'Set') return [];
  const module = row.key.startsWith('.') ? row.key : `.${row.key}`;
  return [...(readNames(file, row.value) ?? [])].map((name) => entry(name, file.lineOf(row.value.start), 'lazy', join(module, name), undefined));
}

const GONE_TABLE = /(?:expired|removed|former|gone|obsolete)_*(?:attr|name|object|class|func|symbol|member|api|export|import|alias|module)/i;
const OLD_TABLE = /(?:deprecated|renamed|moved|legacy)_*(?:attr|name|object|class|func|symbol|member|api|export|import|alias|module)/i;

/** Tables that say by their name what they hold, wherever they are used. */
export function readTables(file: SourceFile, known: readonly NameTableEntry[]): NameTableEntry[] {
  const taken = new Set(known.map((each) => each.from));
  const out: NameTableEntry[] = [];
  for (const [name, value] of file.values) {
    for (const row of readNamedTable(file, name, value)) if (!taken.has(row.from)) out.push(row);
    for (const row of out) taken.add(row.from);
  }
  return out;
}

/** Rows of a table whose name says what it holds; none where it does not. */
export function readNamedTable(file: SourceFile, name: string, value: Expression): NameTableEntry[] {
  const state = GONE_TABLE.test(name) ? 'removed' : OLD_TABLE.test(name) ? 'deprecated' : undefined;
  const rows = state ? [...(readRows(file, value)?.values() ?? [])].filter(({ key }) => /^[A-Za-z_]\w*$/.test(key)) : [];
  return rows.flatMap((row) => rowEntry(file, row, state!));
}

/** A row that gives a successor, or a text about what became of the name. */
function rowEntry(file: SourceFile, row: TableRow, state: NameTableEntry['state']): NameTableEntry[] {
  const line = file.lineOf(row.keyStart);
  if (row.value.type === 'Call' && row.value.args.length > 0) return [describedEntry(file, row, row.value, state)];
  const parts = row.value.type === 'Tuple' ? row.value.elements : [row.value];
  const texts = parts.map((part) => messageText(file, part, row.bindings) ?? dottedForm(part));
  const [first, second] = texts;
  if (first === undefined) return [];
  if (parts.length === 2 && PATH.test(first) && second !== undefined && /^\w+$/.test(second)) return [entry(row.key, line, state, join(first, second), undefined)];
  const names = texts.filter((text) => PATH.test(text));
  const message = texts.filter((text) => /\s/.test(text)).join(' ');
  return [entry(row.key, line, state, names[0] ?? replacementName(message, row.key), message || undefined)];
}

/** `"old": Deprecated(value=new.thing, instead="pkg.new.thing")`: what is to be used instead, else what is served. */
function describedEntry(file: SourceFile, row: TableRow, call: CallNode, state: NameTableEntry['state']): NameTableEntry {
  const line = file.lineOf(row.keyStart);
  const instead = call.args.find(({ keyword }) => keyword && isReplacement(keyword.name))?.value;
  const served = (call.args.find(({ keyword }) => keyword?.name === 'value') ?? call.args.find(({ keyword, star }) => !keyword && !star))?.value;
  const path = served && dottedForm(served);
  if (instead) {
    const text = messageText(file, instead, row.bindings);
    const said = entry(row.key, line, state, text !== undefined && PATH.test(text) ? text : undefined, text === undefined ? undefined : `use ${text} instead`);
    return path ? { ...said, serves: path } : said;
  }
  return entry(row.key, line, state, path?.includes('.') ? path : undefined, undefined);
}
