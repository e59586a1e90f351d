/** How sure an edit is, and what follows from it. */
import { actionOf } from '../operations/action';
import type { RewriteOptions } from '../languages/language';
import type { Action, Operation } from '../operations/operation';

const RANK: Record<Action, number> = { auto: 0, warn: 1, review: 2 };

/** What is done where several operations make one edit: the most careful of their actions, each weighed by the site's certainty. */
export function decideEdit(operations: readonly Operation[], certainty: number, options: RewriteOptions): Action {
  let action: Action = 'auto';
  for (const operation of operations) {
    const own = decideOne(operation, certainty, options);
    if (RANK[own] > RANK[action]) action = own;
  }
  return action;
}

function decideOne(operation: Operation, certainty: number, options: RewriteOptions): Action {
  if (operation.pinned) {
    const site = actionOf(certainty, options.thresholds);
    return RANK[site] > RANK[operation.action] ? site : operation.action;
  }
  return operation.review_only ? 'review' : actionOf(operation.confidence * certainty, options.thresholds);
}
