/** `onx.yaml`: marks a folder as a core and says how it wants to be read. */
import { OnxError } from './diagnostic';
import { readYaml } from './read-yaml';
import { validateAgainst } from './validate';

export interface CoreConfig {
  /** Distribution name. */
  name?: string;
  language?: string;
  refs?: { from?: string; to?: string };
  /** Globs relative to the core's root. */
  exclude?: string[];
  /** Module path globs. */
  public?: string[];
  private?: string[];
  confidence_threshold?: number;
}

/** @throws OnxError ONX2101 or ONX2104. An empty file is an empty configuration. */
export function parseCoreConfig(text: string, file = 'onx.yaml'): CoreConfig {
  const value = readYaml(text, file) ?? {};
  const fault = validateAgainst('onx', value)[0];
  if (fault) throw new OnxError(fault.code, 2, `${file}: ${fault.message}`, fault.hint ?? '');
  const config = value as CoreConfig;
  const refs = config.refs as { from?: string | number; to?: string | number } | undefined;
  if (!refs) return config;
  // A tag `1.0` is a number to YAML.
  return { ...config, refs: { ...(refs.from === undefined ? {} : { from: String(refs.from) }), ...(refs.to === undefined ? {} : { to: String(refs.to) }) } };
}
