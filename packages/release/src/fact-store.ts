/** Which fact store a run uses. */
import { defaultCacheFolder, noFactStore, openFactStore, type FactStore } from '@onx/snapshot';

/** @param where A folder, `off`, or undefined for the user's cache. */
export function factStoreAt(where: string | undefined): FactStore {
  return where === 'off' ? noFactStore() : openFactStore(where ?? defaultCacheFolder());
}
