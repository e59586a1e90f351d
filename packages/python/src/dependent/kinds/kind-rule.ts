/** What a dependent's side knows of one kind of operation. One file per kind in this folder, listed in `rules.ts`. */
import type { Operation, OperationKind } from '@onx/model';
import type { OwnClass } from '../scope/file-scan';
import type { CallSite, KeySite, MemberSite, OverrideSite, ValueSite } from '../usages/sites';

export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

export interface KindRule<K extends OperationKind = OperationKind> {
  kind: K;
  /** What a person reads where it was not applied: what changed, in a few words, old paths on the left. */
  explain(operation: OperationOf<K>, to: string): string;
  /** For kinds about a callable: its old definition path … */
  callable?(operation: OperationOf<K>): string;
  /** … and what is done at a call of it, and at a method of the dependent that overrides it. */
  atCall?(operation: OperationOf<K>, site: CallSite): void;
  atOverride?(operation: OperationOf<K>, site: OverrideSite): void;
  /** For kinds about a member: what is done where it is read or written. */
  atMember?(operation: OperationOf<K>, site: MemberSite): void;
  /** … what is done where a class of the dependent has something else than a method by that name … */
  atValue?(operation: OperationOf<K>, site: ValueSite): void;
  /** … whether what a class of the dependent has by that name is edited so; where it is not, its uses stay. `text`: of the class's file. */
  follows?(operation: OperationOf<K>, own: OwnClass, name: string, text: string): boolean;
  /** For kinds about a key, also one that is a member of a `TypedDict`: what is done at a string that names it. */
  atKey?(operation: OperationOf<K>, site: KeySite): void;
}
