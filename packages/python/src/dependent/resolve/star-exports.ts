import type { SurfaceIndex } from '@onx/model';

/** Whether `from module import *` brings a name along. */
export function starExports(core: SurfaceIndex, module: string, name: string): boolean {
  const path = core.resolve(module)?.module;
  const all = path === undefined ? undefined : core.surface.modules[path]?.all;
  return all ? all.includes(name) : !name.startsWith('_');
}
