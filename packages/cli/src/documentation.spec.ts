import { readdirSync, readFileSync } from 'node:fs';
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

const ROOT = join(__dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/reference/cli.md'), 'utf8');

const COMMANDS = [
  ['onx-manifest', generateCommand()],
  ['onx-manifest', snapshotCommand()],
  ['onx-manifest', showCommand()],
  ['onx-manifest', questionsCommand()],
  ['onx-manifest', answerCommand()],
  ['onx-migrate', applyCommand()],
  ['onx-migrate', rollbackCommand()],
  ['onx-migrate', statusCommand()],
  ['onx-migrate', resumeCommand()],
] as const;

test.each(COMMANDS)('docs/reference/cli.md lists the flags of %s (%#) in their order', (program, command) => {
  const [, section = ''] = page.split(`## ${program} ${command.name()}\n`);
  const listed = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(--[a-z-]+)`/gm)].map(([, flag]) => flag);
  expect(listed).toEqual(command.options.map((option) => option.long));
  expect(command.options.filter((option) => option.description === '')).toEqual([]);
});

const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path))].filter((path) => path.endsWith('.md')).sort();
/** A command as it is written in prose, up to the end of its code; at the start of a line it is one to copy, which has to be whole. */
const WRITTEN = /(^ *(?:npx )?|`(?:npx )?)(onx-manifest|onx-migrate) ([a-z]+)([^`\n]*)/gm;

/** What is wrong with the commands that a page shows. */
function faults(text: string): string[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, start = '', program, name, rest = '']) => {
    const command = COMMANDS.find(([of, one]) => of === program && one.name() === name)?.[1];
    if (!command) return [`${program} has no command ${name}`];
    const flags = [...rest.matchAll(/ (--[a-z][a-z-]*)/g)].map(([, flag = '']) => flag);
    const unknown = flags.filter((flag) => !command.options.some((option) => option.long === flag));
    const missing = start.includes('`') ? [] : command.options.filter((option) => option.mandatory && !flags.includes(option.long ?? '')).map((option) => option.long);
    return [...unknown.map((flag) => `${name} has no ${flag}`), ...missing.map((flag) => `${name} needs ${flag}`)];
  });
}

test('a command with a wrong flag, or without one that it needs, is found', () => {
  expect(faults('`onx-migrate resume --target x`, `npx onx-migrate undo`\n    onx-migrate rollback\n')).toEqual(['resume has no --target', 'onx-migrate has no command undo', 'rollback needs --package']);
});

test.each(PAGES)('the commands that %s shows are as they are taken', (file) => {
  expect(faults(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
});
