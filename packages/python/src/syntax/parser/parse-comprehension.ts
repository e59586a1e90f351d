import type { ComprehensionClause, Expression } from '../ast';
import type { Cursor } from './cursor';
import { parseDisjunction, parseTargets } from './parse-expression';
import { ASYNC, FOR, IF, IN } from '../tokenizer/tokens';

/** `[async] for target in iterable [if condition]…`, one or more. */
export function parseComprehensionClauses(p: Cursor): ComprehensionClause[] {
  p.deeper();
  const clauses: ComprehensionClause[] = [];
  while (p.kind === FOR || p.kind === ASYNC) {
    const start = p.start();
    const async = p.take(ASYNC);
    p.expect(FOR);
    const target = parseTargets(p);
    p.expect(IN);
    const iterable = parseDisjunction(p);
    const conditions: Expression[] = [];
    while (p.take(IF)) conditions.push(parseDisjunction(p));
    clauses.push({ start, end: p.lastEnd(), async, target, iterable, conditions });
  }
  p.depth--;
  return clauses;
}
