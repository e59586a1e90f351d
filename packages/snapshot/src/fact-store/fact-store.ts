/** The fact store: what was once read of a blob, kept by its id. A cache: everything in it can be made again. */
import type { KeptBundles } from './kept-bundles';

export interface FactStore {
  /**
   * Records of one kind by object id; ids that are not known are absent from the answer.
   * @param kind what the record holds and which version of what wrote it, e.g. `facts python 3`
   */
  getMany(kind: string, ids: readonly string[]): Map<string, Buffer>;
  /** Remembers a record, which must stay as it is. Others see it after `flush`. */
  put(kind: string, id: string, record: Buffer): void;
  /** Whole bundles; null where the store has no place for them. */
  readonly bundles: KeptBundles | null;
  /** Publishes what was put. A store that can't be written stays silent: the work does not depend on it. */
  flush(): void;
}

/** Keeps records as long as the process lives. */
export function memoryFactStore(): FactStore {
  const kinds = new Map<string, Map<string, Buffer>>();
  return {
    getMany(kind, ids) {
      const found = new Map<string, Buffer>();
      const records = kinds.get(kind);
      for (const id of ids) {
        const record = records?.get(id);
        if (record) found.set(id, record);
      }
      return found;
    },
    put(kind, id, record) {
      let records = kinds.get(kind);
      if (!records) kinds.set(kind, (records = new Map()));
      records.set(id, record);
    },
    bundles: null,
    flush: () => undefined,
  };
}

/** Remembers nothing. */
export function noFactStore(): FactStore {
  return { getMany: () => new Map(), put: () => undefined, bundles: null, flush: () => undefined };
}
