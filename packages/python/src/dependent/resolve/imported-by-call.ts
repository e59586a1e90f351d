/** Modules that a call brings: `importlib.import_module("a.b")`. */
import type { CallNode } from '../../syntax/ast';
import type { ProjectFile } from '../project/project-file';
import type { Evaluator } from './evaluator';
import type { Value } from './value';

/** Calls that give the module whose path is their first argument. */
const IMPORTS = new Set(['import_module', 'importorskip']);

/** The core's module that a call imports; null where its path is not written out. */
export function importedByCall({ core }: Evaluator, file: ProjectFile, { callee, args }: CallNode): Value | null {
  const name = callee.type === 'Name' ? callee.name : callee.type === 'Attribute' ? callee.attribute.name : '';
  const path = args[0]?.value;
  if (!IMPORTS.has(name) || path?.type !== 'String' || path.parts.length !== 1) return null;
  const [part] = path.parts;
  const dotted = part ? file.source.text.slice(part.contentStart, part.contentEnd) : '';
  return core.isModule(dotted) ? { kind: 'core-module', path: dotted } : null;
}
