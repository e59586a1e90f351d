/** Single files that try the reader: too long, too deep, too wide. */
import { packageOf, times, type ScaleCase } from './scale-case';

const MEGABYTE = 1_000_000;

const literal = (bytes: number, letter: string): string => `DATA = "${letter.repeat(bytes)}"\n\n\ndef size():\n    return len(DATA)\n`;

const line = (bytes: number, first: number): string => `DATA = [${times(Math.floor(bytes / 8), (index) => String(first + index).padStart(7, '1')).join(',')}]\n`;

function nested(depth: number, name: string): string {
  const branches = times(depth * 2, (index) => `    ${index === 0 ? 'if' : 'elif'} value == ${index}:\n        return "${index}"\n`).join('');
  return [
    `def ${name}(value):\n    return ${'('.repeat(depth)}value${')'.repeat(depth)}\n`,
    `def ${name}_calls(value):\n    return ${'abs('.repeat(depth)}value${')'.repeat(depth)}\n`,
    `def ${name}_chain(value):\n    return value${'.next'.repeat(depth)}\n`,
    `def ${name}_sum(value):\n    return value${' + value'.repeat(depth)}\n`,
    `def ${name}_branches(value):\n${branches}`,
  ].join('\n\n');
}

const parameters = (count: number, prefix: string): string => `def wide(${times(count, (index) => `${prefix}_${index}=${index}`).join(', ')}):\n    return ${times(count, (index) => `${prefix}_${index}`).join(' + ')}\n`;

export const HOSTILE_TEXTS: readonly ScaleCase[] = [
  { id: 'literal-10', what: 'a literal of 10 MB, changed', make: () => ({ from: packageOf([['data', literal(10 * MEGABYTE, 'a')]]), to: packageOf([['data', literal(10 * MEGABYTE, 'b')]]) }) },
  { id: 'literal-8', what: 'a literal of 8 MB, moved and changed', make: () => ({ from: packageOf([['data', literal(8 * MEGABYTE, 'a')]]), to: packageOf([['stock', literal(8 * MEGABYTE, 'b')]]) }) },
  { id: 'line', what: 'a line of 8 MB with a million numbers, moved and changed', make: () => ({ from: packageOf([['data', line(8 * MEGABYTE, 0)]]), to: packageOf([['stock', line(8 * MEGABYTE, 7)]]) }) },
  { id: 'nesting', what: '5,000 nested parentheses, calls, attributes, operators; 10,000 branches', make: () => ({ from: packageOf([['deep', nested(5000, 'before')]]), to: packageOf([['deep', nested(5000, 'after')]]) }) },
  { id: 'parameters', what: 'a function of 5,000 parameters, all renamed', make: () => ({ from: packageOf([['wide', parameters(5000, 'old')]]), to: packageOf([['wide', parameters(5000, 'new')]]) }) },
];
