/** Release notes in Markdown, grouped by what a user has to do. */
import type { Manifest, Operation, Report } from '@onx/model';
import { explain } from './explain';
import { subjectOf, targetOf } from './operation-paths';

interface Section {
  title: string;
  intro: string;
  covers: (operation: Operation) => boolean;
}

const startsWith =
  (...starts: string[]) =>
  ({ kind }: Operation): boolean =>
    starts.some((start) => kind.startsWith(start));

/** Only a way to reach it went. */
const staysPut = (operation: Operation): boolean => operation.kind === 'move.symbol' && subjectOf(operation) === targetOf(operation);

const SECTIONS: readonly Section[] = [
  { title: 'Import from elsewhere', intro: 'Modules and symbols that live in another place.', covers: (operation) => startsWith('rename.import', 'move.')(operation) && !staysPut(operation) },
  { title: 'Import from where it is defined', intro: 'Symbols that stay, but are no longer reached through some other module.', covers: staysPut },
  { title: 'Use the new name', intro: 'Classes, functions, methods and members under another name.', covers: startsWith('rename.symbol', 'rename.callable', 'rename.member', 'member.to', 'method.to') },
  { title: 'Pass arguments differently', intro: 'Calls and overrides that need other arguments.', covers: startsWith('arg.', 'call.', 'callable.') },
  { title: 'Change configuration', intro: 'Keys under another name.', covers: startsWith('config.') },
  { title: 'Do without', intro: 'What is gone.', covers: startsWith('symbol.remove', 'member.remove') },
];

/** Text in a table cell or a list: no line break, no bar that would end the cell. */
const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
const code = (text: string): string => `\`${cell(text).replace(/`/g, "'")}\``;

function arrowTable(operations: readonly Operation[]): string[] {
  const rows = operations.map((operation) => {
    const target = targetOf(operation);
    const still = operation.deprecated ? 'still works, announced to go' : operation.impact;
    return `| ${code(subjectOf(operation))} | ${target === null ? '—' : code(target)} | ${still} | ${operation.confidence.toFixed(2)} |`;
  });
  return ['| old | new | impact | confidence |', '| --- | --- | --- | --- |', ...rows];
}

function sentenceList(operations: readonly Operation[]): string[] {
  return operations.map((operation) => `- ${cell(explain(operation))} (${operation.impact}, ${operation.confidence.toFixed(2)})`);
}

function section({ title, intro, covers }: Section, operations: readonly Operation[]): string[] {
  const own = operations.filter(covers);
  if (own.length === 0) return [];
  const hasTarget = covers !== staysPut && own.every((operation) => targetOf(operation) !== null);
  return [`## ${title}`, '', intro, '', ...(hasTarget ? arrowTable(own) : sentenceList(own)), ''];
}

function needsAPerson(manifest: Manifest, report: Report): string[] {
  const review = manifest.operations.filter(({ action }) => action === 'review');
  const open = report.unresolved;
  if (review.length + open.length === 0) return [];
  const lines = ['## Needs a person', ''];
  for (const { id, note } of review) lines.push(`- **${id}** ${cell(note ?? '')}`);
  for (const { path, why, candidates } of open) {
    const best = candidates.slice(0, 3).map(({ target, confidence }) => `${code(target)} (${confidence.toFixed(2)})`);
    lines.push(`- ${code(path)}: ${cell(why)}${best.length > 0 ? ` Candidates: ${best.join(', ')}.` : ''}`);
  }
  return [...lines, ''];
}

/** Markdown with `\n` and a final newline; the same manifest and report give the same bytes. */
export function releaseNotes(manifest: Manifest, report: Report): string {
  const { core, from, to, semver, operations } = manifest;
  const settled = operations.filter(({ action }) => action !== 'review');
  return [
    `# ${core.name} ${from} → ${to}`,
    '',
    manifest.summary,
    '',
    `${semver.breaking} breaking and ${semver.compatible} compatible changes; recommended bump: **${semver.recommended}**${semver.declared === null ? '' : `, declared: **${semver.declared}**`}.`,
    `${report.surface.removed.length} public paths went, ${report.surface.added.length} came.`,
    '',
    '## How to migrate',
    '',
    '```sh',
    'onx-migrate apply --manifest change_manifest.yaml --target ./your-package --dry-run --diff-output preview.patch',
    'onx-migrate apply --manifest change_manifest.yaml --target ./your-package',
    `onx-migrate rollback --package ./your-package --to-version ${from}`,
    '```',
    '',
    ...SECTIONS.flatMap((part) => section(part, settled)),
    ...needsAPerson(manifest, report),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
