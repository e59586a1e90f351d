/** Keeps every positional argument with its parameter where the new release has another order: by keyword, as few as needed. */
import { isPositional, type Operation, type Parameter, type TextEdit } from '@onx/model';
import type { CallSite } from '../usages/sites';
import { positionals, proposeAt, type Passed } from './arguments';

/** What became of the callable's old parameters, from all operations about it: new names; null for those that are gone. */
function renamed(site: CallSite): Map<string, string | null> {
  const names = new Map<string, string | null>(site.parameters.map((parameter) => [parameter.name, parameter.name]));
  for (const operation of site.operations) {
    if (operation.kind === 'arg.rename') names.set(operation.match.from, operation.match.to);
    else if (operation.kind === 'arg.remove') names.set(operation.match.name, null);
  }
  return names;
}

/** Parameters that could be given by their place: also those that have to be named only now, as an operation says, whatever the signature said (a decorator let them pass). */
function takenByPlace({ parameters, operations }: CallSite): Parameter[] {
  const named = new Set(operations.flatMap(({ kind, match }) => (kind === 'arg.keyword_only' ? [match.name] : [])));
  return parameters.filter(({ name, kind }) => kind.startsWith('positional') || (kind === 'keyword_only' && named.has(name)));
}

/** Gives positional arguments their keywords where their position means something else in the new release. */
export function alignPositions(operation: Operation, site: CallSite): void {
  const image = site.context.names.definition(site.path).path;
  const after = image === null ? undefined : site.context.to.surface.definitions[image]?.parameters;
  const { passed, open } = positionals(site);
  if (!after || passed.length === 0) return;
  const names = renamed(site);
  const slots = after.filter(isPositional);
  const old = takenByPlace(site);
  let slot = 0;
  let keywords = false;
  const edits = [];
  for (const [index, { argument }] of passed.entries()) {
    const parameter = old[index];
    if (!parameter) break;
    const name = names.get(parameter.name);
    if (name === null || name === undefined) continue;
    if (!keywords && slots[slot]?.name === name) {
      slot++;
      continue;
    }
    keywords = true;
    const target = after.find((one) => one.name === name);
    if (!target || target.kind === 'positional_only') return review(operation, site);
    edits.push({ start: argument.start, end: argument.start, text: `${name}=` });
  }
  if (edits.length === 0) return;
  if (open || passed.length > old.length) return review(operation, site);
  const { start, end } = site.call;
  proposeAt(operation, site, { start, end }, edits, edits.map((edit) => `${edit.text}…`).join(', '));
}

/**
 * Keywords for the positional arguments behind one that is taken out, so that none of them moves up into a place that
 * a second run would take out again. null where one of them can't have a keyword.
 */
export function keywordsAfter(site: CallSite, out: Passed): TextEdit[] | null {
  const names = renamed(site);
  const old = site.parameters.filter((parameter) => parameter.kind.startsWith('positional'));
  const edits: TextEdit[] = [];
  for (const [index, { argument }] of positionals(site).passed.entries()) {
    const parameter = old[index];
    if (argument.start <= out.argument.start) continue;
    if (!parameter || parameter.kind === 'positional_only') return null;
    const name = names.get(parameter.name);
    if (name != null) edits.push({ start: argument.start, end: argument.start, text: `${name}=` });
  }
  return edits;
}

function review(operation: Operation, site: CallSite): void {
  const { start, end } = site.call;
  proposeAt(operation, site, { start, end }, [], '', site.context.explain(operation));
}
