/** Tables by which a file serves old names of other modules: set on the module itself, or asked by an import hook. */
import { ownerOf, tailOf, type NameTableEntry } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import { readRows, textOf } from './literal-table';
import { readNamedTable } from './name-table';
import { dottedForm, type SourceFile } from '../source-file';

/** `lowlevel.__deprecated_attributes__ = {"wait_socket": Deprecated(wait, …)}` */
export function tableSetOn(file: SourceFile, node: Statement): NameTableEntry[] {
  if (node.type !== 'Assign' || node.targets.length !== 1) return [];
  const target = dottedForm(node.targets[0]!);
  return target.includes('.') ? readNamedTable(file, tailOf(target), node.value).map((row) => ({ ...row, module: ownerOf(target) })) : [];
}

const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
/** Rows below which a dict of paths may be anything. */
const ROWS = 3;
/** What a file does that makes modules importable under other names. */
const HOOK = /\bsys\.(?:meta_path|modules)\b/;

/** `{"pkg.old": "pkg.sub.new", …}` in a file that hooks into the import of modules. */
export function renamedModules(file: SourceFile): NameTableEntry[] {
  if (!HOOK.test(file.text)) return [];
  const state = /deprecat/i.test(file.text) ? 'deprecated' : 'lazy';
  return [...file.values.values()].flatMap((value) => {
    const rows = value.type === 'Dict' ? [...(readRows(file, value)?.values() ?? [])] : [];
    const paths = rows.map((row) => [row.key, textOf(file, row.value) ?? '', row.keyStart] as const);
    const [root] = paths[0]?.[0].split('.', 1) ?? [];
    if (paths.length < ROWS || !paths.every(([from, to]) => DOTTED.test(from) && DOTTED.test(to) && from.startsWith(`${root}.`) && to.startsWith(`${root}.`))) return [];
    return paths.map(([from, to, at]): NameTableEntry => ({ from: tailOf(from), module: ownerOf(from), to, serves: to, state, line: file.lineOf(at) }));
  });
}
