/** What expressions of a dependent stand for, against one release's surface. */
import type { SurfaceIndex } from '@onx/model';
import type { Expression } from '../../syntax/ast';
import type { ProjectFile } from '../project/project-file';
import type { ProjectFiles } from '../project/project-files';
import type { Scope } from '../scope/scope';
import type { CoreTypes } from './core-types';
import type { Value } from './value';

export interface Evaluator {
  readonly project: ProjectFiles;
  readonly core: SurfaceIndex;
  readonly types: CoreTypes;
  /** The value of an expression in a scope; null where reading does not tell. */
  evaluate(file: ProjectFile, expression: Expression, scope: Scope): Value | null;
  /** An object of the type that an annotation names. */
  annotated(file: ProjectFile, annotation: Expression, scope: Scope): Value | null;
  /** What a module of the dependent offers under a name. */
  moduleName(file: ProjectFile, name: string): Value | null;
  /** The core's thing at a dotted path. */
  fromCore(path: string): Value | null;
  /** What a function of the dependent gives back: as annotated, else as its only `return` or `yield` says. */
  result(callee: Extract<Value, { kind: 'own-function' }>): Value | null;
}
