/** `provenance.json`: which bytes came out of which refs, shaped like an in-toto statement, without times. */
import { byCodeUnit, printJson } from '@onx/model';
import type { PartDigest } from '../digest/digest-file';

/** One side of the bundle. */
export interface ProvenanceRef {
  /** null for a folder. */
  ref: string | null;
  commit: string | null;
  /** Id of the core's tree. */
  tree: string | null;
  version: string;
}

export interface ProvenanceInput {
  /** Digests of the bundle's files by path relative to the bundle, without the statement itself. */
  files: ReadonlyMap<string, PartDigest>;
  core: string;
  from: ProvenanceRef | null;
  to: ProvenanceRef;
  generator: { name: string; version: string };
  /** Options that decide over the content; never paths of this machine or counts of its cores. */
  options: Record<string, unknown>;
}

/** Canonical bytes. */
export function printProvenance(input: ProvenanceInput): string {
  const subject = [...input.files]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, { blake3, sha256 }]) => ({ name, digest: { blake3, sha256 } }));
  return printJson({
    version: 1,
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'urn:onx:provenance:1',
    predicate: { core: input.core, from: input.from, to: input.to, generator: input.generator, options: input.options },
  });
}
