import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** A function has another name in the same module, or a method in the same class; or another class has it as a method. */
export const renameCallable: Rule<'rename.callable'> = {
  kind: 'rename.callable',
  impact: 'breaking',
  propose: ({ symbols, members }) => [
    ...symbols
      .filter((move) => move.module === move.toModule && move.name !== move.toName && move.kind === 'function')
      .map((move) => ({ ...move, ...doubtNote(move), match: { owner: move.module, from: move.name, to: move.toName, ...(move.exposedAt.length ? { exposed_at: move.exposedAt } : {}) } })),
    ...members
      .filter((change) => change.shape === 'callable' && change.toShape === 'callable')
      .map((change) => ({ ...change, ...doubtNote(change), match: { owner: change.owner, from: change.name, to: change.toName, ...(change.toOwner ? { to_owner: change.toOwner } : {}), ...(change.exposedAt ? { exposed_at: change.exposedAt } : {}) } })),
  ],
};
