/** Which fact store a run uses. */
import { defaultCacheFolder, memoryFactStore, openFactStore, type FactStore } from '@onx/snapshot';

/** @param where A folder, `off` (kept for this run only), or undefined for the user's cache. */
export function factStoreAt(where: string | undefined): FactStore {
  return where === 'off' ? memoryFactStore() : openFactStore(where ?? defaultCacheFolder());
}
