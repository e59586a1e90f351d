/** The one place where this host says which languages it offers. They are loaded when a command asks for them. */
import type { ConfigReader, DependentLanguage, Language } from '@onx/model';

/** What a core can be written in. */
export async function coreLanguages(): Promise<readonly Language[]> {
  const { python } = await import('@onx/python');
  return [python];
}

/** What a dependent is made of: its own sources, and whatever names the core beside them. The first one's edits win. */
export async function dependentLanguages(): Promise<readonly DependentLanguage[]> {
  const [core, { configFiles }] = await Promise.all([coreLanguages(), import('@onx/config-files')]);
  return [...core, configFiles];
}

/** Reads the configuration files that a core ships. */
export async function configFileReader(): Promise<ConfigReader> {
  return (await import('@onx/config-files')).configReader;
}
