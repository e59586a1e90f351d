/** One file's facts as the record that the fact store keeps. */
import type { FileBodies, FileFacts, Language } from '@onx/model';

export interface ExtractedRecord {
  facts: FileFacts;
  /** Where they were asked for and the reader did not break. */
  bodies?: FileBodies;
  /** The facts as JSON: measured, it is read back 1.2 to 1.7 times as fast as the structured clone, in as many bytes. */
  json: string;
  /** The reader broke on this file; not to be remembered. */
  failed: boolean;
}

/** Extracts one file. Extractors don't throw; should one do so, one file is lost and not the run. */
export function extractRecord(language: Language, bytes: Uint8Array, withBodies = false): ExtractedRecord {
  try {
    const read = withBodies ? language.extractWithBodies(bytes) : { facts: language.extract(bytes) };
    return { ...read, json: JSON.stringify(read.facts), failed: false };
  } catch (cause) {
    const message = `The ${language.id} reader failed: ${(cause as Error).message}`;
    const facts: FileFacts = { definitions: [], imports: [], problems: [{ code: 'ONX1108', line: 1, message }] };
    return { facts, json: JSON.stringify(facts), failed: true };
  }
}
