/** Callables that hand the keywords they don't name on to another: who calls them writes that one's parameters. */
import { addTo, ownerOf, tailOf } from '@onx/model';
import { functionNodes } from './definition-nodes';
import { callsOf, calleeName } from './sites';
import { moduleOf } from './sources';
import type { Workbench } from './workbench';

/** A callable with `**rest` that calls something with `**rest`. */
interface Handing {
  /** Definition path. */
  definition: string;
  /** Its own parameters, `rest` among them. */
  names: ReadonlySet<string>;
  /** What calls of it write last. */
  called: string;
}

/** By the last segment of what they call. */
export type Handings = ReadonlyMap<string, readonly Handing[]>;

export function handingsOf(bench: Workbench): Handings {
  const found = new Map<string, Handing[]>();
  for (const file of bench.paths()) {
    for (const { node, path, owner } of functionNodes(bench.tree(file))) {
      const rest = node.parameters.find(({ kind }) => kind === 'var_keyword')?.name.name;
      if (rest === undefined) continue;
      const called = node.name.name === '__init__' ? (owner?.name.name ?? '') : node.name.name;
      const handing = { definition: `${moduleOf(file)}.${path}`, names: new Set(node.parameters.map(({ name }) => name.name)), called };
      for (const call of callsOf({ ...bench.tree(file), body: [node] })) {
        if (!call.args.some(({ star, value }) => star === '**' && value.type === 'Name' && value.name === rest)) continue;
        for (const name of namesOf(calleeName(call), handing.definition, bench)) addTo(found, name, handing);
      }
    }
  }
  return found;
}

/** What a call may be of; `super().__init__` of any class that the one around it extends. */
function namesOf(callee: string, caller: string, bench: Workbench): string[] {
  if (callee !== 'super.__init__') return [callee];
  const [, ...bases] = bench.index.order(ownerOf(caller));
  return bases.map((base) => tailOf(base));
}

/** Definition paths of all who hand a keyword on to what is called so, directly or through others. @param isSole whether only one definition has a name */
export function handersOf(called: string, keyword: string, handings: Handings, isSole: (name: string) => boolean): string[] {
  const found = new Set<string>();
  const pending = [called];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const handing of handings.get(name) ?? []) {
      if (handing.names.has(keyword) || found.has(handing.definition)) continue;
      found.add(handing.definition);
      if (isSole(handing.called)) pending.push(handing.called);
    }
  }
  return [...found];
}
