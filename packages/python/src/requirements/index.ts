/** Entry for hosts that only need requirements: no Python parser stands behind it, so a graph plug-in may load it. */
import { decodeSource } from '@onx/model';
import { readPyproject } from '../metadata/pyproject';
import { readSetupCfg } from '../metadata/setup-cfg';

export { normaliseName } from './requirement';
export { isRequirementFile, listRequirements, rewriteRequirement, type RequirementRewrite, type RequirementUpdate } from './requirements';

/** The distribution name that a `pyproject.toml` or `setup.cfg` states; null where it states none. */
export function projectName(path: string, bytes: Uint8Array): string | null {
  const source = decodeSource(bytes);
  if (!source) return null;
  if (/(^|\/)pyproject\.toml$/.test(path)) return readPyproject(source.text).name ?? null;
  return /(^|\/)setup\.cfg$/.test(path) ? (readSetupCfg(source.text).name ?? null) : null;
}
