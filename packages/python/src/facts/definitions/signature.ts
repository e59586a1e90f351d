/** Parameters, annotations and the text that a signature's hash is made of. */
import { hash } from 'node:crypto';
import type { DecoratorFact, Parameter } from '@onx/model';
import type { Argument, Expression, ParameterNode } from '../../syntax/ast';
import { dottedForm } from '../source-file';

/** Gives the canonical source of an expression. */
export type Form = (node: Expression, limit?: number) => string;

/** Of a value that is kept with its definition; a longer one is cut. */
export const MAX_VALUE = 200;

/** Hashes of short texts: signatures of fields and small values are alike all over a code base. */
const known = new Map<string, string>();
const MAX_KNOWN = 20_000;

/** sha-256 cut to 128 bits, hex. */
export function digest(text: string): string {
  if (text.length > 60) return hash('sha256', text, 'hex').slice(0, 32);
  let found = known.get(text);
  if (found === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, (found = hash('sha256', text, 'hex').slice(0, 32)));
  }
  return found;
}

/** Facts of the parameters from `first` on. */
export function parameterFacts(nodes: readonly ParameterNode[], first: number, form: Form): Parameter[] {
  const out: Parameter[] = [];
  for (let index = first; index < nodes.length; index += 1) {
    const node = nodes[index] as ParameterNode;
    const fact: Parameter = { name: node.name.name, kind: node.kind };
    if (node.default) fact.default = form(node.default);
    if (node.annotation) fact.annotation = annotationForm(node.annotation, form);
    out.push(fact);
  }
  return out;
}

/** An annotation in quotes means the same as one without. */
export function annotationForm(node: Expression, form: Form): string {
  const source = form(node);
  if (!source.includes('"') || source.includes('Literal[')) return source;
  return source.replace(/"([A-Za-z_][\w.]*)"/g, '$1').replace(/^"([\w.[\], |]+)"$/, (_, inner: string) => inner.replace(/\s*\|\s*/g, ' | ').replace(/\s*,\s*/g, ', '));
}

/** `@name(arguments)`. */
export function decoratorFact(node: Expression, form: Form): DecoratorFact {
  if (node.type !== 'Call') return { name: dottedForm(node) };
  return { name: dottedForm(node.callee), arguments: argumentForms(node.args, form) };
}

/** Positional ones first, then `key=value`. */
function argumentForms(args: readonly Argument[], form: Form): string[] {
  const positional: string[] = [];
  const named: string[] = [];
  for (const argument of args) {
    const source = form(argument.value, 4000);
    if (argument.keyword) named.push(`${argument.keyword.name}=${source}`);
    else if (argument.star === '**') named.push(`**${source}`);
    else positional.push(argument.star + source);
  }
  return [...positional, ...named];
}

/** What callers see of a callable, in one line. */
export function signatureText(parts: { kind: string; async: boolean; binding: string; parameters: readonly Parameter[]; returns: string | undefined }): string {
  let out = `${parts.kind}${parts.async ? ' async' : ''} ${parts.binding}(`;
  for (const parameter of parts.parameters) {
    out += `${parameter.kind} ${parameter.name}`;
    if (parameter.annotation !== undefined) out += `: ${parameter.annotation}`;
    if (parameter.default !== undefined) out += ` = ${parameter.default}`;
    out += '\n';
  }
  return `${out})${parts.returns === undefined ? '' : ` -> ${parts.returns}`}`;
}
