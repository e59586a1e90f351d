/** From an aligned pair of parameter lists to changes that a caller feels. */
import type { Parameter } from '@onx/model';
import type { ParameterChange } from '../generalise/findings';
import type { Alignment } from './align';
import { literalType } from './literal-type';

export interface JudgedChange {
  what: ParameterChange;
  confidence: number;
  factors: { feature: string; value: number; weight: number }[];
}

const POSITIONAL = new Set(['positional_only', 'positional_or_keyword']);
const required = (parameter: Parameter): boolean => parameter.default === undefined;

export function compareParameters(next: readonly Parameter[], alignment: Alignment, pairConfidence: number, sameValue: (from: string, to: string) => boolean): JudgedChange[] {
  const out: JudgedChange[] = [];
  const sure = (what: ParameterChange, confidence = pairConfidence): void => void out.push({ what, confidence, factors: [] });
  for (const pair of alignment.renamed) {
    const valuesChange = meansOtherValues(pair.from, pair.to);
    out.push({ what: { change: 'rename', from: pair.from, to: pair.to, position: pair.oldPosition, valuesChange }, confidence: pair.confidence, factors: pair.factors });
  }
  const swallows = next.some((parameter) => parameter.kind === 'var_keyword');
  for (const { parameter, position } of alignment.removed) {
    sure({ change: 'remove', parameter, position, swallowed: swallows });
  }
  for (const { parameter, position } of alignment.added) {
    sure(required(parameter) ? { change: 'require', parameter, position } : { change: 'add', parameter, position });
  }
  for (const pair of [...alignment.kept, ...alignment.renamed]) {
    const { from, to } = pair;
    if (POSITIONAL.has(from.kind) && to.kind === 'keyword_only') sure({ change: 'keyword-only', parameter: to, position: pair.oldPosition }, pair.confidence * pairConfidence);
    if (from.default !== undefined && to.default === undefined) sure({ change: 'require', parameter: to, position: pair.newPosition }, pair.confidence * pairConfidence);
    if (from.default !== undefined && to.default !== undefined && !sameValue(from.default, to.default) && !(pair.from.name !== pair.to.name && meansOtherValues(from, to))) {
      sure({ change: 'default', name: to.name, from: from.default, to: to.default }, pair.confidence * pairConfidence);
    }
  }
  const order = reordered(next, alignment);
  if (order) sure(order);
  return out;
}

/** Annotations that leave no doubt of what sort a value is. */
const PLAIN_TYPES = new Set(['bool', 'str', 'bytes', 'list', 'dict', 'tuple', 'set']);

/** The default, or else the plain annotation, became another sort of value: what was passed before may mean something else now. */
export function meansOtherValues(from: Parameter, to: Parameter): boolean {
  if (from.default === undefined || to.default === undefined) {
    return from.annotation !== to.annotation && PLAIN_TYPES.has(from.annotation ?? '') && PLAIN_TYPES.has(to.annotation ?? '');
  }
  const a = literalType(from.default);
  const b = literalType(to.default);
  if (a === b) return false;
  return a === 'bool' || b === 'bool' || (a !== 'none' && b !== 'none' && a !== 'other' && b !== 'other');
}

/** Positional callers feel it: what kept being positional comes in another order, or has something new before it. */
function reordered(next: readonly Parameter[], alignment: Alignment): ParameterChange | null {
  const renamed = alignment.renamed.filter((pair) => !alignment.kept.some((kept) => kept.from === pair.from));
  const pairs = [...alignment.kept, ...renamed]
    .filter((pair) => POSITIONAL.has(pair.from.kind) && POSITIONAL.has(pair.to.kind))
    .sort((a, b) => a.oldPosition - b.oldPosition);
  const now = next.filter((parameter) => POSITIONAL.has(parameter.kind)).map((parameter) => parameter.name);
  if (pairs.every((pair, i) => pair.to.name === now[i])) return null;
  const last = Math.max(...pairs.map((pair) => now.indexOf(pair.to.name)));
  return { change: 'reorder', from: pairs.map((pair) => pair.from.name), to: now.slice(0, last + 1) };
}
