import { argumentFor, proposeAt } from '../edits/arguments';
import { renameParameter } from '../edits/overrides';
import { alignPositions } from '../edits/positions';
import { isImage, mapLiteral } from '../edits/literals';
import type { CallSite } from '../usages/sites';
import type { KindRule } from './kind-rule';

/** The old release took both, each at its own place. */
function stoodBeside(name: string, { parameters }: CallSite): boolean {
  return parameters.some((parameter) => parameter.name === name);
}

/** A parameter got another name; where the meaning of its values changed too, `values` says how. */
export const argRename: KindRule<'arg.rename'> = {
  kind: 'arg.rename',
  explain: ({ match }) => `parameter ${match.from} of ${match.callable} is now ${match.to}${match.values ? ', with other values' : ''}`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const { from, to, values } = operation.match;
    const { context } = site;
    const passed = argumentFor(site, from);
    if (!passed) return;
    const { argument } = passed;
    const { keyword, value } = argument;
    if (!keyword && !values) return stoodBeside(to, site) ? alignPositions(operation, site) : undefined;
    const edits = keyword ? [{ start: keyword.start, end: keyword.end, text: to }] : [];
    const text = context.file.source.text;
    const mapped = values ? mapLiteral(value, text, values) : null;
    if (!keyword && values && mapped === null && isImage(value, text, values)) return;
    const unclear = (values !== undefined && mapped === null) || (keyword !== null && argumentFor(site, to) !== null);
    if (unclear) return proposeAt(operation, site, argument, [], '', context.explain(operation));
    if (mapped !== null) edits.push({ start: value.start, end: value.end, text: mapped });
    if (!edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text)) return;
    const after = mapped ?? text.slice(value.start, value.end);
    proposeAt(operation, site, argument, edits, keyword ? `${to}=${after}` : after);
  },
  atOverride: (operation, site) => renameParameter(operation, operation.match.from, operation.match.to, site),
};
