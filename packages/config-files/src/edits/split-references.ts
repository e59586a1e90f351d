/** A path in two values of one mapping: `module: pkg.mod` beside `class: Name`. The pair leads to one definition, and both parts follow it. */
import { addTo, mapDottedPath } from '@onx/model';
import type { ConfigFile, FoundPath } from '../config-file';
import type { ConfigText } from '../formats/config-text';
import type { FilePlan } from './file-plan';
import { moduleOf, reasonOf, type Mapping } from './mapping';

const MODULE_KEY = /module|import/i;
const NAME_KEY = /^_?(?:class|object|callable|func(?:tion)?|factory|attr(?:ibute)?|symbol|type|name)(?:_?name)?_?$/i;
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/;
const CERTAINTY = 0.93;

/**
 * Plans the pairs among the paths of a file.
 * @param settled Texts that something is planned for; both parts of a pair are added, also where nothing changes.
 */
export function planSplitReferences(file: ConfigFile, plan: FilePlan, found: readonly FoundPath[], mapping: Mapping, settled: Set<ConfigText>): void {
  const opened = file.open();
  const modules = found.filter(({ text, path, below }) => !below && text.kind === 'value' && MODULE_KEY.test(text.path.at(-1) ?? '') && mapping.from.isModule(path));
  if (modules.length === 0 || 'why' in opened) return;
  const named = new Map<string, ConfigText[]>();
  for (const text of opened.texts) {
    if (text.kind !== 'value' || !NAME_KEY.test(text.path.at(-1) ?? '')) continue;
    addTo(named, parentOf(text), text);
  }
  for (const module of modules) {
    for (const name of named.get(parentOf(module.text)) ?? []) {
      const written = opened.source.text.slice(name.start, name.end);
      const path = `${module.path}.${written}`;
      if (settled.has(module.text) || settled.has(name) || !NAME.test(written) || mapping.from.resolve(path)?.definition === undefined) continue;
      settled.add(module.text).add(name);
      planPair(plan, module, name, written, mapping);
    }
  }
}

const parentOf = (text: ConfigText): string => JSON.stringify(text.path.slice(0, -1));

function planPair(plan: FilePlan, module: FoundPath, name: ConfigText, written: string, mapping: Mapping): void {
  const path = `${module.path}.${written}`;
  const image = mapDottedPath(mapping.names, mapping.from, mapping.to, path);
  const [operation] = image?.operations ?? [];
  if (!image || !operation) return;
  const at = { operations: image.operations, certainty: CERTAINTY };
  if (image.path === null) {
    plan.propose({ ...at, start: module.start, end: module.end, before: path, after: '', reason: reasonOf(path, operation, mapping.change) });
    return;
  }
  const newModule = moduleOf(image.path, mapping.to);
  const newName = image.path.slice(newModule.length + 1);
  if (newModule !== module.path) plan.propose({ ...at, start: module.start, end: module.end, before: module.path, after: newModule });
  if (newName !== written) plan.propose({ ...at, start: name.start, end: name.end, before: written, after: newName });
}
