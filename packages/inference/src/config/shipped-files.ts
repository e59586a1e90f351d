/** Which configuration files come with a core. */
import type { Surface } from '@onx/model';

/** Files below a package are shipped with it; examples of an environment stand at the root. @returns whether keys of this file are compared at all */
export function shippedFiles({ modules }: Surface): (file: string) => boolean {
  const folders = new Set(Object.values(modules).filter((module) => module.package).map((module) => module.file.slice(0, module.file.lastIndexOf('/') + 1)));
  return (file) => {
    if (!file.includes('/')) return file.startsWith('.env');
    for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) if (folders.has(file.slice(0, slash + 1))) return true;
    return false;
  };
}
