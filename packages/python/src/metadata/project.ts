/** What a core's packaging metadata says about its name, its version and where its packages lie. Read, never run. */
import { emptyMetadata, type ProjectMetadata } from './project-metadata';
import { readPyproject } from './pyproject';
import { readSetupCfg } from './setup-cfg';
import { readSetupPy } from './setup-py';

/**
 * Reads the metadata files at a core's root. `pyproject.toml` goes before `setup.cfg`, which goes before `setup.py`;
 * what one leaves out the next may state.
 * @param texts File texts by path; other names are ignored.
 */
export function readProjectMetadata(texts: Readonly<Record<string, string>>): ProjectMetadata {
  const sources = [
    texts['pyproject.toml'] === undefined ? emptyMetadata() : readPyproject(texts['pyproject.toml']),
    texts['setup.cfg'] === undefined ? emptyMetadata() : readSetupCfg(texts['setup.cfg']),
    texts['setup.py'] === undefined ? emptyMetadata() : readSetupPy(texts['setup.py']),
  ];
  const merged = emptyMetadata();
  for (const source of sources) {
    if (merged.name === undefined && source.name) merged.name = source.name;
    if (merged.version === undefined && merged.versionSource === undefined) {
      if (source.version) merged.version = source.version;
      else if (source.versionSource) merged.versionSource = source.versionSource;
    }
    if (merged.packages.length + merged.where.length === 0) {
      merged.packages = source.packages;
      merged.where = source.where;
      merged.include = source.include;
      merged.exclude = source.exclude;
      if (source.regular) merged.regular = true;
    }
    if (merged.modules.length === 0) merged.modules = source.modules;
  }
  return merged;
}
