/** Why a successor that is no longer called stays with a person. */
import type { SymbolMove } from '../generalise/findings';

export function reshapedNote(move: SymbolMove): { reviewOnly?: true; note?: string } {
  if (!move.reshaped) return {};
  return { reviewOnly: true, note: `\`${move.name}\` was a ${move.kind}; its successor \`${move.toName}\` is a plain value, so each use has to be looked at.` };
}
