/** Functions that became commands of a command line: who calls one passes words of a line, and what it is defined with is given by the library. */
import { tailOf, type SurfaceDefinition } from '@onx/model';

const COMMANDS: ReadonlySet<string> = new Set(['command', 'group']);
/** Decorators that say what the line may hold. A library that leaves a function a function has none of them. */
const OF_LINES: ReadonlySet<string> = new Set(['option', 'argument', 'pass_context', 'pass_obj']);

/** `@click.command()`, or any `command` beside `@option(…)` and the like. */
export function isCommand({ decorators = [] }: SurfaceDefinition): boolean {
  const tails = decorators.map(({ name }) => tailOf(name));
  return decorators.some(({ name }, i) => COMMANDS.has(tails[i]!) && (/^click\./.test(name) || tails.some((tail) => OF_LINES.has(tail))));
}
