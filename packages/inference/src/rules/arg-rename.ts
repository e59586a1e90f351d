import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

export const argRename: Rule<'arg.rename'> = {
  kind: 'arg.rename',
  title: 'Argument renamed',
  description: 'A parameter has another name. Where its values mean something else too, the operation carries a value map or stays with a person.',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'rename').map(({ callable, what, confidence, factors, deprecated }) => ({
      confidence,
      factors,
      deprecated,
      match: {
        callable,
        from: what.from.name,
        to: what.to.name,
        position: what.position,
        ...(what.to.default === undefined ? { required: true } : { default: what.to.default }),
        ...(what.values ? { values: what.values } : {}),
      },
      ...(what.doubt === undefined ? {} : { reviewOnly: true as const, note: what.doubt }),
      ...(what.doubt === undefined && what.valuesChange && !what.values
        ? { reviewOnly: true as const, note: `\`${what.from.name}\` (default ${what.from.default ?? 'none'}) became \`${what.to.name}\` (default ${what.to.default ?? 'none'}): the values mean something else, so each call has to be looked at.` }
        : {}),
    })),
};
