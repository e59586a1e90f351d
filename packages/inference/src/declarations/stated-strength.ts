/** How strongly the core itself says that one definition became the other. */
import { indexSurface, tailOf } from '@onx/model';
import type { Context, Pair } from '../context';
import { resolveAccess } from '../release/access';
import { countsBeside, OUTRANKED } from './outrank';
import type { Statement, StatementSource } from './statement';

/** In [0, 1]; 0 where that release says nothing of the pair. */
export function statedStrength(pair: Pair, context: Context, source: StatementSource): number {
  return strongestStatement(pair, context, source)?.strength ?? 0;
}

/** What that release says most plainly of the pair, as far as it counts beside what else is said. */
export function strongestStatement(pair: Pair, context: Context, source: StatementSource): Statement | null {
  return pair.member ? ofMember(pair, context, source) : ofSymbol(pair, context, source);
}

function ofSymbol(pair: Pair, { declarations }: Context, source: StatementSource): Statement | null {
  const successors = declarations.successorsOf(pair.from);
  // Most definitions have none, and five features ask of each pair.
  if (successors.length === 0) return null;
  return strongest(successors.filter(({ target, statement }) => target === pair.to && statement.source === source).map(({ statement }) => statement));
}

/** Members are spoken of inside their class: the last segment names the successor. */
function ofMember(pair: Pair, context: Context, source: StatementSource): Statement | null {
  const all = context.declarations.statementsOf(memberPaths(pair, context));
  const best = strongest(all.filter((statement) => tailOf(statement.text) === pair.new.name && statement.source === source));
  return best !== null && !countsBeside(all)(best) ? { ...best, strength: best.strength * OUTRANKED } : best;
}

function strongest(statements: readonly Statement[]): Statement | null {
  return statements.reduce<Statement | null>((best, statement) => (best && best.strength >= statement.strength ? best : statement), null);
}

/** The member under every access path of its class, in the old release and where the class is now. */
export function memberPaths(pair: Pair, context: Context): string[] {
  const { owner, name } = pair.old;
  const out = [pair.from, ...indexSurface(context.from.surface).paths(owner).map((path) => `${path}.${name}`)];
  const moved = context.mapping.symbol(owner) ?? resolveAccess(context.to.surface, owner);
  if (moved !== null && moved !== undefined) out.push(`${moved}.${name}`);
  return [...new Set(out)];
}
