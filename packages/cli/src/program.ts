/** What both commands share: how flags are read, how faults are said, how a run ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearMiss, OnxError } from '@onx/model';
import { Command, CommanderError, Help } from 'commander';
import { faultOf, INTERRUPTED } from './exit';

/** Of this package, and so of all that are released with it. */
function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

const optionText = new Help();

/** A program or subcommand that throws instead of printing usage faults itself. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .exitOverride()
    .configureHelp({ optionDescription: (option) => `${optionText.optionDescription(option)}${option.mandatory ? ' (required)' : ''}` })
    .configureOutput({ outputError: () => undefined })
    .allowExcessArguments(false)
    .showSuggestionAfterError(true);
}

/** The top command with its subcommands. */
export function program(name: string, description: string, commands: readonly Command[]): Command {
  const top = command(name, description).version(toolVersion(), '-V, --version', 'print the version');
  for (const sub of commands) top.addCommand(sub);
  return top;
}

const SHOWN = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

/**
 * A misspelt flag also makes a required one look missing, and the misspelling is what to say.
 * @returns the fault to tell.
 */
function closerFault(error: unknown, top: Command, argv: readonly string[]): unknown {
  const sub = top.commands.find((candidate) => candidate.name() === argv[2]);
  if (!sub || !(error instanceof CommanderError) || error.code !== 'commander.missingMandatoryOptionValue') return error;
  const unknown = sub.parseOptions(argv.slice(3)).unknown.find((word) => word.startsWith('-'));
  if (unknown === undefined) return error;
  const near = nearMiss(unknown, sub.options.map((option) => option.long ?? ''));
  return new OnxError('ONX4001', 2, `Unknown option '${unknown}'.`, near === null ? 'The flags are listed by --help.' : `Did you mean ${near}?`);
}

/**
 * Ends the process on Ctrl-C, and quietly where nobody reads on. Files are written whole and renamed, a migration is journalled: nothing is left half-written.
 * @param next what a person who interrupted may do now, a sentence
 */
export function heedSignals(name: string, next: string): void {
  process.once('SIGINT', () => {
    process.stderr.write(`\n${name}: ONX4011 Interrupted. ${next}\n`);
    process.exit(INTERRUPTED);
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
}

/** Runs a program on the process's arguments; sets the exit code. Never throws. */
export async function run(top: Command, argv: readonly string[] = process.argv): Promise<void> {
  try {
    if (argv.length <= 2) throw new CommanderError(2, 'onx.noCommand', `no command given, one of ${top.commands.map((sub) => sub.name()).join(', ')} is needed`);
    await top.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError && SHOWN.has(error.code)) return;
    const fault = faultOf(closerFault(error, top, argv));
    process.stderr.write(`${top.name()}: ${fault.line}\n`);
    if (process.env['ONX_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = fault.exitCode;
  }
}
