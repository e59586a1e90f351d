import type { MigrationResult } from '@onx/migration';
import { describeMigration } from './describe-migration';

const RESULT: MigrationResult = {
  outcome: 'planned',
  exitCode: 0,
  target: '/ws/dock',
  migration: { core: 'harbour', from: '1.0.0', to: '2.0.0', manifest: 'blake3:0' },
  files: [],
  edits: {},
  sites: [],
  review: [],
  verification: { brokenBefore: [], mended: [], stillBroken: [], newlyBroken: [] },
  diagnostics: [],
  patch: new Uint8Array(),
  checkpoint: null,
};

test.each(['dock:migrate', 'dock:onx-migrate'])('a dry run ends with the task that writes: %s', (task) => {
  expect(describeMigration(RESULT, 'dock', true, task).at(-1)).toBe(`To write: nx run ${task} -c write`);
});
