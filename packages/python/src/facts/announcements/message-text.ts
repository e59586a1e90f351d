/** What a message says, as far as reading it tells: literals joined, `%` and `.format` filled in, constants of the module followed. */
import { tailOf } from '@onx/model';
import type { CallNode, Expression } from '../../syntax/ast';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { dottedForm, type SourceFile } from '../source-file';

/** Values of names that are known where the message stands, e.g. of a comprehension's targets. */
export type TextBindings = ReadonlyMap<string, string>;

const NOTHING: TextBindings = new Map();
const MAX_LENGTH = 2000;
/** Letters of an expression that stand for it: in a text where it can't be known, and among the bindings. */
export const SHOWN = 80;
/** What a class is called, asked of an object of it: members that are named with it are its own. */
const OWN_NAME = /^(?:(?:self\.__class__|type\(self\)|cls)\.__(?:qual)?name__)$/;

/**
 * The text an expression evaluates to; what can't be known stands as `{source}`.
 * @returns undefined where nothing of it is a literal.
 */
export function messageText(file: SourceFile, node: Expression, bindings: TextBindings = NOTHING, depth = 0): string | undefined {
  if (depth > 20) return undefined;
  const inner = (part: Expression): string | undefined => messageText(file, part, bindings, depth + 1);
  const bound = (): string | undefined => (bindings.size > 0 ? bindings.get(file.form(node, SHOWN)) : undefined);
  switch (node.type) {
    case 'String':
      return (isPlainString(node) ? stringValue(file.text, node) : formatted(file, node, inner)).slice(0, MAX_LENGTH);
    case 'Name': {
      const known = bindings.get(node.name);
      if (known !== undefined) return known;
      const value = file.values.get(node.name);
      return value && (value.type === 'String' || value.type === 'Parenthesized') ? inner(value) : undefined;
    }
    case 'Subscript':
      return bound();
    case 'Parenthesized':
      return inner(node.value);
    case 'Binary':
      if (node.operator === '%') return percent(file, node, inner);
      if (node.operator === '+') {
        const [left, right] = [inner(node.left), inner(node.right)];
        return left === undefined && right === undefined ? undefined : (left ?? hole(file, node.left)) + (right ?? hole(file, node.right));
      }
      return undefined;
    case 'Attribute':
      return bound() ?? (OWN_NAME.test(file.form(node, SHOWN)) ? 'self' : undefined);
    case 'Call':
      return bound() ?? wrappedText(node, inner) ?? (node.callee.type === 'Attribute' ? methodText(file, node, node.callee, inner) : undefined);
    default:
      return undefined;
  }
}

type Inner = (part: Expression) => string | undefined;

function hole(file: SourceFile, node: Expression): string {
  return `{${file.form(node, SHOWN)}}`;
}

function formatted(file: SourceFile, node: Extract<Expression, { type: 'String' }>, inner: Inner): string {
  let out = '';
  for (const part of node.parts) {
    if (part.fields.length === 0) {
      out += stringValue(file.text, { ...node, parts: [part] });
      continue;
    }
    let at = part.contentStart;
    for (const field of part.fields) {
      if (field.start < at) continue;
      out += file.text.slice(at, field.start).replace(/^[^{}]*\}/, at === part.contentStart ? '$&' : '').replace(/\{\s*$/, '');
      out += inner(field) ?? hole(file, field);
      at = field.end;
    }
    out += file.text.slice(at, part.contentEnd).replace(/^[^}]*\}/, '');
  }
  return out;
}

function percent(file: SourceFile, node: Extract<Expression, { type: 'Binary' }>, inner: Inner): string | undefined {
  const pattern = inner(node.left);
  if (pattern === undefined) return undefined;
  const right = node.right.type === 'Parenthesized' ? node.right.value : node.right;
  const values = right.type === 'Tuple' ? right.elements : [right];
  let index = 0;
  return pattern.replace(/%(?:\((\w+)\))?[-+ #0-9.*]*([sdrif%])/g, (whole, key: string | undefined, kind: string) => {
    if (kind === '%') return '%';
    const value = key === undefined ? values[index++] : undefined;
    return value ? (inner(value) ?? hole(file, value)) : key ? `{${key}}` : whole;
  });
}

/** Functions that give back the text they are given, for another language or without its margin. */
const GIVES_BACK = /^(?:_|tr|trans|translate|u?gettext(?:_lazy)?|dedent|cleandoc)$/;

/** `trans._("{name} was moved", name=name)` */
function wrappedText(call: CallNode, inner: Inner): string | undefined {
  const [first] = call.args;
  if (!first || first.keyword || first.star || !GIVES_BACK.test(tailOf(dottedForm(call.callee)))) return undefined;
  return inner(first.value)?.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const given = call.args.find(({ keyword }) => keyword?.name === key);
    return (given && inner(given.value)) ?? whole;
  });
}

function methodText(
  file: SourceFile,
  call: CallNode,
  callee: Extract<Expression, { type: 'Attribute' }>,
  inner: Inner,
): string | undefined {
  const pattern = inner(callee.object);
  if (pattern === undefined) return undefined;
  if (['strip', 'lstrip', 'rstrip'].includes(callee.attribute.name)) return pattern.trim();
  if (callee.attribute.name !== 'format') return undefined;
  const positional = call.args.filter((argument) => !argument.keyword && !argument.star);
  let index = 0;
  return pattern.replace(/\{(\w*)(?:![rs])?(?::[^{}]*)?\}/g, (whole, key: string) => {
    const argument = /^\d*$/.test(key)
      ? positional[key === '' ? index++ : Number(key)]
      : call.args.find((candidate) => candidate.keyword?.name === key);
    return argument ? (inner(argument.value) ?? hole(file, argument.value)) : whole;
  });
}

/** Text of a message argument, also where it is only a dotted name given in place of a text. */
export function textOrName(file: SourceFile, node: Expression): string | undefined {
  return messageText(file, node) ?? (dottedForm(node) || undefined);
}
