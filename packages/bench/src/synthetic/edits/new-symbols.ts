/** Symbols that are new and came from nowhere: fresh ones, and look-alikes of old ones that stay as they are. */
import { definitionNodes, type PlacedNode } from '../package/definition-nodes';
import { insertStatements, thinAndSwap } from '../noise/body-noise';
import { applyEdits } from '@onx/model';
import type { Workbench } from '../package/workbench';

const FRESH_BODIES = [
  (name: string) => `def ${name}(items, limit=None):\n    """Takes every other item."""\n    kept = []\n    for at, item in enumerate(items):\n        if limit is not None and at >= limit:\n            break\n        if at % 2 == 0:\n            kept.append(item)\n    return kept\n`,
  (name: string) => `def ${name}(text, width=72):\n    """Folds a text into lines."""\n    lines, line = [], ""\n    for word in text.split():\n        if len(line) + len(word) + 1 > width:\n            lines.append(line)\n            line = word\n        else:\n            line = f"{line} {word}".strip()\n    return [*lines, line]\n`,
  (name: string) => `class ${name[0]!.toUpperCase()}${name.slice(1)}:\n    """Counts what it is shown."""\n\n    def __init__(self, start=0):\n        self.total = start\n\n    def observe(self, amount=1):\n        self.total += amount\n        return self.total\n`,
];

export function addSymbols(bench: Workbench, fresh: number, lookAlikes: number): void {
  const files = bench.random.shuffled(bench.paths().filter((path) => !path.endsWith('__init__.py') && !/(^|\/)_/.test(path)));
  for (const file of files.slice(0, fresh)) {
    const name = bench.names.after('helper_value', 'far');
    bench.setText(file, `${bench.text(file).trimEnd()}\n\n\n${bench.random.pick(FRESH_BODIES)(name)}`);
  }
  for (const file of files.slice(fresh, fresh + lookAlikes)) addLookAlike(bench, file);
}

function addLookAlike(bench: Workbench, file: string): void {
  const tree = bench.tree(file);
  const models = definitionNodes(tree).filter(({ owner, node, path }) => !owner && tree.body.includes(node) && stays(bench, file, path) && node.body.length > 2);
  if (models.length === 0) return;
  const lone = bench.reader.tree(copyOf(bench, file, bench.random.pick(models).node));
  const thinned = applyEdits(lone.text, thinAndSwap(lone, bench.random, 1));
  bench.setText(file, `${tree.text.trimEnd()}\n\n\n${thinned.trimEnd()}\n`);
}

/**
 * Something of the same sort as a definition, with which it has nothing in common: made of another one beside it, which is spared from then on.
 * Empty where there is none.
 */
export function standIn(bench: Workbench, file: string, placed: PlacedNode): string {
  const tree = bench.tree(file);
  const { text } = tree;
  const models = definitionNodes(tree).filter((other) => isLike(other, placed) && columnOf(text, other.node) === columnOf(text, placed.node) && stays(bench, file, other.path));
  if (models.length === 0) return '';
  const { node, path } = bench.random.pick(models);
  bench.spared.add(`${moduleOf(file)}.${path}`);
  return `${copyOf(bench, file, node)}\n`;
}

function isLike(other: PlacedNode, { node, owner }: PlacedNode): boolean {
  return other.node.type === node.type && other.node !== node && other.node !== owner && (other.owner === null) === (owner === null) && !/^__\w+__$/.test(other.node.name.name);
}

/** Lines of a definition under a name like its own, with statements inserted. */
function copyOf(bench: Workbench, file: string, node: PlacedNode['node']): string {
  const tree = bench.tree(file);
  const edits = [...insertStatements({ ...tree, body: [node] }, bench.random, 1), { start: node.name.start, end: node.name.end, text: bench.names.after(node.name.name, 'near') }];
  const from = node.start - columnOf(tree.text, node);
  const length = node.end - from + edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return applyEdits(tree.text, edits).slice(from, from + length);
}

function columnOf(text: string, node: { start: number }): number {
  return node.start - (text.lastIndexOf('\n', node.start - 1) + 1);
}

/** It is in the old release under this very path. */
function stays(bench: Workbench, file: string, name: string): boolean {
  const path = `${moduleOf(file)}.${name}`;
  return bench.history.images.get(path) === path;
}

function moduleOf(file: string): string {
  return file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}
