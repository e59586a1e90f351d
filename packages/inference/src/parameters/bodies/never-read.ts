/** Arguments that a body takes and never reads: what is passed for them does nothing. */
import { isText, quotedName } from '../../release/tokens';
import { tokensOf, writtenAt, type Side } from './held';

/** The old body read the one, also as a key of what it took by any name, and the new one reads other arguments and never this. Where it reads none at all, or whatever variables there are, that tells nothing. */
export function isReadNoMore(from: string, old: Side, to: string, next: Side): boolean {
  const tokens = next.release.bodies.tokens(writtenAt(next));
  if (tokens.length === 0 || isRead(to, tokens) || tokens.some((token) => next.release.words.calls.namespaces.has(token))) return false;
  const others = (next.definition.parameters ?? []).filter(({ name, kind }) => name !== to && !kind.startsWith('var'));
  if (!others.some(({ name }) => isRead(name, tokens))) return false;
  const before = tokensOf(old);
  return isRead(from, before) || before.some((token) => quotedName(token) === from);
}

/** As it is, or within a text that is filled in: `f"{name}"`. */
function isRead(name: string, tokens: readonly string[]): boolean {
  const filled = new RegExp(`\\{[^}]*\\b${name}\\b`);
  return tokens.some((token) => token === name || (isText(token) && filled.test(token)));
}
