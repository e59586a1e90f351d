/** Operations in words. */
import type { InferredOperation } from '@onx/model';
import { subjectOf, targetOf, type AnyOperation } from './operation-paths';

/** What happened, in half a sentence with code in backticks. */
export function explain(operation: AnyOperation): string {
  const subject = `\`${subjectOf(operation)}\``;
  const target = targetOf(operation);
  switch (operation.kind) {
    case 'arg.rename':
      return `argument \`${operation.match.from}\` of ${subject} is now \`${operation.match.to}\``;
    case 'arg.add_default':
      return `${subject} gained \`${operation.match.name}=${operation.match.default}\``;
    case 'arg.remove':
      return `${subject} no longer takes \`${operation.match.name}\``;
    case 'arg.reorder':
      return `${subject} takes its arguments as \`(${operation.match.to.join(', ')})\`, before \`(${operation.match.from.join(', ')})\``;
    case 'arg.keyword_only':
      return `\`${operation.match.name}\` of ${subject} has to be passed by keyword`;
    case 'arg.require':
      return `${subject} now requires \`${operation.match.name}\``;
    case 'arg.default_changed':
      return `\`${operation.match.name}\` of ${subject} defaults to \`${operation.match.to}\`, before \`${operation.match.from}\``;
    case 'callable.to_async':
      return `${subject} has to be awaited`;
    case 'call.rewrite':
      return `calls of ${subject} take another form`;
    case 'symbol.remove':
    case 'member.remove':
      return `${subject} is gone${target === null ? '' : `; the core names \`${target}\` instead`}`;
    case 'member.to_method':
      return `${subject} is now a method, \`${target}()\``;
    case 'method.to_member':
      return `${subject} is now a plain member, \`${target}\``;
    case 'dependency.update':
      return `${subject} ${operation.match.from} becomes ${operation.match.to}`;
    case 'move.symbol':
      if (subjectOf(operation) === target) return `${subject} is no longer reached through ${listed(operation.match.exposed_at ?? [])}`;
      return `${subject} is now \`${target}\``;
    default:
      return `${subject} is now \`${target}\``;
  }
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => `\`${path}\``);
  return paths.length > 3 ? `${shown.join(', ')} and ${paths.length - 3} more` : shown.join(', ');
}

/** Whether a person has to look at every place, however sure the operation itself is. */
export function needsDecision(operation: InferredOperation): boolean {
  return operation.reviewOnly === true || operation.kind === 'symbol.remove' || operation.kind === 'member.remove';
}

/** Why a person has to look; every operation in review has such a note. */
export function reviewNote(operation: InferredOperation): string {
  if (operation.note) return operation.note.includes(subjectOf(operation)) ? operation.note : `\`${subjectOf(operation)}\`: ${operation.note}`;
  if (operation.kind === 'symbol.remove' || operation.kind === 'member.remove') return `No successor was found: ${explain(operation)}.`;
  if (needsDecision(operation)) return `Needs a decision at each place: ${explain(operation)}.`;
  const next = operation.runnerUp ? ` Next best: \`${operation.runnerUp.target}\` (${operation.runnerUp.confidence}).` : '';
  return `Not certain enough (${operation.confidence}): perhaps ${explain(operation)}.${next}`;
}
