import { isRequired } from '@onx/model';
import type { ParameterChange } from '../findings';
import { argumentsOf } from './arguments-of';
import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** A parameter has another name. Where its values mean something else too, the operation carries a value map or stays with a person. */
export const argRename: Rule<'arg.rename'> = {
  kind: 'arg.rename',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'rename').map(({ callable, what, ...belief }) => ({
      ...belief,
      match: {
        callable,
        from: what.from.name,
        to: what.to.name,
        position: what.position,
        ...(isRequired(what.to) ? { required: true } : what.to.default === undefined ? {} : { default: what.to.default }),
        ...(what.values ? { values: what.values } : {}),
      },
      ...doubtNote({ doubt: what.doubt ?? doubtOfValues(what) }),
    })),
};

function doubtOfValues({ from, to, values, valuesChange }: Extract<ParameterChange, { change: 'rename' }>): string | undefined {
  if (!valuesChange || values) return undefined;
  return `\`${from.name}\` (default ${from.default ?? 'none'}) became \`${to.name}\` (default ${to.default ?? 'none'}): the values mean something else, so each call has to be looked at.`;
}
