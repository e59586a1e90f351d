/** Findings about parameters of one sort, with the callable they are about. */
import type { CallableChange, Findings, ParameterChange } from '../findings';

type Of<C extends ParameterChange['change']> = Extract<ParameterChange, { change: C }>;

/** The changes of one sort, in the order in which they were found. */
export function argumentsOf<C extends ParameterChange['change']>(findings: Findings, change: C): (CallableChange & { what: Of<C> })[] {
  return findings.callables.filter((one): one is CallableChange & { what: Of<C> } => one.what.change === change);
}
