/** The files that a commit touched, as two small surfaces: before it and after it. */
import type { CommitChanges } from '@onx/git';
import type { AssemblyFile, AssemblyOptions, FileFacts, Language, Surface } from '@onx/model';
import type { Layout } from './layout';

/** Reads and names what a history is made of. */
export interface SurfaceMaking {
  language: Language;
  layout: Layout;
  options: Omit<AssemblyOptions, 'metadata'>;
}

const NOTHING: FileFacts = { definitions: [], imports: [], problems: [] };

/** @param changes paths relative to the core's root. Packages that were not touched are there, but empty, so that modules have their names. */
export function surfaceOf(side: 'before' | 'after', changes: CommitChanges['changes'], facts: ReadonlyMap<string, FileFacts>, { language, layout, options }: SurfaceMaking): Surface {
  const files = new Map<string, AssemblyFile>(layout.packages.map((path) => [path, { path, blob: '', facts: NOTHING }]));
  for (const change of changes) {
    const path = layout.flatten(change.path);
    const blob = change[side];
    if (path === null) continue;
    const fact = blob === undefined ? undefined : facts.get(blob);
    if (blob !== undefined && fact) files.set(path, { path, blob, facts: fact });
    else if (blob === undefined && files.get(path)?.blob === '') files.delete(path);
  }
  // Their own layout, not the metadata of one end, tells where these files lie.
  const visibility = { ...(options.public ? { public: options.public } : {}), ...(options.private ? { private: options.private } : {}) };
  return language.assemble([...files.values()], { ...visibility, metadata: {} }).surface;
}
