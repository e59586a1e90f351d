/** Gives `from … import …` statements their new modules and names: in place where they can stay whole, split and merged where they can't. */
import { addTo, ownerOf, tailOf } from '@onx/model';
import type { ImportUse } from '../../scope/file-scan';
import type { Block, ImportFromStatement } from '../../scope/scope';
import type { FilePlan } from '../file-plan';
import type { ImportItem } from './import-items';
import { canDelete, deleteStatement, insertAfter, renderFrom, rewriteFrom } from './import-text';

/** A `from` import as it will be. */
interface FromPlan {
  use: ImportUse;
  statement: ImportFromStatement;
  module: string;
  /** Texts of the names that stay, by index; null for those that leave. */
  names: (string | null)[];
  added: string[];
  deleted: boolean;
  /** What stands in the place of a deleted one. */
  instead?: string;
  changed: boolean;
}

/** A name a file needs from a module from now on, near a statement. */
export interface NeededImport {
  module: string;
  text: string;
  near: ImportUse;
}

/** Rewrites all `from` imports of a file. `items` are those of the core, already with their new paths; `needed` come on top. */
export function planFromImports(plan: FilePlan, items: readonly ImportItem[], needed: readonly NeededImport[]): void {
  const plans = fromPlans(plan, items);
  const fresh = new Map<Block, Map<string, { near: ImportUse; names: string[] }>>();
  const place = (module: string, text: string, near: ImportUse): void => {
    const host = plans.find((one) => isHost(one, module, near));
    if (host) {
      if (!host.names.includes(text) && !host.added.includes(text)) {
        host.added.push(text);
        host.changed = true;
      }
      return;
    }
    const modules = fresh.get(near.block) ?? new Map<string, { near: ImportUse; names: string[] }>();
    fresh.set(near.block, modules);
    const entry = modules.get(module) ?? { near, names: [] };
    modules.set(module, entry);
    if (!entry.names.includes(text)) entry.names.push(text);
  };
  const byStatement = groupItems(items);
  const leaving: NeededImport[] = [];
  for (const one of plans) {
    const own = byStatement.get(one.statement);
    if (own) settle(plan, one, own, plans, leaving);
  }
  for (const entry of [...leaving, ...needed]) place(entry.module, entry.text, entry.near);
  for (const one of plans) {
    if (one.instead !== undefined) plan.edits.push({ start: one.statement.start, end: one.statement.end, text: one.instead });
    else if (one.deleted) deleteStatement(plan, one.statement);
    else if (one.changed) rewriteFrom(plan, one.statement, one.module, one.names, one.added);
  }
  for (const modules of fresh.values()) {
    for (const [module, { near, names }] of modules) insertAfter(plan, near.statement, (indent) => renderFrom(plan, module, names, indent));
  }
}

function fromPlans(plan: FilePlan, items: readonly ImportItem[]): FromPlan[] {
  if (items.length === 0) return [];
  const plans: FromPlan[] = [];
  for (const use of plan.file.scan.imports) {
    const { statement } = use;
    if (statement.type !== 'ImportFrom' || statement.level > 0 || !statement.module) continue;
    const names = statement.names.map((alias) => plan.text.slice(alias.start, alias.end));
    plans.push({ use, statement, module: statement.module.name, names, added: [], deleted: false, changed: false });
  }
  return plans;
}

function groupItems(items: readonly ImportItem[]): Map<ImportFromStatement, ImportItem[]> {
  const groups = new Map<ImportFromStatement, ImportItem[]>();
  for (const item of items) {
    if (item.use.statement.type !== 'ImportFrom') continue;
    addTo(groups, item.use.statement, item);
  }
  return groups;
}

/** Decides where one statement's names go: it keeps its module, or takes the one most of them moved to; the others leave. */
function settle(plan: FilePlan, one: FromPlan, own: readonly ImportItem[], plans: readonly FromPlan[], leaving: NeededImport[]): void {
  if (isStar(one.statement)) {
    const to = own[0]?.to;
    if (to === undefined || to === one.module) return;
    one.module = to;
    one.changed = true;
    return;
  }
  const targets = own.map((item) => ownerOf(item.to));
  if (own.every((item) => item.to === item.access && item.local === (item.binding?.name ?? ''))) return;
  const texts = own.map((item) => nameText(plan, item));
  // Nothing is above a module at the top: it is imported itself.
  const inside = targets.filter((target) => target !== '');
  if (inside.length === 0) {
    one.deleted = true;
    one.instead = `import ${texts.join(', ')}`;
    return;
  }
  const home = inside.includes(one.module) ? one.module : mostFrequent(inside);
  if (home !== one.module) {
    const host = plans.find((other) => other !== one && isHost(other, home, one.use));
    if (host && canDelete(plan, one.statement)) {
      one.deleted = true;
      one.changed = true;
      texts.forEach((text, index) => leaving.push({ module: targets[index] ?? home, text, near: one.use }));
      return;
    }
  }
  own.forEach((item, index) => {
    const at = one.statement.names.indexOf(item.alias);
    const text = texts[index] ?? '';
    const target = targets[index] ?? home;
    // Two names may come with one class.
    if (target === home) one.names[at] = item.to !== item.access && one.names.some((other, index) => index !== at && other === text) ? null : text;
    else {
      one.names[at] = null;
      leaving.push({ module: target, text, near: one.use });
    }
  });
  one.module = home;
  one.changed = true;
}

/** A statement that can import a name from the module in place of one that stands near. */
function isHost({ use, statement, module, deleted }: FromPlan, wanted: string, near: ImportUse): boolean {
  return !deleted && module === wanted && use.block === near.block && !isStar(statement) && isInTime(use, near);
}

/** What an import brings is there where one that stands near brings its own: it is before it, or nothing but imports is between them. */
export function isInTime({ statement }: ImportUse, near: ImportUse): boolean {
  const { start } = near.statement;
  return near.block.statements.every((between) => between.start <= start || between.start >= statement.start || between.type === 'Import' || between.type === 'ImportFrom');
}

function nameText(plan: FilePlan, item: ImportItem): string {
  const name = tailOf(item.to);
  if (item.to === item.access) return plan.text.slice(item.alias.start, item.alias.end);
  if (item.local !== name) return `${name} as ${item.local}`;
  const wasSame = item.alias.as !== null && item.alias.as.name === item.alias.name.name;
  return wasSame ? `${name} as ${name}` : name;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function isStar(statement: ImportFromStatement): boolean {
  return statement.names[0]?.name.name === '*';
}
