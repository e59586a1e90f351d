/** What becomes of the public classes and functions that a release no longer has under their old path. */
import { indexSurface, NameMap, type Operation, type Report } from '@onx/model';
import type { LoadedBundle } from '@onx/release';

export interface Vanished {
  /** Public classes and functions whose definition path does not resolve in the new release. */
  all: string[];
  /** Those whose successor an operation names. */
  explained: number;
  /** The rest, each with why. */
  rest: string[];
}

const KINDS = new Set(['class', 'enum', 'interface', 'function']);

export function vanishedSymbols({ manifest, surfaces }: LoadedBundle, report: Report): Vanished {
  const [from, to] = [indexSurface(surfaces.from), indexSurface(surfaces.to)];
  const all = Object.entries(surfaces.from.definitions)
    .filter(([path, { kind, public: isPublic, owner, module }]) => isPublic && KINDS.has(kind) && owner === module && to.resolve(path) === null)
    .map(([path]) => path);
  const operations: Operation[] = manifest.operations;
  const map = new NameMap({ operations, from: surfaces.from, to: surfaces.to, versions: { from: manifest.from, to: manifest.to } }, from, to, false);
  const why = new Map(report.unresolved.map(({ path, why: reason }) => [path, reason]));
  const rest: string[] = [];
  for (const path of all) {
    const image = map.definition(path);
    if (image.path !== null && image.operations.length > 0 && to.resolve(image.path) !== null) continue;
    rest.push(`${path}: ${why.get(path) ?? image.operations[0]?.note ?? 'no operation names it'}`);
  }
  return { all, explained: all.length - rest.length, rest };
}
