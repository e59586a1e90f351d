/** Modules that a loader binds to names of the file, to be imported when they are used: `parts = LazyLoader("parts", globals(), "pkg.parts")`, alone or for each name of a loop. */
import { tailOf, type ImportFact } from '@onx/model';
import type { Expression, Statement } from '../../syntax/ast';
import { turnsOf } from './literal-table';
import { messageText, type TextBindings } from '../announcements/message-text';
import { dottedForm, type SourceFile } from '../source-file';

const LOADER = /lazy/i;
const PATH = /^[A-Za-z_]\w*(?:\.\w+)+$/;

/** What an assignment binds so, and what the assignments in a loop do. */
export function loadedLater(file: SourceFile, node: Statement): ImportFact[] {
  if (node.type === 'Assign') return node.targets[0]?.type === 'Name' ? loaded(file, node.targets[0].name, node.value) : [];
  if (node.type !== 'For') return [];
  const assigned = node.body.flatMap((inner) => (inner.type === 'Assign' && isOfGlobals(inner.targets[0]) ? [{ name: inner.targets[0].index, value: inner.value }] : []));
  if (assigned.length === 0) return [];
  return turnsOf(file, node).flatMap((bindings) => assigned.flatMap(({ name, value }) => loaded(file, messageText(file, name, bindings), value, bindings)));
}

/** `globals()[name]` */
function isOfGlobals(node: Expression | undefined): node is Extract<Expression, { type: 'Subscript' }> {
  return node?.type === 'Subscript' && node.object.type === 'Call' && dottedForm(node.object.callee) === 'globals';
}

/** The loader is told the name, or the names of the file, and the path of the module, which ends in the name: a text to be translated later is neither. */
function loaded(file: SourceFile, name: string | undefined, value: Expression, bindings?: TextBindings): ImportFact[] {
  if (name === undefined || value.type !== 'Call' || !LOADER.test(tailOf(dottedForm(value.callee)))) return [];
  const isGivenNames = value.args.some(({ value: given }) => given.type === 'Call' && dottedForm(given.callee) === 'globals');
  const texts = value.args.flatMap(({ star, value: given }) => (star ? [] : (messageText(file, given, bindings) ?? [])));
  const path = isGivenNames || texts.includes(name) ? texts.find((text) => PATH.test(text) && tailOf(text) === name) : undefined;
  // It is there for others to use, as `from pkg import parts as parts` is.
  return path === undefined ? [] : [{ module: path.slice(0, -name.length - 1), level: 0, name, as: name, aliased: true, line: file.lineOf(value.start) }];
}
