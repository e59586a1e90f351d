/** Generators: what a call of them gives is iterated over, not awaited. */
import type { Statement } from '../../syntax/ast';
import { childStatements, statementExpressions, walkExpressions } from '../../syntax/walk';

/** A `yield` of the function itself, not of one defined in it. */
export function isGenerator(body: readonly Statement[]): boolean {
  const pending = [...body];
  let found = false;
  for (let statement = pending.pop(); statement !== undefined && !found; statement = pending.pop()) {
    if (statement.type === 'Function' || statement.type === 'Class') continue;
    for (const expression of statementExpressions(statement)) {
      walkExpressions(expression, (part) => {
        found ||= part.type === 'Yield' || part.type === 'YieldFrom';
        return part.type !== 'Lambda';
      });
    }
    pending.push(...childStatements(statement));
  }
  return found;
}
