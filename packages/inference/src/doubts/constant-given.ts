/** A name that is its successor with a constant of its own. */
import { literalType } from '../parameters/literal-type';
import { tailOf } from '../release/paths';
import type { Release } from '../release/release';

/** A form of the old name, or none: its path in a release. */
type FormOrNone = readonly [Release, string | null];

/** The constant with which a form of the old name, as far as it stands, calls the successor: `return self.suggest(name, log=True)`. What calls itself is no such form. */
export function constantGiven(forms: readonly FormOrNone[], toName: string): string | undefined {
  for (const [release, path] of forms) {
    if (path === null) continue;
    const [call, ...others] = release.bodies.calls(path).filter(({ callee }) => tailOf(callee) === toName && callee !== tailOf(path));
    if (!call || others.length > 0) continue;
    const given = [...call.positional, ...Object.entries(call.keywords).map(([name, value]) => (literalType(value) === 'other' ? value : `${name}=${value}`))];
    const constant = given.find((source) => literalType(source.replace(/^\w+=/, '')) !== 'other');
    if (constant !== undefined) return constant;
  }
  return undefined;
}
