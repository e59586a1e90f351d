import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerCommand } from './commands/answer';
import { applyCommand } from './commands/apply';
import { generateCommand } from './commands/generate';
import { questionsCommand } from './commands/questions';
import { resumeCommand } from './commands/resume';
import { rollbackCommand } from './commands/rollback';
import { showCommand } from './commands/show';
import { snapshotCommand } from './commands/snapshot';
import { statusCommand } from './commands/status';

const page = readFileSync(join(__dirname, '../../../docs/reference/cli.md'), 'utf8');

test.each([
  ['onx-manifest', generateCommand()],
  ['onx-manifest', snapshotCommand()],
  ['onx-manifest', showCommand()],
  ['onx-manifest', questionsCommand()],
  ['onx-manifest', answerCommand()],
  ['onx-migrate', applyCommand()],
  ['onx-migrate', rollbackCommand()],
  ['onx-migrate', statusCommand()],
  ['onx-migrate', resumeCommand()],
])('docs/reference/cli.md lists the flags of %s (%#) in their order', (program, command) => {
  const [, section = ''] = page.split(`## ${program} ${command.name()}\n`);
  const listed = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(--[a-z-]+)`/gm)].map(([, flag]) => flag);
  expect(listed).toEqual(command.options.map((option) => option.long));
  expect(command.options.filter((option) => option.description === '')).toEqual([]);
});
