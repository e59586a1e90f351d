/** `provenance.json`: which bytes came out of which refs, shaped like an in-toto statement, without times. */
import { blake3Hex, printJson, sha256Hex } from '@onx/model';

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
  /** Bundle files by path relative to the bundle, without the statement itself. */
  files: ReadonlyMap<string, Uint8Array | string>;
  core: string;
  from: ProvenanceRef | null;
  to: ProvenanceRef;
  generator: { name: string; version: string };
  /** Options that decide over the content; never paths of this machine or counts of its cores. */
  options: Record<string, unknown>;
}

/** Canonical bytes. `readyHash` must have been awaited. */
export function printProvenance(input: ProvenanceInput): string {
  const subject = [...input.files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => ({ name, digest: { blake3: blake3Hex(content), sha256: sha256Hex(content) } }));
  return printJson({
    version: 1,
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'urn:onx:provenance:1',
    predicate: { core: input.core, from: input.from, to: input.to, generator: input.generator, options: input.options },
  });
}
