import type { KindRule } from './kind-rule';

/** A file of the core moved: strings that name it by its path follow, in `usages/strings.ts`. */
export const moveFile: KindRule<'move.file'> = {
  kind: 'move.file',
  explain: ({ match }) => `file ${match.from} of the core moved to ${match.to}`,
};
