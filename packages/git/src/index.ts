export { readBlobs, type ReadBlob } from './blobs';
export { listCommitChanges, type CommitChanges } from './commit-changes';
export { checkFolder, openRepository, type Repository } from './repository';
export { resolveRef, type ResolvedRef } from './resolve-ref';
export { listAllTags, listCommits, listTags, versionLabel, type Tag } from './tags';
export { listTree, treeId, type TreeChange, type TreeEntry } from './tree';
export { changedPaths } from './status';
export { workTreeFiles } from './work-tree';
