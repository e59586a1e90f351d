export { explain } from './explain';
export { questionsOf, type Question } from './questions';
export { releaseNotes } from './release-notes';
export { synthesize, thresholdsAbove, type ComparedRelease, type Synthesis, type SynthesisInput } from './synthesize';
