/** Changes of parameter lists, carried to the calls inside the package. */
import { addTo } from '@onx/model';
import type { Syntax } from '@onx/python';
import { functionNodes, ownParameters, type PlacedNode } from '../package/definition-nodes';
import { handersOf, handingsOf } from '../package/handed-on';
import { isAnnounced } from '../package/public-names';
import { callsOf, calleeName, sitesOf, type Site } from '../package/sites';
import { moduleOf } from '../package/sources';
import type { Workbench } from '../package/workbench';

type Call = Extract<Syntax.Expression, { type: 'Call' }>;

/** A callable whose name no other has, so that its calls are known. */
interface Target extends PlacedNode<Syntax.FunctionNode> {
  file: string;
  /** Definition path. */
  definition: string;
  /** What calls write last: its name, or its class's. */
  called: string;
  parameters: Syntax.ParameterNode[];
  /** Definition paths of those who hand a keyword on to it. */
  handers: (keyword: string) => string[];
}

type Change = (target: Target, calls: readonly { file: string; call: Call }[], bench: Workbench) => boolean;

const CHANGES: Readonly<Record<string, Change>> = { rename, addDefault, changeDefault, reorder, remove };

/** @param counts how many of each: `rename`, `addDefault`, `changeDefault`, `reorder`, `remove` */
export function changeParameters(bench: Workbench, counts: Readonly<Record<string, number>>): void {
  const targets = bench.random.shuffled(targetsOf(bench));
  const calls = callsByName(bench);
  for (const [name, count] of Object.entries(counts)) {
    const change = CHANGES[name]!;
    for (let done = 0, tried = 0; done < count && targets.length > 0 && tried < 400; tried++) {
      const target = targets.pop()!;
      const known = [target.called, ...(target.node.name.name === '__init__' ? ['super.__init__', 'cls'] : [])].flatMap((called) => calls.get(called) ?? []);
      if (change(target, known, bench)) done++;
      else targets.unshift(target);
    }
  }
  bench.apply();
}

function targetsOf(bench: Workbench): Target[] {
  const byName = bench.byName();
  const handings = handingsOf(bench);
  const isSole = (name: string): boolean => (byName.get(name) ?? []).length === 1;
  return bench.paths().flatMap((file) =>
    functionNodes(bench.tree(file)).flatMap((placed) => {
      const definition = `${moduleOf(file)}.${placed.path}`;
      const known = bench.surface.definitions[definition];
      const name = placed.node.name.name;
      const called = name === '__init__' ? (placed.owner?.name.name ?? '') : name;
      const parameters = ownParameters(placed);
      const sole = isSole(called) && known?.overloads === undefined;
      const callable = known?.kind === 'function' || known?.kind === 'method';
      if (!callable || !sole || isAnnounced(known) || !(name === '__init__' ? bench.isPublic(known.owner) : bench.isPublic(definition)) || (name.startsWith('_') && name !== '__init__')) return [];
      if (parameters.length === 0 || placed.node.decorators.some((decorator) => /override|property|overload|setter/.test(bench.text(file).slice(decorator.start, decorator.end)))) return [];
      return [{ ...placed, file, definition, called, parameters, handers: (keyword) => handersOf(called, keyword, handings, isSole) }];
    }),
  );
}

function callsByName(bench: Workbench): Map<string, { file: string; call: Call }[]> {
  const calls = new Map<string, { file: string; call: Call }[]>();
  for (const file of bench.paths()) {
    for (const call of callsOf(bench.tree(file))) {
      const name = calleeName(call);
      addTo(calls, name, { file, call });
    }
  }
  return calls;
}

/** Uses of a parameter in its function; null where something else there has its name. */
function usesOf(target: Target, parameter: Syntax.ParameterNode, bench: Workbench): Site[] | null {
  const inside = sitesOf({ ...bench.tree(target.file), body: [target.node] }).filter((site) => site.name === parameter.name.name);
  const bindings = inside.filter((site) => site.role === 'parameter');
  const uses = inside.filter((site) => site.role === 'name' || site.role === 'store' || site.role === 'parameter');
  const inSignature = uses.some((site) => site.role === 'name' && site.start < target.node.parametersEnd);
  return bindings.length === 1 && !inSignature && inside.every((site) => site.role !== 'other' && site.role !== 'definition') ? uses : null;
}

function rename(target: Target, calls: readonly { file: string; call: Call }[], bench: Workbench): boolean {
  const candidates = target.parameters.filter(({ kind, name }) => (kind === 'positional_or_keyword' || kind === 'keyword_only') && name.name.length > 1 && !name.name.startsWith('_'));
  if (candidates.length === 0) return false;
  const parameter = bench.random.pick(candidates);
  const uses = usesOf(target, parameter, bench);
  if (!uses || uses.some((use) => bench.isEdited(target.file, use.start, use.end))) return false;
  const to = bench.names.after(parameter.name.name);
  for (const use of uses) bench.edit(target.file, use.start, use.end, to);
  for (const { file, call } of calls) {
    for (const { keyword } of call.args) {
      if (keyword?.name === parameter.name.name && !bench.isEdited(file, keyword.start, keyword.end)) bench.edit(file, keyword.start, keyword.end, to);
    }
  }
  bench.history.changeParameters(target.definition, { kind: 'arg.rename', from: parameter.name.name, to });
  for (const hander of target.handers(parameter.name.name)) bench.history.handOn(hander, { kind: 'arg.rename', from: parameter.name.name, to });
  return true;
}

const NEW_DEFAULTS = ['None', 'False', 'True', '0', '10', "''", '()'];
const NEW_PARAMETERS = ['strict', 'verbose', 'fallback', 'limit', 'quiet', 'trace', 'marker', 'strategy', 'suffix_text', 'as_json', 'lazy', 'depth_limit'];

function addDefault(target: Target, _calls: readonly { file: string; call: Call }[], bench: Workbench): boolean {
  const { node, parameters, file } = target;
  const last = parameters.filter(({ kind }) => kind === 'positional_or_keyword').at(-1);
  const name = bench.random.pick(NEW_PARAMETERS);
  if (!last || bench.sites().get(name)?.some((site) => site.path === file) || bench.isEdited(file, node.parametersStart, node.parametersEnd)) return false;
  bench.edit(file, last.end, last.end, `, ${name}=${bench.random.pick(NEW_DEFAULTS)}`);
  bench.history.changeParameters(target.definition, { kind: 'arg.add_default', name });
  return true;
}

function changeDefault(target: Target, _calls: readonly { file: string; call: Call }[], bench: Workbench): boolean {
  const { node, parameters, file } = target;
  const parameter = parameters.find((one) => isNamed(one) && one.default !== null && nextLiteral(bench.text(file).slice(one.default.start, one.default.end)) !== null);
  if (!parameter?.default || bench.isEdited(file, node.parametersStart, node.parametersEnd)) return false;
  const { start, end } = parameter.default;
  bench.edit(file, start, end, nextLiteral(bench.text(file).slice(start, end))!);
  bench.history.changeParameters(target.definition, { kind: 'arg.default_changed', name: parameter.name.name });
  return true;
}

function nextLiteral(source: string): string | null {
  if (source === 'True') return 'False';
  if (source === 'False') return 'True';
  if (/^\d+$/.test(source)) return String(Number(source) * 2 + 1);
  if (/^'[a-z-]+'$|^"[a-z-]+"$/.test(source)) return `${source.slice(0, -1)}-v2${source.slice(-1)}`;
  return null;
}

function reorder(target: Target, calls: readonly { file: string; call: Call }[], bench: Workbench): boolean {
  const { node, parameters, file } = target;
  const at = parameters.findIndex((one, index) => isPlain(one) && isPlain(parameters[index + 1]) && !one.default === !parameters[index + 1]!.default);
  const [first, second] = [parameters[at], parameters[at + 1]];
  const positional = calls.filter(({ call }) => call.args.filter(({ keyword, star }) => !keyword && star !== '**').length > at);
  if (!first || !second || bench.isEdited(file, node.parametersStart, node.parametersEnd)) return false;
  if (positional.some(({ call, file: where }) => call.args.some(({ star }) => star) || call.args[at + 1]?.keyword !== null || call.args[at]?.keyword !== null || bench.isEdited(where, call.start, call.end))) return false;
  swap(bench, file, first, second);
  for (const { file: where, call } of positional) swap(bench, where, call.args[at]!, call.args[at + 1]!);
  bench.history.changeParameters(target.definition, { kind: 'arg.reorder', name: first.name.name });
  return true;
}

function isPlain(parameter: Syntax.ParameterNode | undefined): boolean {
  return parameter !== undefined && parameter.kind === 'positional_or_keyword' && isNamed(parameter);
}

/** Not marked as nobody's business. */
function isNamed(parameter: Syntax.ParameterNode): boolean {
  return !parameter.name.name.startsWith('_');
}

function swap(bench: Workbench, file: string, first: { start: number; end: number }, second: { start: number; end: number }): void {
  const text = bench.text(file);
  bench.edit(file, first.start, first.end, text.slice(second.start, second.end));
  bench.edit(file, second.start, second.end, text.slice(first.start, first.end));
}

function remove(target: Target, calls: readonly { file: string; call: Call }[], bench: Workbench): boolean {
  const { node, file } = target;
  const all = node.parameters;
  const at = target.parameters.findIndex((one) => isPlain(one) && one.default !== null && /^(None|True|False|\d+|'[^']*'|"[^"]*")$/.test(bench.text(file).slice(one.default.start, one.default.end)));
  const parameter = target.parameters[at];
  const previous = parameter && all[all.indexOf(parameter) - 1];
  if (!parameter?.default || !previous || bench.isEdited(file, node.start, node.end)) return false;
  const uses = usesOf(target, parameter, bench);
  const passed = calls.some(({ call }) => call.args.some(({ keyword, star }, index) => star !== '' || keyword?.name === parameter.name.name || (!keyword && index >= at)));
  if (!uses || passed || uses.some(({ role }) => role === 'store')) return false;
  const value = bench.text(file).slice(parameter.default.start, parameter.default.end);
  const comma = bench.text(file).slice(previous.end, parameter.start);
  if (!/^\s*,\s*$/.test(comma)) return false;
  bench.edit(file, previous.end, parameter.end, '');
  for (const use of uses) if (use.role === 'name') bench.edit(file, use.start, use.end, value);
  bench.history.changeParameters(target.definition, { kind: 'arg.remove', name: parameter.name.name });
  return true;
}
