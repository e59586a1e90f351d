/** What the operations ask of the version, and what the two labels declare. */
import type { Bump, SemverAdvice } from '@onx/model';

const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/;

function numbers(label: string): [number, number, number] | null {
  const found = VERSION.exec(label);
  return found ? [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)] : null;
}

/** The highest place in which the two labels differ; null where one of them is no version. */
export function declaredBump(from: string, to: string): Bump | null {
  const [old, next] = [numbers(from), numbers(to)];
  if (!old || !next || !/\d\.\d|^v?\d+$/.test(from) || !/\d\.\d|^v?\d+$/.test(to)) return null;
  if (old[0] !== next[0]) return 'major';
  if (old[1] !== next[1]) return 'minor';
  return old[2] !== next[2] ? 'patch' : 'none';
}

/**
 * Breaking asks for a major release, a compatible or behavioural change or a new public path for a minor one.
 * @param added Number of public paths that are new.
 */
export function semverAdvice(operations: readonly { kind: string; impact: string }[], added: number, from: string, to: string): SemverAdvice {
  const changes = operations.filter((operation) => operation.kind !== 'dependency.update');
  const breaking = changes.filter((operation) => operation.impact === 'breaking').length;
  const compatible = changes.length - breaking;
  const recommended: Bump = breaking > 0 ? 'major' : compatible + added > 0 ? 'minor' : from === to ? 'none' : 'patch';
  return { recommended, declared: declaredBump(from, to), breaking, compatible };
}
