/** A manifest in words. */
import type { Action, Manifest, Operation } from '@onx/model';
import { explain } from '@onx/manifest';
import { bold, count, cut, dim, painted } from './print';

const ACTIONS: readonly { action: Action; title: string }[] = [
  { action: 'auto', title: 'applied silently' },
  { action: 'warn', title: 'applied and listed' },
  { action: 'review', title: 'left to a person' },
];

const plain = (text: string): string => text.replaceAll('`', '');

function line(operation: Operation): string {
  const { id, confidence, kind, impact, deprecated, action, note } = operation;
  const extra = [impact === 'breaking' ? '' : impact, deprecated ? 'old form still works' : ''].filter(Boolean).join(', ');
  const text = action === 'review' && note !== undefined ? note : explain(operation);
  return `  ${id}  ${painted(action, confidence.toFixed(3))}  ${kind.padEnd(19)} ${plain(text)}${extra ? dim(` (${extra})`) : ''}`;
}

/** @param most operations of each action; the rest is counted. */
export function describeManifest(manifest: Manifest, most = Infinity): string[] {
  const { core, from, to, summary, semver, operations } = manifest;
  const lines = [bold(`${core.name} ${from} → ${to}`), summary, ''];
  for (const { action, title } of ACTIONS) {
    const some = operations.filter((operation) => operation.action === action);
    if (some.length === 0) continue;
    lines.push(bold(`${count(some.length, 'operation')} ${title}`), ...cut(some.map(line), most, 'listed by onx-manifest show'), '');
  }
  const declared = semver.declared === null ? '' : `, declared ${semver.declared}`;
  lines.push(`${semver.breaking} breaking, ${semver.compatible} compatible; recommended bump ${semver.recommended}${declared}`);
  return lines;
}
