/** Where the core's modules lay in the course of its history, learned from releases that are known as a whole. */
import { byCodeUnit, type Surface } from '@onx/model';

/** Files below `folder` are the modules below `modules`; both empty or ending in `/`. */
interface Mount {
  folder: string;
  modules: string;
}

export class Layout {
  private readonly mounts: readonly Mount[];
  /** Files that make their folder a package, as if all roots lay at the top. */
  readonly packages: readonly string[];

  constructor(surfaces: readonly Surface[]) {
    const mounts = new Map<string, Mount>();
    const packages = new Set<string>();
    for (const surface of surfaces) {
      for (const [path, module] of Object.entries(surface.modules)) {
        const mount = mountOf(path, module.file, module.package);
        const known = mounts.get(mount.folder);
        if (!known) mounts.set(mount.folder, mount);
        if (module.package) packages.add(`${mount.modules}${module.file.slice(mount.folder.length)}`);
      }
    }
    // Of two that fit, the deeper one says more.
    this.mounts = [...mounts.values()].sort((a, b) => b.folder.length - a.folder.length || byCodeUnit(a.folder, b.folder));
    this.packages = [...packages].sort();
  }

  /** The file's path as if all roots lay at the top; null where no release had a module there. */
  flatten(file: string): string | null {
    const mount = this.mounts.find(({ folder }) => file.startsWith(folder));
    return mount ? `${mount.modules}${file.slice(mount.folder.length)}` : null;
  }
}

/** What is left of the file's folders and of the module's segments when their common end is taken off. */
function mountOf(module: string, file: string, isPackage: boolean): Mount {
  const folders = file.split('/');
  const name = folders.pop() as string;
  const segments = module.split('.');
  if (!isPackage && segments[segments.length - 1] === name.split('.', 1)[0]) segments.pop();
  while (folders.length && segments.length && folders[folders.length - 1] === segments[segments.length - 1]) {
    folders.pop();
    segments.pop();
  }
  const joined = (parts: readonly string[]): string => parts.map((part) => `${part}/`).join('');
  return { folder: joined(folders), modules: joined(segments) };
}
