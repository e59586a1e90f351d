import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** A class, function or constant is reached through another module, perhaps under another name. */
export const moveSymbol: Rule<'move.symbol'> = {
  kind: 'move.symbol',
  impact: 'breaking',
  propose: ({ symbols }) =>
    symbols
      .filter((move) => move.module !== move.toModule || move.name === move.toName)
      .map((move) => ({
        ...move,
        ...doubtNote(move),
        match: { module: move.module, from: move.name, to_module: move.toModule, to: move.toName, ...(move.exposedAt.length ? { exposed_at: move.exposedAt } : {}) },
      })),
};
