/** What a change of one file has to know of the package around it. */
import type { Surface, TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import type { Random } from '../synthetic/random';
import { sitesOf } from '../synthetic/package/sites';
import { importedModule, moduleOf, type ReleaseReader, type SourceRelease } from '../synthetic/package/sources';
import { plainFroms } from './plain-imports';

export interface Surroundings {
  path: string;
  surface: Surface;
  /** `module.name` for every name that a file of the package imports from a module (`*` for all), and `object.attribute` as written. */
  asked: ReadonlySet<string>;
  /** `module.name` for every name that a module binds by an import at its top, whatever is being type-checked or tried. */
  handedOn: ReadonlySet<string>;
}

/** Plans edits on a file that nobody can notice who uses the package; `share` of the places that it could touch are touched. */
export type Mutation = (tree: Syntax.ModuleNode, random: Random, share: number, around: Surroundings) => TextEdit[];

/** What is the same for all files of a package. */
export function packageAround({ sources, surface }: Pick<SourceRelease, 'sources' | 'surface'>, reader: ReleaseReader): Omit<Surroundings, 'path'> {
  const [asked, handedOn] = [new Set<string>(), new Set<string>()];
  for (const [path, text] of sources) {
    const tree = reader.tree(text);
    for (const { names } of plainFroms(tree)) for (const { name, as } of names) handedOn.add(`${moduleOf(path)}.${(as ?? name).name}`);
    for (const site of sitesOf(tree)) {
      if (site.role === 'attribute' && site.object !== undefined) asked.add(`${site.object}.${site.name}`);
      if (site.role === 'import' && site.statement?.type === 'ImportFrom') asked.add(`${importedModule(path, site.statement)}.${site.name}`);
    }
  }
  return { surface, asked, handedOn };
}
