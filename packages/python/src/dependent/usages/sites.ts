/** Places in a dependent that an operation may be applied to, as the rules see them. */
import type { Operation, Parameter } from '@onx/model';
import type { CallNode, FunctionNode, Statement } from '../../syntax/ast';
import type { FileContext } from '../edits/file-context';
import type { Binding } from '../scope/scope';
import type { AttributeUse, CallUse, OwnClass } from '../scope/file-scan';

/** A call of a callable of the core. */
export interface CallSite {
  context: FileContext;
  call: CallNode;
  use: CallUse;
  /** Index of the first argument that fills a parameter: 1 for `Class.method(obj, …)` and `partial(f, …)`. */
  skip: number;
  /** The callable's old parameters, without `self`. */
  parameters: readonly Parameter[];
  /** Old path of the callable: for a class, the one whose constructor it is. */
  path: string;
  certainty: number;
  /** All operations about it. */
  operations: readonly Operation[];
  /** `functools.partial`: what is not given may still come. */
  partial: boolean;
}

/** A method of the dependent that overrides one of the core's. */
export interface OverrideSite {
  context: FileContext;
  node: FunctionNode;
  /** The class it stands in. */
  own: OwnClass;
  /** Old parameters of the method it overrides, `self` left out. */
  parameters: readonly Parameter[];
  certainty: number;
}

/** What the body of a class of the dependent has instead of a member of the core, where it is no method alone: a value, a class, an import. */
export interface ValueSite {
  context: FileContext;
  binding: Binding;
  statement: Statement;
  own: OwnClass;
}

/** `object.name` where the object is of a class of the core. */
export interface MemberSite {
  context: FileContext;
  use: AttributeUse;
  certainty: number;
}

/** The key of a mapping of the core, or the name of a variable of the environment: in a string, or as a keyword. */
export interface KeySite {
  context: FileContext;
  /** Where its text stands, without quotes. */
  start: number;
  end: number;
  statement: Statement;
  /** The keys that are given together with it; absent where it is read or written one by one. */
  beside?: readonly string[];
  certainty: number;
}
