/** Everything the planners of one file need. */
import type { Change, NameMap, Operation, RewriteOptions, SurfaceIndex } from '@onx/model';
import type { ProjectFile } from '../project/project-file';
import type { Evaluator } from '../resolve/evaluator';
import type { FilePlan } from './file-plan';
import type { LocalNames } from './local-names';
import type { RenamedExports } from './imports/renamed-exports';

export interface FileContext {
  file: ProjectFile;
  plan: FilePlan;
  change: Change;
  options: RewriteOptions;
  /** Against the old release. */
  evaluator: Evaluator;
  names: NameMap;
  to: SurfaceIndex;
  locals: LocalNames;
  /** Names that the dependent's own modules pass on under a new name; empty where they keep theirs. */
  reexports: RenamedExports;
  explain: (operation: Operation) => string;
}
