/** A second release made of a first: known operations among unrelated edits, the same for the same seed. */
import { applyEdits } from '@onx/model';
import { insertStatements, renameLocals, splitExpressions, thinAndSwap } from './noise/body-noise';
import { changeOrder } from './edits/change-order';
import { changeParameters } from './edits/change-parameters';
import { History } from './truth/history';
import { moveModules } from './edits/move-modules';
import { NewNames } from './package/new-names';
import { addSymbols } from './edits/new-symbols';
import { Random } from './random';
import { renameMembers, renameSymbols } from './edits/rename-definitions';
import { mergeSymbols, moveSymbols, removeMembers, removeSymbols } from './edits/restructure';
import type { ReleaseReader, SourceRelease } from './package/sources';
import { changeComments, changeDocstrings, changeLayout, respellLiterals, type Noise } from './noise/text-noise';
import { Workbench } from './package/workbench';

/** 0: nothing but the operations. 4: most functions are rewritten. */
export type Strength = 0 | 1 | 2 | 3 | 4;

export interface Mutant {
  old: SourceRelease;
  new: SourceRelease;
  history: History;
  /** Files that no longer parse or names that the surface lost: faults of the mutator, not of what is measured. */
  faults: string[];
}

/** Share of the functions (or places) that each kind of unrelated edit touches, by strength. */
const SHARES: readonly { text: number; order: number; layout: number; locals: number; inserted: number; thinned: number; split: number; fresh: number; lookAlikes: number; replaced: number }[] = [
  { text: 0, order: 0, layout: 0, locals: 0, inserted: 0, thinned: 0, split: 0, fresh: 0, lookAlikes: 0, replaced: 0 },
  { text: 0.3, order: 0.1, layout: 0.3, locals: 0.05, inserted: 0, thinned: 0, split: 0.05, fresh: 1, lookAlikes: 0, replaced: 0.25 },
  { text: 0.3, order: 0.2, layout: 0.3, locals: 0.15, inserted: 0.15, thinned: 0.1, split: 0.15, fresh: 2, lookAlikes: 2, replaced: 0.5 },
  { text: 0.5, order: 0.3, layout: 0.5, locals: 0.35, inserted: 0.35, thinned: 0.3, split: 0.35, fresh: 4, lookAlikes: 4, replaced: 0.5 },
  { text: 0.7, order: 0.5, layout: 0.7, locals: 0.7, inserted: 0.7, thinned: 0.6, split: 0.7, fresh: 6, lookAlikes: 6, replaced: 0.5 },
];

export function mutate(old: SourceRelease, reader: ReleaseReader, seed: string, strength: Strength): Mutant {
  const random = new Random(seed);
  const history = new History(old.surface);
  const taken = new Set<string>();
  const bench = new Workbench(old.sources, reader, random, new NewNames(random, taken), history);
  for (const name of bench.sites().keys()) if (name.length < 60) taken.add(name);
  const scale = Math.min(3, Math.max(0.5, Object.keys(old.surface.definitions).length / 400));
  const some = (count: number) => Math.ceil(count * scale);

  renameSymbols(bench, some(4));
  renameMembers(bench, some(4), ['method']);
  renameMembers(bench, some(3), ['attribute', 'property', 'enum_member']);
  changeParameters(bench, { rename: some(4), addDefault: some(2), changeDefault: some(1), reorder: some(1), remove: some(1) });
  const shares = SHARES[strength]!;
  removeSymbols(bench, some(2), shares.replaced);
  removeMembers(bench, some(2), shares.replaced);
  mergeSymbols(bench, some(0.5));
  moveSymbols(bench, some(2), false);
  moveSymbols(bench, 3, true);
  addSymbols(bench, shares.fresh, shares.lookAlikes);
  moveModules(bench, some(1), 1);
  for (const [noise, share] of noises(shares)) disturb(bench, noise, share);

  const fresh = reader.read(bench.sources);
  return { old, new: fresh, history, faults: faultsOf(bench, fresh) };
}

function noises(shares: (typeof SHARES)[number]): [Noise, number][] {
  return [
    [changeOrder, shares.order],
    [renameLocals, shares.locals],
    [thinAndSwap, shares.thinned],
    [insertStatements, shares.inserted],
    [splitExpressions, shares.split],
    [changeDocstrings, shares.text],
    [changeComments, shares.text / 2],
    [respellLiterals, shares.layout / 2],
    [changeLayout, shares.layout / 2],
  ];
}

/** Carries one kind of edit through all files; an edit after which a file would not parse is left out. */
function disturb(bench: Workbench, noise: Noise, share: number): void {
  if (share === 0) return;
  for (const path of bench.paths()) {
    const tree = bench.tree(path);
    const edits = noise(tree, bench.random, share);
    if (edits.length === 0) continue;
    const text = applyEdits(tree.text, edits);
    if (bench.reader.tree(text).problems.length <= tree.problems.length) bench.setText(path, text);
  }
}

function faultsOf(bench: Workbench, fresh: SourceRelease): string[] {
  const faults: string[] = [];
  for (const path of bench.paths()) if (bench.tree(path).problems.length > 0) faults.push(`${path} does not parse`);
  for (const [old, now] of bench.history.images) {
    if (now !== null && !(now in fresh.surface.definitions) && !(now in fresh.surface.modules)) faults.push(`${old} should be ${now}, which is not there`);
  }
  return faults;
}
