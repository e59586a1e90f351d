/** Plans everything that follows from names which changed: imports, local names, access through modules, star imports. */
import { ownerOf, tailOf, type Operation } from '@onx/model';
import { starExports } from '../../resolve/star-exports';
import type { NameUse } from '../../scope/file-scan';
import { owningScope, type Binding } from '../../scope/scope';
import type { FileContext } from '../file-context';
import { planFromImports, type NeededImport } from './from-imports';
import { importItems, type ImportItem } from './import-items';
import { insertAfter } from './import-text';
import { splitAtMember } from './importable';
import { collides } from './planned-names';
import { editChains, moduleChains, replaceModules, retargetModules } from './module-chains';

export function planNames(context: FileContext): void {
  const { file, evaluator, plan } = context;
  const items = importItems(file, (path) => evaluator.core.isCore(path));
  const operations = new Map<ImportItem, readonly Operation[]>();
  for (const item of items) {
    const found = target(context, item, items);
    if (found) operations.set(item, found);
  }
  const chains = moduleChains(context, items);
  retargetModules(context, items, chains);
  for (const item of items) nameLocally(context, item, items);
  const needed = editChains(context, items, chains);
  const starred = items.filter((item) => item.form === 'star').flatMap((item) => starNames(context, item));
  replaceModules(context, items, chains, needed.modules);
  for (const { module, near } of needed.modules) insertAfter(plan, near.statement, () => `import ${module}`);
  for (const item of items) {
    if (item.form === 'module') editModule(context, item);
    if (item.to === item.access) continue;
    const by = operations.get(item) ?? chains.find((chain) => chain.item === item && chain.to !== chain.access)?.operations ?? [];
    proposeImport(context, item, by, importText(item, item.to, item.local));
  }
  planFromImports(plan, items, [...needed.names, ...starred]);
}

/** Gives an item its new path; returns the operations behind it. What a person has to decide stays as it is. */
function target(context: FileContext, item: ImportItem, items: readonly ImportItem[]): readonly Operation[] | null {
  const image = context.names.access(item.access);
  const operation = image?.operations[0];
  if (!image || !operation) return null;
  const possible = image.path !== null && !image.unsure && (item.form === 'module' || image.path.includes('.'));
  const [path, member] = image.path !== null && item.form === 'name' ? splitAtMember(image.path, context.to) : [image.path ?? '', ''];
  // An alias is no way around: each use has to ask the class.
  if (possible && context.plan.allows(image.operations, 1) && (member === '' || holdsMember(context, item, path, items))) {
    item.to = path;
    item.member = member;
    item.keepsName &&= member === '';
    return image.operations;
  }
  proposeImport(context, item, image.operations, path === '' ? '' : importText(item, path, member === '' ? (item.binding?.name ?? '') : tailOf(path)), context.explain(operation));
  return null;
}

/** The place of an imported name; the edits that it stands for are planned for whole statements. @param reason why it is for a person */
function proposeImport({ plan }: FileContext, item: ImportItem, operations: readonly Operation[], after: string, reason?: string): void {
  plan.propose({
    operations,
    certainty: 1,
    start: item.alias.start,
    end: item.alias.end,
    statement: item.use.statement,
    edits: [],
    before: importText(item, item.access, item.binding?.name ?? ''),
    after,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** A changed name is followed by its uses in the file; where it is offered to others or another name is in the way, an alias keeps it. */
function nameLocally(context: FileContext, item: ImportItem, items: readonly ImportItem[]): void {
  const { binding } = item;
  if (!binding || item.form !== 'name' || item.keepsName || item.to === item.access) return;
  const wanted = tailOf(item.to);
  if (wanted === binding.name && item.member === '') return;
  if (item.member === '' && (!isFollowed(context, binding, wanted) || collides(context.locals, item, item.to, wanted, items))) {
    item.keepsName = true;
    return;
  }
  item.local = wanted;
  for (const use of context.locals.uses(binding.scope, binding.name)) context.plan.edits.push({ start: use.node.start, end: use.node.end, text: `${wanted}${item.member}` });
}

/** Whether the uses of an imported name can ask the class at `path` for it. */
function holdsMember(context: FileContext, item: ImportItem, path: string, items: readonly ImportItem[]): boolean {
  const wanted = tailOf(path);
  return isFollowed(context, item.binding, wanted, isImported(context, path, item, items)) && !collides(context.locals, item, path, wanted, items);
}

/** The scope of an imported name has what stands at that path under its own name, by another import and nothing else. */
function isImported({ names }: FileContext, path: string, { binding }: ImportItem, items: readonly ImportItem[]): boolean {
  const name = tailOf(path);
  const beside = items.find((other) => other.form === 'name' && other.binding?.name === name && other.binding.scope === binding?.scope);
  return beside !== undefined && (names.access(beside.access)?.path ?? beside.access) === path && binding?.scope.bindings.get(name)?.length === 1;
}

/** Whether the uses of an imported name can take the wanted one. @param isThere the wanted one is bound there already, to what it will be */
function isFollowed({ file, locals, reexports }: FileContext, binding: Binding | null, wanted: string, isThere = false): boolean {
  if (!binding) return false;
  const follows = reexports.get(file)?.has(binding.name) ?? false;
  return (follows || !locals.isExported(binding.scope, binding.name)) && !locals.conflicts(binding.scope, binding.name, wanted, isThere);
}

/** Names that came through `from module import *`: renamed where the star still brings them, else imported by name. */
function starNames(context: FileContext, item: ImportItem): NeededImport[] {
  const { evaluator, locals, names, plan } = context;
  const needed: NeededImport[] = [];
  for (const name of [...locals.names()].sort()) {
    const uses = locals.unbound(name);
    const access = `${item.access}.${name}`;
    if (uses.length === 0 || !starExports(evaluator.core, item.access, name) || !evaluator.fromCore(access)) continue;
    const image = names.access(access);
    if (!image?.path || image.unsure || !plan.allows(image.operations, 1) || splitAtMember(image.path, context.to)[1] !== '') {
      if (image) for (const use of uses) reviewUse(context, image.operations, use);
      continue;
    }
    const newName = tailOf(image.path);
    const free = newName === name || uses.every((use) => owningScope(use.scope, newName, use.node.start) === null);
    if (free && ownerOf(image.path) === item.to && starExports(context.to, item.to, newName)) {
      for (const use of uses) {
        const { start, end } = use.node;
        if (newName !== name) plan.propose({ operations: image.operations, certainty: 1, start, end, statement: use.statement, edits: [{ start, end, text: newName }], after: newName });
      }
    } else needed.push({ module: ownerOf(image.path), text: newName === name ? name : `${newName} as ${name}`, near: item.use });
  }
  return needed;
}

function reviewUse(context: FileContext, operations: readonly Operation[], use: NameUse): void {
  const operation = operations[0];
  if (!operation) return;
  const { start, end } = use.node;
  context.plan.propose({ operations, certainty: 1, start, end, statement: use.statement, edits: [], after: '', reason: context.explain(operation) });
}

function editModule(context: FileContext, item: ImportItem): void {
  if (item.to === item.access) return;
  const { name } = item.alias;
  context.plan.edits.push({ start: name.start, end: name.end, text: item.to });
}

function importText(item: ImportItem, path: string, local: string): string {
  const name = tailOf(path);
  if (item.form === 'star') return `from ${path} import *`;
  const alias = item.form === 'name' ? local !== name : item.alias.as !== null;
  const as = alias ? ` as ${local}` : '';
  return item.form === 'module' || ownerOf(path) === '' ? `import ${path}${as}` : `from ${ownerOf(path)} import ${name}${as}`;
}
