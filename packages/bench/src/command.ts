/** How a measurement is asked for: flags that help explains, and a fault in one line with its exit code. */
import { faultOf } from '@onx/cli';
import { readyHash } from '@onx/model';
import { Command, CommanderError, InvalidArgumentError } from 'commander';

/** Flags that several measurements take. */
export const MIRROR = ['--mirror <folder>', 'clones of the repositories that are measured on, by their names'] as const;
export const CACHE = ['--cache <folder>', 'receives packages from PyPI at fixed versions'] as const;
export const ONLY = ['--only <names>', 'only what has one of these in its name; commas between'] as const;
export const RESULT = ['--json <file>', 'keep the result for bench:report'] as const;
export const STRENGTHS = ['--strengths <numbers>', 'how much else is edited, 0 to 4; commas between'] as const;

/** `npm run bench:<name>` and the question it answers. */
export function measurement(name: string, question: string): Command {
  return new Command(`npm run bench:${name} --`).description(question).allowExcessArguments(false).exitOverride().configureOutput({ outputError: () => undefined });
}

/** What a measurement on clones is asked. */
export interface OnClones {
  mirror: string;
  only?: string[];
  misses: number;
  json?: string;
}

/** A measurement on clones, which can show what it found wrong. */
export function measurementOnClones(name: string, question: string): Command {
  return measurement(name, question)
    .requiredOption(...MIRROR)
    .option(...ONLY, names)
    .option('--misses <number>', 'show so many wrong or missed ones of a pair', wholeNumber, 0)
    .option(...RESULT);
}

/** A flag's value as a whole number, 0 or more. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

/** A flag's value as names with commas between. */
export function names(text: string): string[] {
  return text.split(',').filter((name) => name !== '');
}

/** A flag's value as whole numbers with commas between. */
export function wholeNumbers(text: string): number[] {
  return names(text).map(wholeNumber);
}

/** Is this one of those that `--only` asks for? All are where it is not given. */
export function isWanted(name: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((part) => name.includes(part));
}

/** Runs a measurement on the arguments of this process and sets the exit code. Never throws. */
export async function run(asked: Command): Promise<void> {
  try {
    await readyHash();
    await asked.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const { line, exitCode } = faultOf(error);
    console.error(line);
    if (exitCode === 3 && error instanceof Error) console.error(error.stack);
    process.exitCode = exitCode;
  }
}
