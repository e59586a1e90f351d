/** How sure it is that a text which resolves in the core is meant to name what it resolves to. */
import type { SurfaceIndex } from '@onx/model';
import { rootOf } from './roots';
import type { PathText } from './find-references';
import type { ConfigText } from './formats/config-text';

/** Its syntax says so: `pkg.mod:function`, `python -m pkg.mod`, `[mypy-pkg.mod.*]`, `!!python/name:`. */
const BY_SYNTAX = 0.97;
/** The whole value is the path of a definition in a module, of one at the top, of a module inside, of one at the top. */
const DEFINITION = 0.95;
const TOP_DEFINITION = 0.9;
const MODULE = 0.92;
const TOP_MODULE = 0.8;
/** A key may be a name of the dependent's own that looks alike. */
const AS_KEY = 0.95;
/** Its last names can't be known by reading: attributes of values, names that a module makes up. */
const BEYOND = 0.9;

/** In [0, 1]; null where the path does not resolve. */
export function certaintyOf(text: ConfigText, path: PathText, from: SurfaceIndex): number | null {
  const access = from.resolve(path.path);
  if (!access) return null;
  const root = rootOf(path.path, from.surface.roots) ?? '';
  const depth = path.path.slice(root.length).split('.').length - 1;
  const definition = access.definition !== undefined || access.external !== undefined;
  const whole = definition ? (depth > 1 ? DEFINITION : TOP_DEFINITION) : depth > 1 ? MODULE : TOP_MODULE;
  return (path.place ? BY_SYNTAX : whole) * (text.kind === 'key' ? AS_KEY : 1) * (access.rest.length > 0 ? BEYOND : 1);
}
