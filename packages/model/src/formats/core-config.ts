/** `onx.yaml`: marks a folder as a core and says how it wants to be read. */
import { OnxError } from '../messages/diagnostic';
import { readYaml } from './read-yaml';
import { validateAgainst } from './validate';

export const CORE_CONFIG_FILE = 'onx.yaml';

export interface CoreConfig {
  /** Distribution name. */
  name?: string;
  language?: string;
  /** Quoted in the file where YAML would take them for numbers. */
  refs?: { from?: string; to?: string };
  /** Globs relative to the core's root. */
  exclude?: string[];
  /** Module path globs. */
  public?: string[];
  private?: string[];
  confidence_threshold?: number;
}

/** @throws OnxError ONX2101 or ONX2104. An empty file is an empty configuration. */
export function parseCoreConfig(text: string, file = CORE_CONFIG_FILE): CoreConfig {
  const value = readYaml(text, file) ?? {};
  const fault = validateAgainst('onx', value)[0];
  if (fault) {
    const hint = /^refs\..* received \d/.test(fault.message) ? 'Put the ref in quotes.' : (fault.hint ?? '');
    throw new OnxError(fault.code, 2, `${file}: ${fault.message}`, hint);
  }
  return value as CoreConfig;
}
