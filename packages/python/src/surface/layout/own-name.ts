/** The name of a core whose root is itself the package's folder: files don't say it, their absolute imports do. */
import { type AssemblyFile, byCodeUnit } from '@onx/model';
import { moduleStem } from '../../module-file';

/** The first segment under which most absolute imports find a file of the tree; else the distribution's name as an identifier. */
export function ownNameOf(files: readonly AssemblyFile[], distribution: string | undefined): string {
  const stems = new Set(files.map((file) => moduleStem(file.path)));
  const votes = new Map<string, number>();
  for (const { facts } of files) {
    for (const { module, level } of facts.imports) {
      const dot = module.indexOf('.');
      if (level === 0 && dot > 0 && stems.has(module.slice(dot + 1).replaceAll('.', '/'))) {
        const name = module.slice(0, dot);
        votes.set(name, (votes.get(name) ?? 0) + 1);
      }
    }
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return best?.[0] ?? (distribution ?? 'core').replace(/[^\p{ID_Continue}]+/gu, '_').replace(/^(?=\d)/, '_');
}
