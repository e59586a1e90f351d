/** What both commands share: how flags are read, how faults are said, how a run ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { faultOf, INTERRUPTED } from './exit';

/** Of this package, and so of all that are released with it. */
export function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** A program or subcommand that throws instead of printing usage faults itself. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .exitOverride()
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

function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && (error.code === 'commander.helpDisplayed' || error.code === 'commander.version');
}

/** Runs a program on the process's arguments; sets the exit code. Never throws. */
export async function run(top: Command, argv: readonly string[] = process.argv): Promise<void> {
  // Files are written whole and renamed, a migration is journalled: leaving at once leaves nothing half-written.
  process.once('SIGINT', () => process.exit(INTERRUPTED));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
  try {
    if (argv.length <= 2) throw new CommanderError(2, 'onx.noCommand', `no command given, one of ${top.commands.map((sub) => sub.name()).join(', ')} is needed`);
    await top.parseAsync([...argv]);
  } catch (error) {
    if (isHelp(error)) return;
    const fault = faultOf(error);
    process.stderr.write(`${top.name()}: ${fault.line}\n`);
    if (process.env['ONX_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = fault.exitCode;
  }
}
