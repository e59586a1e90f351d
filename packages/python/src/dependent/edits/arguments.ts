/** The arguments of a call, as parameters of the callable see them; and edits of them. */
import type { Operation, TextEdit } from '@onx/model';
import type { Argument, Expression } from '../../syntax/ast';
import type { CallSite } from '../usages/sites';

export interface Passed {
  argument: Argument;
  /** Index in the call's argument list. */
  index: number;
}

/** Positional arguments that fill parameters, up to the first starred one; `open`: a starred one may fill more. */
export function positionals(site: CallSite): { passed: Passed[]; open: boolean } {
  const passed: Passed[] = [];
  const { args } = site.call;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (!argument || argument.keyword || argument.star === '**') break;
    if (argument.star === '*') return { passed, open: true };
    if (index >= site.skip) passed.push({ argument, index });
  }
  return { passed, open: args.some((argument) => argument.star === '*') };
}

/** The argument given by keyword. */
function byKeyword(site: CallSite, name: string): Passed | null {
  const index = site.call.args.findIndex((argument) => argument.keyword?.name === name);
  const argument = site.call.args[index];
  return argument ? { argument, index } : null;
}

/** The argument that a parameter gets, by keyword or by position. */
export function argumentFor(site: CallSite, name: string): Passed | null {
  const keyword = byKeyword(site, name);
  if (keyword) return keyword;
  const position = site.parameters.filter((parameter) => parameter.kind !== 'keyword_only').findIndex((parameter) => parameter.name === name);
  const parameter = site.parameters.find((one) => one.name === name);
  if (position < 0 || !parameter || !parameter.kind.startsWith('positional')) return null;
  return positionals(site).passed[position] ?? null;
}

/** `*args` or `**kwargs` may bring arguments that can't be seen. */
export function hasStar(site: CallSite): boolean {
  return site.call.args.some((argument) => argument.star !== '');
}

/** Whether leaving an expression out changes nothing but its value. */
export function isPure(expression: Expression): boolean {
  switch (expression.type) {
    case 'Name':
    case 'Number':
    case 'Constant':
    case 'Lambda':
      return true;
    case 'String':
      return expression.parts.every((part) => part.fields.every(isPure));
    case 'Attribute':
      return isPure(expression.object);
    case 'Parenthesized':
    case 'Starred':
      return isPure(expression.value);
    case 'Unary':
      return isPure(expression.operand);
    case 'Tuple':
    case 'List':
    case 'Set':
      return expression.elements.every(isPure);
    case 'Dict':
      return expression.entries.every((entry) => (entry.key === null || isPure(entry.key)) && isPure(entry.value));
    default:
      return false;
  }
}

/** Takes an argument out, with the comma and the blanks that belonged to it. */
export function removal(site: CallSite, { argument, index }: Passed, text: string): TextEdit {
  const next = site.call.args[index + 1];
  const before = site.call.args[index - 1];
  if (next) return { start: argument.start, end: next.start, text: '' };
  if (before) return { start: before.end, end: argument.end, text: '' };
  const close = site.call.end - 1;
  const comma = /^\s*,/.exec(text.slice(argument.end, close));
  return { start: argument.start, end: argument.end + (comma?.[0].length ?? 0), text: '' };
}

/** Adds `argument` at the end of the list, on a line of its own where the others have one. */
export function insertion(site: CallSite, added: string, text: string): TextEdit {
  const { args, end } = site.call;
  const close = end - 1;
  const last = args[args.length - 1];
  if (!last) return { start: close, end: close, text: added };
  const comma = /^\s*,/.exec(text.slice(last.end, close));
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const alone = args.length > 0 && lineStart > site.call.open && text.slice(lineStart, last.start).trim() === '';
  const at = comma ? last.end + comma[0].length : last.end;
  const gap = alone ? `${text[lineStart - 2] === '\r' ? '\r\n' : '\n'}${text.slice(lineStart, last.start)}` : ' ';
  // A generator without parentheses of its own may be the only argument.
  const bare = args.length === 1 && last.value.type === 'Comprehension' && last.value.form === 'generator' && text[last.value.start] !== '(';
  if (bare) return { start: last.start, end: last.end, text: `(${text.slice(last.start, last.end)}), ${added}` };
  return { start: at, end: at, text: comma ? `${gap}${added}${alone ? ',' : ''}` : `,${gap}${added}` };
}

/** Plans edits at a call, for one operation. */
export function proposeAt(operation: Operation, site: CallSite, span: { start: number; end: number }, edits: TextEdit[], after: string, reason?: string): void {
  const { context, use, certainty } = site;
  const why = reason === undefined ? {} : { reason };
  context.plan.propose({ operations: [operation], certainty, start: span.start, end: span.end, statement: use.statement, edits, after, ...why });
}
