export { atomicWrite } from './atomic-write';
export { defaultCacheFolder } from './fact-store/cache-folder';
export { openFactStore } from './fact-store/disk-fact-store';
export { memoryFactStore, noFactStore, type FactStore } from './fact-store/fact-store';
export type { Progress } from './gather';
export { takeSnapshot, takeSnapshots, type CoreOptions, type SnapshotPair, type TakenSnapshot } from './take-snapshot';
