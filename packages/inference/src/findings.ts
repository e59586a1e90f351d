/** What was found out, before rules put it into words. */
import type { Factor, Parameter, SymbolKind } from '@onx/model';
import type { Obituary } from './declarations/statement';

/** Why something is believed. */
export interface Belief {
  confidence: number;
  factors: Factor[];
  runnerUp?: { target: string; confidence: number };
  /** Hash that is the same on both sides: of the body, or of a module's file. */
  sha?: string;
  /** Full ids of the commits and releases between that it rests on. */
  commits?: string[];
  /** It rests on a successor of which nothing shows that it does the same: it is listed, and never applied without a word. */
  unshown?: true;
}

/** A module, or a package with all below it, that has another path now. */
export interface ModuleMove extends Belief {
  from: string;
  to: string;
  subtree: boolean;
  /** The old module can still be imported and is announced to go. */
  deprecated: boolean;
}

/** A data file with the same content in another place. */
export interface FileMove extends Belief {
  from: string;
  to: string;
}

/** A module-level name that has another path now, or leads elsewhere. */
export interface SymbolMove extends Belief {
  module: string;
  name: string;
  kind: SymbolKind;
  toModule: string;
  toName: string;
  /** Definition path in the new release; outside the core, the path there. */
  target: string;
  /** Another distribution has it now. */
  outside?: true;
  exposedAt: string[];
  deprecated: boolean;
  incidental: boolean;
  /** Why a person has to look at each use: a sentence. */
  doubt?: string;
}

/** A module-level name that nothing took the place of. */
export interface SymbolRemoval extends Belief {
  module: string;
  name: string;
  exposedAt: string[];
  why: string;
  obituary?: Obituary;
  /** Nobody knows: a person has to look. */
  reviewOnly?: true;
}

/** A member under another name, in another shape or in another class. */
export interface MemberChange extends Belief {
  owner: string;
  name: string;
  toName: string;
  /** Set where the member is now reached through another class. */
  toOwner?: string;
  /** Where it was a function: other modules through which it was reached and no longer is. */
  exposedAt?: string[];
  /** What it was and is: a call, or a value. */
  shape: 'callable' | 'value';
  toShape: 'callable' | 'value';
  deprecated: boolean;
  /** Why a person has to look at each use: a sentence. */
  doubt?: string;
}

/** A member that nothing took the place of. */
export interface MemberRemoval extends Belief {
  owner: string;
  name: string;
  replacement?: string;
  why: string;
}

/** One change of a parameter list. `position` counts from 0, without `self`; `doubt` says why a person has to look at each call: a sentence. */
export type ParameterChange =
  | { change: 'rename'; from: Parameter; to: Parameter; position: number; values?: Record<string, string>; valuesChange: boolean; doubt?: string }
  | { change: 'add'; parameter: Parameter; position: number }
  | { change: 'require'; parameter: Parameter; position: number; suggest?: string }
  | { change: 'remove'; parameter: Parameter; position: number; doubt?: string }
  | { change: 'keyword-only'; parameter: Parameter; position: number }
  | { change: 'reorder'; from: string[]; to: string[] }
  | { change: 'default'; name: string; from: string; to: string }
  | { change: 'async' };

/** One change of what a callable takes, or of how it is called. */
export interface CallableChange extends Belief {
  /** Old definition path; a constructor's is its class. */
  callable: string;
  what: ParameterChange;
  deprecated: boolean;
}

/** A key of configuration files, a variable of the environment or an option of the command line, under another name. */
export interface KeyChange extends Belief {
  /** Glob of the dependents' files. */
  file: string;
  /** Key paths, joined by dots. */
  from: string;
  to: string;
  /** What stood there before → now, where the core's own file tells. */
  values?: Record<string, string>;
  /** Why a person has to look: the rest of a sentence. */
  doubt?: string;
  /** The old one still works and is announced to go. */
  deprecated?: true;
}

/** All that was found out between two releases. */
export interface Findings {
  language: string;
  package: string;
  versions: { from: string; to: string };
  modules: ModuleMove[];
  symbols: SymbolMove[];
  removals: SymbolRemoval[];
  members: MemberChange[];
  memberRemovals: MemberRemoval[];
  callables: CallableChange[];
  keys: KeyChange[];
  files: FileMove[];
}
