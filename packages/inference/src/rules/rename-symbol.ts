import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** A class, type, enum or constant has another name in the same module. */
export const renameSymbol: Rule<'rename.symbol'> = {
  kind: 'rename.symbol',
  impact: 'breaking',
  propose: ({ symbols }) =>
    symbols
      .filter((move) => move.module === move.toModule && move.name !== move.toName && move.kind !== 'function')
      .map((move) => ({ ...move, ...doubtNote(move), match: { module: move.module, from: move.name, to: move.toName, ...(move.exposedAt.length ? { exposed_at: move.exposedAt } : {}) } })),
};
