import type { Expression, Identifier, Statement } from '../../syntax/ast';

/** A name that a statement binds to a value. */
export interface BoundName {
  target: Identifier;
  annotation: Expression | null;
  value: Expression | null;
  statement: Statement;
  /** Text of a string that follows the statement. */
  doc: string | undefined;
}
