/** How strongly the core itself says that one definition became the other. */
import type { Context, Pair } from '../features/feature';
import { accessPaths, resolveAccess } from '../release/access';
import { joinPath, tailOf } from '../release/paths';
import { OUTRANKED, STATED_RANK } from './declarations';
import type { StatementSource } from './statement';

/** In [0, 1]; 0 where that release says nothing of the pair. */
export function statedStrength(pair: Pair, context: Context, source: StatementSource): number {
  return pair.member ? ofMember(pair, context, source) : ofSymbol(pair, context, source);
}

function ofSymbol(pair: Pair, { declarations }: Context, source: StatementSource): number {
  let best = 0;
  for (const { target, statement } of declarations.successorsOf(pair.from)) {
    if (target === pair.to && statement.source === source) best = Math.max(best, statement.strength);
  }
  return best;
}

/** Members are spoken of inside their class: the last segment names the successor. */
function ofMember(pair: Pair, context: Context, source: StatementSource): number {
  let best = 0;
  let stated = false;
  for (const statement of context.declarations.statementsOf(memberPaths(pair, context))) {
    if (tailOf(statement.text) === pair.new.name && statement.source === source) best = Math.max(best, statement.strength);
    stated ||= statement.strength >= STATED_RANK;
  }
  return stated && best < STATED_RANK ? best * OUTRANKED : best;
}

/** The member under every access path of its class, in the old release and where the class is now. */
export function memberPaths(pair: Pair, context: Context): string[] {
  const { owner, name } = pair.old;
  const out = [pair.from];
  for (const access of accessPaths(context.from.surface, owner)) out.push(`${joinPath(access.module, access.name)}.${name}`);
  const moved = context.mapping.symbol(owner) ?? resolveAccess(context.to.surface, owner);
  if (moved !== null && moved !== undefined) out.push(`${moved}.${name}`);
  return [...new Set(out)];
}
