/** What a person reads on stdout. Colours only on a terminal, and not where NO_COLOR is set. */
import { diagnosticLine, printJson, type Action, type Diagnostic } from '@onx/model';
import pc from 'picocolors';

const colours = pc.createColors(Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']);

export const bold = colours.bold;
export const dim = colours.dim;
const PAINT: Record<Action, (text: string) => string> = { auto: colours.green, warn: colours.yellow, review: colours.red };

/** An action, or a text of its own in the action's colour. */
export function painted(action: Action, text: string = action): string {
  return PAINT[action](text);
}

/** In one write, so that lines of other streams don't come between. */
export function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** One canonical JSON object. */
export function sayJson(value: object): void {
  process.stdout.write(printJson(value));
}

/** `2 files`, `1 file`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A list cut to what fits on a screen, with how much was left out. */
export function cut(lines: readonly string[], most: number, where: string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), dim(`  … and ${lines.length - most} more, ${where}`)];
}

/** Diagnostics as lines; notes for information only are left to the report. */
export function diagnosticLines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((diagnostic) => `  ${diagnosticLine(diagnostic)}`);
}
