/** Strings that name something of the core: `patch("a.b.C")`, `import_module("a.b")`, `getattr(x, "name")`. Only exact, resolvable ones. */
import type { CallNode, Statement } from '../../syntax/ast';
import { mapDottedPath } from '@onx/model';
import { isAssignable } from '../edits/assignable';
import type { FileContext } from '../edits/file-context';
import { nameOnSameObject } from '../edits/members';
import { certaintyOf, type Value } from '../resolve/value';
import type { CallUse, StringUse } from '../scope/file-scan';
import { memberOperation } from './member-operation';
import { DOTTED, isAttributeArgument, isPathArgument, isReplaced, takesNamesOf } from './reference-strings';

const IN_CALL = 0.97;
const ANYWHERE = 0.85;

export function planStrings(context: FileContext): void {
  for (const use of context.file.scan.strings) {
    const part = use.node.parts.length === 1 ? use.node.parts[0] : undefined;
    if (!part || part.prefix.includes('f') || part.prefix.includes('b')) continue;
    const content = context.file.source.text.slice(part.contentStart, part.contentEnd);
    if (use.call && isAttributeArgument(use)) planAttribute(context, use, use.call, content, part.contentStart);
    else if (content.includes('/')) planFile(context, use, content, part.contentStart);
    else if (DOTTED.test(content)) planPath(context, use, content, part.contentStart, isPathArgument(use) ? IN_CALL : ANYWHERE);
  }
  for (const use of context.file.scan.calls) if (takesNamesOf(use.node)) planKeywords(context, use);
}

function planPath(context: FileContext, use: StringUse, content: string, start: number, certainty: number): void {
  const { core } = context.evaluator;
  // A string that stands alone is documentation.
  if (!use.call && use.statement.type === 'Expression') return;
  const dotted = content.replace(':', '.');
  if (!core.isCore(dotted)) return;
  const mapped = mapDottedPath(context.names, core, context.to, dotted);
  if (!mapped) return;
  const colon = content.indexOf(':');
  const fitting = mapped.path !== null && isReplaced(use) && !isAssignable(mapped.path, context.to) ? null : mapped.path;
  const text = fitting !== null && colon >= 0 ? withColon(context, fitting) : fitting;
  const end = start + content.length;
  const reason = text === null ? { reason: mapped.operations[0] ? context.explain(mapped.operations[0]) : '' } : {};
  const edits = text === null ? [] : [{ start, end, text }];
  context.plan.propose({ operations: mapped.operations, certainty, start, end, statement: use.statement, edits, after: text ?? '', ...reason });
}

/** `"pkg/data/default.json"`: the path of a file of the core. */
function planFile(context: FileContext, use: StringUse, content: string, start: number): void {
  const image = context.names.file(content);
  if (!image || image.path === null) return;
  const end = start + content.length;
  context.plan.propose({ operations: image.operations, certainty: ANYWHERE, start, end, statement: use.statement, edits: [{ start, end, text: image.path }], after: image.path });
}

function withColon(context: FileContext, path: string): string {
  const module = context.names.newModuleOf(path);
  return path === module ? path : `${module}:${path.slice(module.length + 1)}`;
}

function planAttribute(context: FileContext, use: StringUse, call: CallNode, name: string, start: number): void {
  const first = call.args[0];
  const object = first && !first.star ? context.evaluator.evaluate(context.file, first.value, use.scope) : null;
  if (object) planNamed(context, object, name, { start, end: start + name.length, statement: use.statement });
}

/** `patch.multiple(object, name=…)`, `patch.multiple("a.b", name=…)`. */
function planKeywords(context: FileContext, { node, scope, statement }: CallUse): void {
  const { evaluator, file } = context;
  const value = node.args[0]?.value;
  const part = value?.type === 'String' && value.parts.length === 1 ? value.parts[0] : undefined;
  const object = part ? evaluator.fromCore(file.source.text.slice(part.contentStart, part.contentEnd)) : value && evaluator.evaluate(file, value, scope);
  if (!object) return;
  for (const { keyword } of node.args) if (keyword) planNamed(context, object, keyword.name, { start: keyword.start, end: keyword.end, statement });
}

/** An attribute of an object that is named beside it. */
function planNamed(context: FileContext, object: Value, name: string, at: { start: number; end: number; statement: Statement }): void {
  const { evaluator, plan } = context;
  const { start, end } = at;
  if (object.kind === 'core-module') {
    const image = context.names.access(`${object.path}.${name}`);
    const operation = image?.operations[0];
    if (!image || !operation) return;
    const module = context.names.access(object.path)?.path ?? object.path;
    const text = image.path !== null && !image.unsure && image.path.startsWith(`${module}.`) ? image.path.slice(module.length + 1) : '';
    // What a class or a module below it holds now is no attribute of the module.
    const stays = text !== '' && !text.includes('.');
    if (stays && text === name) return;
    const reason = stays ? {} : { reason: context.explain(operation) };
    plan.propose({ operations: image.operations, certainty: IN_CALL, ...at, edits: stays ? [{ start, end, text }] : [], after: text, ...reason });
    return;
  }
  const settled = evaluator.types.settle(object) ?? object;
  const operation = memberOperation(context, settled, name);
  if (!operation) return;
  const to = nameOnSameObject(operation);
  const reason = to === null ? { reason: context.explain(operation) } : {};
  const edits = to === null ? [] : [{ start, end, text: to }];
  plan.propose({ operations: [operation], certainty: IN_CALL * certaintyOf(settled), ...at, edits, after: to ?? '', ...reason });
}
