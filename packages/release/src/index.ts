export { giveAnswer, openQuestions, type GivenAnswer, type OpenQuestions, type QuestionOptions } from './questions/answer-question';
export { readManifestFile, type BundleFile } from './bundle/bundle-files';
export { NOTES_FILE } from './bundle/bundle-layout';
export { generateBundle, type GeneratedBundle, type GenerateOptions, type GenerateProgress } from './bundle/generate-bundle';
export { loadBundle, type LoadedBundle, type LoadOptions } from './bundle/load-bundle';
export { writeSnapshot, type SnapshotOptions } from './take-core-snapshot';
export { inferPair, type FurtherEvidence, type InferredPair } from './infer-pair';
export { releasesBetween } from './history/releases-between';
