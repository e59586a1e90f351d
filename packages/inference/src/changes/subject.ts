/** What of the old release asks for an explanation. */
import { joinPath } from '@onx/model';

/**
 * `gone`: its path does not resolve any more. `announced`: it resolves, and the new release says that it will go.
 * `replaced`: something else answers to the name, and what it stood for lives elsewhere.
 */
export type Fate = 'gone' | 'announced' | 'replaced';

/** An old path that asks for an explanation. */
export interface Subject {
  /** Old definition path; for an alias, the path of the alias. */
  path: string;
  module: string;
  name: string;
  /** The old definition that the evidence is about: itself, or what the alias stood for. */
  definition: string;
  fate: Fate;
  /** Other modules of the old release through which the same name was reached and no longer is; sorted. */
  exposedAt: string[];
  /** A dependent may have written at least one of the vanished paths. */
  reachable: boolean;
  /** Only imports made for a module's own use led to it. */
  incidental: boolean;
  /** Where the definition lives on in the new release under a path of its own; null where it does not. */
  survivor: string | null;
  /** The definition's own path works on, though what answers may stand outside the core's sources: only other paths went. */
  homeAnswers: boolean;
  /** It is announced by no more than a comment beside the alias that it is now. */
  onlyKept?: true;
}

/** Paths by which the name was reached and no longer is, its own first. */
export function pathsOf({ path, name, exposedAt }: Pick<Subject, 'path' | 'name' | 'exposedAt'>): string[] {
  return [path, ...exposedAt.map((module) => joinPath(module, name))];
}
