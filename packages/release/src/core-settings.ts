/** What `onx.yaml` in the core's folder says, with what was asked for on top. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_CONFIG_FILE, OnxError, parseCoreConfig, type CoreConfig, type Language } from '@onx/model';

function readConfig(corePath: string): CoreConfig {
  let text: string;
  try {
    text = readFileSync(join(corePath, CORE_CONFIG_FILE), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Not there, or the core is a bare repository: the defaults hold.
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new OnxError('ONX2108', 3, `${CORE_CONFIG_FILE} in "${corePath}" cannot be read (${String(code)}).`, 'Check its permissions.', { cause: error });
  }
  return parseCoreConfig(text, join(corePath, CORE_CONFIG_FILE));
}

export interface CoreSettings {
  excludes: string[];
  languages: readonly Language[];
  options: { name?: string; public?: string[]; private?: string[] };
  threshold: number;
  refs: { from?: string; to?: string };
}

/** @throws OnxError ONX2101, ONX2104 for the file, ONX2109 for a language that is not on offer. */
export function coreSettings(corePath: string, asked: { excludes?: readonly string[]; threshold?: number; languages: readonly Language[] }): CoreSettings {
  const config = readConfig(corePath);
  const languages = config.language === undefined ? asked.languages : asked.languages.filter(({ id }) => id === config.language);
  if (languages.length === 0) {
    throw new OnxError('ONX2109', 2, `${CORE_CONFIG_FILE} asks for language "${config.language}", which is not on offer.`, `Use one of ${asked.languages.map(({ id }) => id).join(', ')}.`);
  }
  return {
    excludes: [...new Set([...(config.exclude ?? []), ...(asked.excludes ?? [])])],
    languages,
    options: {
      ...(config.name === undefined ? {} : { name: config.name }),
      ...(config.public === undefined ? {} : { public: config.public }),
      ...(config.private === undefined ? {} : { private: config.private }),
    },
    threshold: asked.threshold ?? config.confidence_threshold ?? 0,
    refs: config.refs ?? {},
  };
}
