/** What a release itself says became of a name. */

/** Which release says so, or that it stands in the core's documents. */
export type StatementSource = 'old' | 'between' | 'new' | 'documents';

/** The feature that speaks for what is stated, by who states it. */
export const FEATURE_OF: Readonly<Record<StatementSource, string>> = { new: 'declared-in-new', between: 'declared-between', old: 'declared-in-old', documents: 'declared-in-documents' };

/** One thing that is said of a name: what is to be used in its place. */
export interface Statement {
  /** The successor as written: a dotted name, perhaps relative. */
  text: string;
  /** Module in whose words `text` is to be read. */
  module: string;
  /** Path of the class that the speaker stands in; the module itself at module level. */
  owner: string;
  /** How much it says, in (0, 1]: a stated name 1, the name that a shim calls less. */
  strength: number;
  source: StatementSource;
  /** Full id of the release between that says so. */
  commit?: string;
}

/** A name that a release says is gone for good. */
export interface Obituary {
  message?: string;
  /** Only documents say so. */
  documented?: true;
}

const STATED = 1;
/** Of its whole module it is said where that went. */
const WITH_ITS_MODULE = 0.95;
const CALLED_BY_SHIM = 0.8;
const ALIAS = 0.88;
const FORWARD = 0.4;
/** Documents: it has a new name or place; and: it may be used in place of the old one. */
const DOCUMENTED = 0.85;
const ADVISED = 0.7;

/** How much a statement says, by what kind of statement it is. */
export const STRENGTH = { STATED, WITH_ITS_MODULE, CALLED_BY_SHIM, ALIAS, FORWARD, DOCUMENTED, ADVISED } as const;

/** From here on a statement names the successor; below it, it only points there. */
export const STATED_RANK = 0.9;

/** Somebody says so in words, if only in documents and as advice: what code calls or stands for leads there, and does not say so. */
export function isToldInWords({ source, strength }: Statement): boolean {
  return strength >= STATED_RANK || (source === 'documents' && strength >= STRENGTH.ADVISED);
}

const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** The dotted name in a successor's text; null for an expression or prose. Empty call parentheses are dropped. */
export function successorName(text: string): string | null {
  const bare = text.trim().replace(/^:\w+(?::\w+)?:/, '').replace(/^[`'"~]+|[`'".,;:]+$/g, '').replace(/\(\s*\)$/, '').replace(/^[~.]+/, '');
  return NAME.test(bare) ? bare : null;
}
