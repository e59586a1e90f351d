/** Places in a dependent that an operation may be applied to, as the rules see them. */
import type { Parameter } from '@onx/model';
import type { FunctionNode } from '../../syntax/ast';
import type { FileContext } from '../edits/file-context';
import type { AttributeUse, CallNode, CallUse, OwnClass } from '../scope/file-scan';

/** A call of a callable of the core. */
export interface CallSite {
  context: FileContext;
  call: CallNode;
  use: CallUse;
  /** Index of the first argument that fills a parameter: 1 for `Class.method(obj, …)` and `partial(f, …)`. */
  skip: number;
  /** The callable's old parameters, without `self`. */
  parameters: readonly Parameter[];
  certainty: number;
}

/** A method of the dependent that overrides one of the core's. */
export interface OverrideSite {
  context: FileContext;
  node: FunctionNode;
  /** The class it stands in. */
  own: OwnClass;
  certainty: number;
}

/** `object.name` where the object is of a class of the core. */
export interface MemberSite {
  context: FileContext;
  use: AttributeUse;
  certainty: number;
}
