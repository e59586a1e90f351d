/** Modules that a loader binds to names of the file, to be imported when they are used: `parts = LazyLoader("parts", globals(), "pkg.parts")`, alone or for each name of a loop. */
import type { ImportFact } from '@onx/model';
import type { Expression, Statement } from '../syntax/ast';
import { elementBindings } from './literal-table';
import { messageText, type TextBindings } from './message-text';
import { dottedForm, tailOf, type SourceFile } from './source-file';

/** Turns of a loop that are looked at. */
const TURNS = 5000;
const LOADER = /lazy/i;
const PATH = /^[A-Za-z_]\w*(?:\.\w+)+$/;

/** What an assignment binds so, and what the assignments in a loop do. */
export function loadedLater(file: SourceFile, node: Statement): ImportFact[] {
  if (node.type === 'Assign') return node.targets[0]?.type === 'Name' ? loaded(file, node.targets[0].name, node.value) : [];
  if (node.type !== 'For') return [];
  const assigned = node.body.flatMap((inner) => (inner.type === 'Assign' && isOfGlobals(inner.targets[0]) ? [{ name: inner.targets[0].index, value: inner.value }] : []));
  if (assigned.length === 0) return [];
  return elementBindings(file, node.target, node.iterable).slice(0, TURNS).flatMap((bindings) => assigned.flatMap(({ name, value }) => loaded(file, messageText(file, name, bindings), value, bindings)));
}

/** `globals()[name]` */
function isOfGlobals(node: Expression | undefined): node is Extract<Expression, { type: 'Subscript' }> {
  return node?.type === 'Subscript' && node.object.type === 'Call' && dottedForm(node.object.callee) === 'globals';
}

/** The loader is told the name and the path of the module, which ends in it. */
function loaded(file: SourceFile, name: string | undefined, value: Expression, bindings?: TextBindings): ImportFact[] {
  if (name === undefined || value.type !== 'Call' || !LOADER.test(tailOf(dottedForm(value.callee)))) return [];
  const texts = value.args.flatMap(({ star, value: given }) => (star ? [] : (messageText(file, given, bindings) ?? [])));
  const path = texts.find((text) => PATH.test(text) && tailOf(text) === name);
  // It is there for others to use, as `from pkg import parts as parts` is.
  return path === undefined ? [] : [{ module: path.slice(0, -name.length - 1), level: 0, name, as: name, aliased: true, line: file.lineOf(value.start) }];
}
