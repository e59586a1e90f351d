/** Python as the pipeline sees it: one value that a host hands in. */
import type { Language } from '@onx/model';
import { concerns } from './concerns';
import { documents } from './documents/documents';
import { extractFacts } from './facts/extract';
import { extractWithBodies } from './facts/read-bodies';
import { linkFiles } from './linked-files';
import { sourceWords } from './source-words';
import { assembleSurface } from './surface/assemble';

/** Raise it with every change after which the same bytes may give other facts or bodies: kept facts of older versions are not read again. */
const EXTRACTOR_VERSION = '51';

export const python: Language = {
  id: 'python',
  extensions: ['.py', '.pyi'],
  metadataFiles: ['pyproject.toml', 'setup.cfg', 'setup.py'],
  extractorVersion: EXTRACTOR_VERSION,
  origin: { module: __filename, name: 'python' },
  words: sourceWords,
  documents,
  extract: extractFacts,
  extractWithBodies,
  assemble: assembleSurface,
  concerns,
  linkFiles,
  openProject(files, from) {
    // Only dependents need it: a core's run, and each of its threads, starts without.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const { openPythonProject } = require('./dependent/open-project') as typeof import('./dependent/open-project');
    return openPythonProject(files, from);
  },
};
