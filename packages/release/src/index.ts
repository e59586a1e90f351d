export { giveAnswer, openQuestions, type GivenAnswer, type OpenQuestions, type QuestionOptions } from './answer-question';
export { readManifestFile, type BundleFile } from './bundle-files';
export { NOTES_FILE } from './bundle-layout';
export { generateBundle, type GeneratedBundle, type GenerateOptions, type GenerateProgress } from './generate-bundle';
export { loadBundle, type LoadedBundle, type LoadOptions } from './load-bundle';
export { writeSnapshot, type SnapshotOptions } from './take-core-snapshot';
export { inferPair, type FurtherEvidence, type InferredPair } from './infer-pair';
export { releasesBetween } from './releases-between';
