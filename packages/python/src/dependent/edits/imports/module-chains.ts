/** Names reached through a module: `a.b.C` after `import a.b`, `m.C` after `import a.b as m` or `from a import m`. */
import { addTo, ownerOf, tailOf, type Operation } from '@onx/model';
import type { AttributeUse, NameNode } from '../../scope/file-scan';
import { reachingBindings, type Binding } from '../../scope/scope';
import { isAssignable } from '../assignable';
import type { FileContext } from '../file-context';
import { isInTime, type NeededImport } from './from-imports';
import type { ImportItem } from './import-items';

export interface ModuleChain {
  use: AttributeUse;
  root: NameNode;
  item: ImportItem;
  access: string;
  /** New path; equal to `access` where nothing changes. */
  to: string;
  operations: readonly Operation[];
}

/** Attribute accesses of a file that go through an imported module of the core, with where they lead from now on. */
export function moduleChains(context: FileContext, items: readonly ImportItem[]): ModuleChain[] {
  const byBinding = new Map<Binding, ImportItem>();
  for (const item of items) if (item.binding) byBinding.set(item.binding, item);
  const { evaluator, file } = context;
  const chains: ModuleChain[] = [];
  for (const use of file.scan.attributes) {
    const object = evaluator.evaluate(file, use.node.object, use.scope);
    if (object?.kind !== 'core-module') continue;
    if (use.parent && evaluator.evaluate(file, use.node, use.scope)?.kind === 'core-module') continue;
    const root = rootOf(use);
    const binding = root && reachingBindings(use.scope, root.name, root.start).find((candidate) => byBinding.has(candidate));
    const item = binding && byBinding.get(binding);
    if (!root || !item) {
      indirect(context, use, object.path);
      continue;
    }
    const access = `${object.path}.${use.node.attribute.name}`;
    const image = context.names.access(access);
    const chain: ModuleChain = { use, root, item, access, to: access, operations: image?.operations ?? [] };
    if (image?.path != null && !image.unsure && context.plan.allows(image.operations, 1) && fits(context, use, image.path)) chain.to = image.path;
    else if (image) review(context, chain, image.path ?? '');
    chains.push(chain);
  }
  return chains;
}

/** A module in a variable, or passed on by one of the dependent's modules: `x = a.b`, `x.Name`. */
function indirect(context: FileContext, use: AttributeUse, path: string): void {
  const { attribute } = use.node;
  const image = context.names.access(`${path}.${attribute.name}`);
  const operation = image?.operations[0];
  if (!image || !operation) return;
  const module = context.names.access(path)?.path ?? path;
  const text = image.path?.startsWith(`${module}.`) && !image.unsure && fits(context, use, image.path) ? image.path.slice(module.length + 1) : null;
  if (text === attribute.name) return;
  const { start, end } = attribute;
  const reason = text === null ? { reason: context.explain(operation) } : {};
  const edits = text === null ? [] : [{ start, end, text }];
  context.plan.propose({ operations: image.operations, certainty: 1, start, end, statement: use.statement, edits, after: text ?? '', ...reason });
}

/** What is assigned to can be so where it stands from now on. */
function fits({ to }: FileContext, use: AttributeUse, path: string): boolean {
  return !use.stored || isAssignable(path, to);
}

/** Shows a change that needs a person. */
function review(context: FileContext, chain: ModuleChain, after: string): void {
  const { node, statement } = chain.use;
  const operation = chain.operations[0];
  if (!operation) return;
  context.plan.propose({
    operations: chain.operations,
    certainty: 1,
    start: chain.root.start,
    end: node.attribute.end,
    statement,
    edits: [],
    after,
    reason: context.explain(operation),
  });
}

function rootOf(use: AttributeUse): NameNode | null {
  let at = use.node.object;
  while (at.type === 'Attribute') at = at.object;
  return at.type === 'Name' ? at : null;
}

/** Retargets module imports whose every use moved to one other module: the import follows its uses. */
export function retargetModules(context: FileContext, items: readonly ImportItem[], chains: readonly ModuleChain[]): void {
  const byItem = new Map<ImportItem, ModuleChain[]>();
  for (const chain of chains) addTo(byItem, chain.item, chain);
  for (const item of items) {
    const own = byItem.get(item);
    if (!own || !item.binding || item.form === 'star') continue;
    if (item.form === 'module' && !item.alias.as) continue;
    const modules = new Set(own.map((chain) => homeOf(context, item, chain)));
    const [only] = modules;
    if (modules.size !== 1 || only === undefined || only === item.to) continue;
    const everywhere = context.locals.uses(item.binding.scope, item.binding.name).length === own.length;
    if (everywhere && !context.locals.isExported(item.binding.scope, item.binding.name)) item.to = only;
  }
}

/** The module through which a chain's new path is best reached: the item's own where that leads there. */
function homeOf(context: FileContext, item: ImportItem, chain: ModuleChain): string {
  if (chain.to.startsWith(`${item.to}.`)) return item.to;
  return context.names.newModuleOf(ownerOf(chain.to));
}

/** Edits the chains; returns the module imports they need on top. */
export function editChains(context: FileContext, items: readonly ImportItem[], chains: readonly ModuleChain[]): { modules: NeededImport[]; names: NeededImport[] } {
  const modules: NeededImport[] = [];
  const names: NeededImport[] = [];
  for (const chain of chains) {
    const { item } = chain;
    const plain = item.form === 'module' && !item.alias.as;
    if (plain) {
      if (chain.to === chain.access) continue;
      edit(context, chain, chain.to);
      const module = context.names.newModuleOf(ownerOf(chain.to));
      needModule(items, module, item, modules);
      continue;
    }
    if (chain.to.startsWith(`${item.to}.`)) {
      const before = chain.access.slice(item.access.length);
      const after = chain.to.slice(item.to.length);
      if (before !== after) edit(context, chain, item.local + after);
      continue;
    }
    if (chain.to === chain.access) continue;
    const module = context.names.newModuleOf(ownerOf(chain.to));
    const local = localFor(context, items, module, chain, names, modules);
    edit(context, chain, local + chain.to.slice(module.length));
  }
  return { modules, names };
}

/** `import a.b`: a module that is needed from now on takes the place of one that nothing needs any more. Takes those it placed out of `needed`. */
export function replaceModules(context: FileContext, items: readonly ImportItem[], chains: readonly ModuleChain[], needed: NeededImport[]): void {
  for (const item of items) {
    if (item.form !== 'module' || item.alias.as || !item.binding) continue;
    const { name, scope } = item.binding;
    const through = chains.filter((chain) => chain.root.name === name && chain.item.binding?.scope === scope);
    const own = through.filter((chain) => chain.access.startsWith(`${item.access}.`));
    const idle = own.length > 0 && own.every((chain) => !under(item.to, context.names.newModuleOf(ownerOf(chain.to))));
    const index = needed.findIndex((one) => one.near === item.use);
    const only = context.locals.uses(scope, name).length === through.length;
    const module = needed[index]?.module;
    if (!idle || !only || module === undefined) continue;
    item.to = module;
    needed.splice(index, 1);
  }
}

/** Whether importing `imported` makes `module` reachable. */
function under(imported: string, module: string): boolean {
  return imported === module || imported.startsWith(`${module}.`);
}

/** Asks for `import module` near an item, unless an import that is visible there covers it. */
function needModule(items: readonly ImportItem[], module: string, item: ImportItem, modules: NeededImport[]): void {
  const { scope } = item.use;
  const visible = ({ use }: ImportItem): boolean => (use.scope === scope ? isInTime(use, item.use) : use.scope.kind === 'module');
  if (items.some((one) => one.form === 'module' && !one.alias.as && visible(one) && under(one.to, module))) return;
  if (!modules.some((one) => one.module === module && (one.near.scope === scope || one.near.scope.kind === 'module'))) modules.push({ module, text: module, near: item.use });
}

/** The local name of a module: one that the file has, or that of an import to be added. */
function localFor(context: FileContext, items: readonly ImportItem[], module: string, chain: ModuleChain, names: NeededImport[], modules: NeededImport[]): string {
  const scope = chain.item.binding?.scope;
  const present = items.find((item) => item.to === module && item.binding?.scope === scope && item.form !== 'star' && item.use.statement.start < chain.root.start);
  if (present) return present.form === 'module' && !present.alias.as ? module : present.local;
  const wanted = tailOf(module);
  const added = names.find((one) => `${one.module}.${one.text}` === module);
  if (added) return added.text;
  const free = scope && module.includes('.') && !scope.bindings.has(wanted) && !context.locals.captures(scope, wanted);
  if (free) {
    names.push({ module: ownerOf(module), text: wanted, near: chain.item.use });
    return wanted;
  }
  needModule(items, module, chain.item, modules);
  return module;
}

function edit(context: FileContext, chain: ModuleChain, text: string): void {
  const { node, statement } = chain.use;
  const start = chain.root.start;
  const end = node.attribute.end;
  context.plan.propose({ operations: chain.operations, certainty: 1, start, end, statement, edits: [{ start, end, text }], after: text });
}
