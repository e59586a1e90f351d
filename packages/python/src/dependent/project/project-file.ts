/** One opened Python file of a dependent. */
import { decodeSource, type DependentFile, type SourceText } from '@onx/model';
import { isPackageFile } from '../../module-file';
import { parseModule } from '../../syntax/parse';
import type { ModuleNode } from '../../syntax/ast';
import { scanModule } from '../scope/scan';
import type { FileScan } from '../scope/file-scan';

export interface ProjectFile {
  path: string;
  bytes: Uint8Array;
  source: SourceText;
  module: ModuleNode;
  scan: FileScan;
  /** `__init__.py`: relative imports start one level lower, and what it imports is its public face. */
  package: boolean;
}

/** Opens a file; null where its bytes are no text. */
export function openProjectFile(file: DependentFile): ProjectFile | null {
  const source = decodeSource(file.bytes);
  if (!source) return null;
  const module = parseModule(source.text);
  return { path: file.path, bytes: file.bytes, source, module, scan: scanModule(module), package: isPackageFile(file.path) };
}
