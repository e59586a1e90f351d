export { readBlobs, type ReadBlob } from './blobs';
export { listCommitChanges, type CommitChanges } from './commit-changes';
export { checkFolder, openRepository, type Repository } from './repository';
export { resolveRef, type ResolvedRef } from './resolve-ref';
export { changedPaths } from './status';
export { listAllTags, listCommits, listTags, versionLabel, type Tag } from './tags';
export { listTree, treeId, type TreeChange, type TreeEntry } from './tree';
export { workTreeFiles } from './work-tree';
