/** Single files of any commit: their facts, from the fact store where it has them, and their bodies. */
import { readBlobs, type Repository } from '@onx/git';
import { readyHash, type BodySource, type FileFacts, type Language } from '@onx/model';
import { MAX_FILE_BYTES } from '../source/content';
import type { FactStore } from '../fact-store/fact-store';
import { gather } from './gather';
import type { CoreFile } from '../source/core-source';

export interface ReadFiles {
  /** By blob; none for what is no text or not in the repository. */
  facts: ReadonlyMap<string, FileFacts>;
  bodies: BodySource;
}

export interface ReadFilesOptions {
  language: Language;
  store: FactStore;
  /** Whether bodies are asked for: what is not then comes from the fact store alone, if it can. */
  bodies: boolean;
  /** How many threads may read; the result does not depend on it. */
  parallel: number;
}

/** @throws OnxError ONX1007, ONX1008 */
export async function readFiles(repository: Repository, files: readonly CoreFile[], { language, store, bodies, parallel }: ReadFilesOptions): Promise<ReadFiles> {
  await readyHash();
  const read = (blobs: ReadonlySet<string>, onBytes: (blob: string, bytes: Uint8Array | null, why: string) => void | Promise<void>): Promise<void> =>
    readBlobs(repository, blobs, MAX_FILE_BYTES, ({ id, bytes }) => onBytes(id, bytes, 'it can not be read'));
  const source = { files, diagnostics: [], key: repository.gitDir, read };
  const keep = new Set(bodies ? files.map(({ blob }) => blob) : []);
  const gathered = await gather([source], { languages: [language], store, keep, keepFile: () => false, parallel, onProgress: () => undefined });
  return { facts: gathered.facts.get(language) ?? new Map<string, FileFacts>(), bodies: gathered.bodies };
}
