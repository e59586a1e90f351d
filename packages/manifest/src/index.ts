export { explain } from './explain';
export { questionsOf, type Question } from './questions';
export { releaseNotes } from './release-notes';
export { declaredBump, semverAdvice } from './semver-advice';
export { summarise } from './summary';
export { synthesize, thresholdsAbove, type Side, type Synthesis, type SynthesisInput } from './synthesize';
