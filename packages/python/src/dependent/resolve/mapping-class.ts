/** Classes of the core whose objects are indexed by strings. */
import type { SurfaceIndex } from '@onx/model';

const MAPPING = /(?:^|\.)(?:dict|Dict|UserDict|OrderedDict|Mapping|MutableMapping|RawConfigParser|ConfigParser)$/;
const TYPED = /(?:^|\.)TypedDict$/;

/** Its keys are declared as members. */
export function isTypedDict(core: SurfaceIndex, path: string): boolean {
  return core.order(path).some((base) => TYPED.test(base));
}

/** It takes keys that it doesn't declare. */
export function isMapping(core: SurfaceIndex, path: string): boolean {
  return core.member(path, '__getitem__').path !== null || core.order(path).some((base) => MAPPING.test(base));
}
