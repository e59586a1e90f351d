/** Which strings name something of Python by its dotted path, or an attribute by its name. */
import type { CallNode } from '../../syntax/ast';
import type { StringUse } from '../scope/file-scan';

/** `a.b.C`, or `a.b:C` as entry points have it. */
export const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)?$/;

/** Calls whose first argument is a dotted path. */
const TAKES_PATH = new Set('patch setattr delattr import_module import_string import_object locate resolve_name find_spec importorskip dict multiple __import__ run_module'.split(' '));
/** Those of them that replace what stands there. */
const REPLACES = new Set(['patch', 'setattr', 'delattr']);
/** Calls with an object first and the name of one of its attributes second. */
const TAKES_ATTRIBUTE = new Set('getattr hasattr setattr delattr object spy stub'.split(' '));

/** The string is the first argument of a call that takes a dotted path. */
export function isPathArgument(use: StringUse): boolean {
  return use.call !== null && use.argument === 0 && TAKES_PATH.has(calleeName(use.call));
}

/** What stands at the path that the string names is given another value by the call, or taken away. */
export function isReplaced(use: StringUse): boolean {
  return use.call !== null && use.argument === 0 && REPLACES.has(calleeName(use.call));
}

/** The string is the second argument of a call that takes an object and an attribute's name. */
export function isAttributeArgument(use: StringUse): boolean {
  return use.call !== null && use.argument === 1 && TAKES_ATTRIBUTE.has(calleeName(use.call));
}

/** The call's keywords are names of attributes of its first argument. */
export function takesNamesOf(call: CallNode): boolean {
  return call.args.length > 1 && calleeName(call) === 'multiple';
}

function calleeName(call: CallNode): string {
  if (call.callee.type === 'Name') return call.callee.name;
  return call.callee.type === 'Attribute' ? call.callee.attribute.name : '';
}
