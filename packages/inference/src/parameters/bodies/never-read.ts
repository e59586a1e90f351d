/** Arguments that a body takes and never reads: what is passed for them does nothing. */
import { isText, quotedName } from '../../release/tokens';
import { tokensOf, writtenAt, type Side } from './held';

/** The old body read the one, also as a key of what it took by any name, and the new one reads other arguments and never this. Where it reads none at all, or whatever variables there are, or runs a text that may read any, that tells nothing. */
export function isReadNoMore(from: string, old: Side, to: string, next: Side): boolean {
  const tokens = next.release.bodies.tokens(writtenAt(next));
  const { namespaces, evaluators } = next.release.words.calls;
  const isAnyRead = tokens.some((token, at) => namespaces.has(token) || (evaluators.has(token) && tokens[at + 1] === '('));
  if (tokens.length === 0 || isAnyRead || isRead(to, tokens)) return false;
  const others = (next.definition.parameters ?? []).filter(({ name, kind }) => name !== to && !kind.startsWith('var'));
  if (!others.some(({ name }) => isRead(name, tokens))) return false;
  const before = tokensOf(old);
  return isRead(from, before) || before.some((token) => quotedName(token) === from);
}

/** As it is, or within a text that is filled in: `f"{name}"`. */
function isRead(name: string, tokens: readonly string[]): boolean {
  const filled = new RegExp(`\\{[^{}]*(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u');
  return tokens.some((token) => token === name || (isText(token) && filled.test(token)));
}
