/** Tables of documents: Markdown's, and the four of reStructuredText. */

export interface Table {
  header: string[];
  rows: string[][];
  /** Line after the table. */
  end: number;
}

/** More columns are not looked at. */
const COLUMNS = 20;
/** Characters of a cell that goes on over lines, and of a line of values: nothing longer names anything. */
const LONGEST = 2000;

const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;
const GRID_RULE = /^\s*\+(?:[-=]+\+)+\s*$/;
const SIMPLE_RULE = /^\s*=+(?:\s+=+)+\s*$/;
const DIRECTIVE = /^(\s*)\.\.\s+(list-table|csv-table)::/;

/** The table that begins at a line; null where none does. */
export function readTable(lines: readonly string[], at: number): Table | null {
  const line = lines[at]!;
  if (line.includes('|') && MARKDOWN_RULE.test(lines[at + 1] ?? '')) return markdownTable(lines, at);
  if (GRID_RULE.test(line)) return gridTable(lines, at);
  if (SIMPLE_RULE.test(line)) return simpleTable(lines, at);
  const directive = DIRECTIVE.exec(line);
  return directive ? directiveTable(lines, at, directive[1]!.length, directive[2] === 'list-table') : null;
}

function joined(cell: string, more: string): string {
  return cell.length > LONGEST ? cell : `${cell} ${more.trim()}`.trim();
}

function markdownTable(lines: readonly string[], at: number): Table {
  let end = at + 2;
  while (end < lines.length && lines[end]!.includes('|')) end++;
  const cells = (line: string): string[] => line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim());
  return { header: cells(lines[at]!), rows: lines.slice(at + 2, end).map(cells), end };
}

function gridTable(lines: readonly string[], at: number): Table {
  let end = at;
  while (end < lines.length && /^\s*[+|]/.test(lines[end]!)) end++;
  const columns = [...lines[at]!.matchAll(/\+(?=[-=])/g)].slice(0, COLUMNS).map(({ index }) => index);
  const rows: string[][] = [];
  let row: string[] | null = null;
  for (const line of lines.slice(at, end)) {
    if (/^\s*\+/.test(line)) row = null;
    else {
      if (!row) rows.push((row = columns.map(() => '')));
      columns.forEach((start, i) => (row![i] = joined(row![i]!, line.slice(start + 1, (columns[i + 1] ?? line.length) - 1).replace(/\|\s*$/, ''))));
    }
  }
  return { header: rows[0] ?? [], rows: rows.slice(1), end };
}

function simpleTable(lines: readonly string[], at: number): Table | null {
  const starts = [...lines[at]!.matchAll(/=+/g)].slice(0, COLUMNS).map(({ index }) => index);
  const rules: number[] = [];
  let end = at;
  for (; end < lines.length && rules.length < 3; end++) {
    if (SIMPLE_RULE.test(lines[end]!)) rules.push(end);
    else if (lines[end]!.trim() === '' && rules.length === 2) break;
  }
  const [top, middle, bottom] = rules;
  if (top === undefined || middle === undefined) return null;
  const split = (line: string): string[] => starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
  const rows: string[][] = [];
  for (const line of lines.slice((bottom === undefined ? top : middle) + 1, bottom ?? middle)) {
    const cells = split(line);
    const last = rows.at(-1);
    if (line.trim() === '' || /^\s*-[-\s]*$/.test(line)) continue;
    if (cells[0] === '' && last) cells.forEach((cell, i) => (last[i] = joined(last[i]!, cell)));
    else rows.push(cells);
  }
  const header = bottom === undefined ? [] : split(lines.slice(top + 1, middle).join(' '));
  return { header, rows, end };
}

/** `list-table` nests one list in another, `csv-table` has a line for each row. */
function directiveTable(lines: readonly string[], at: number, indent: number, isList: boolean): Table {
  let end = at + 1;
  while (end < lines.length && (lines[end]!.trim() === '' || lines[end]!.search(/\S/) > indent)) end++;
  const body = lines.slice(at + 1, end);
  const option = (name: string): string | undefined => body.map((line) => new RegExp(`^\\s*:${name}:\\s*(.*)$`).exec(line)?.[1]).find((value) => value !== undefined);
  const content = body.filter((line) => line.trim() !== '' && !/^\s*:[\w-]+:(?:\s|$)/.test(line));
  const rows = isList ? listRows(content) : content.map((line) => csvCells(line.trim()));
  const header = option('header');
  if (header !== undefined) return { header: csvCells(header), rows, end };
  return { header: rows[0] ?? [], rows: rows.slice(1), end };
}

function listRows(content: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const line of content) {
    const [, first, cell] = /^\s*(\*\s+)?-(?:\s+(.*))?$/.exec(line) ?? [];
    const row = rows.at(-1);
    if (first !== undefined) rows.push([cell ?? '']);
    else if (cell !== undefined || /^\s*-\s*$/.test(line)) row?.push(cell ?? '');
    else if (row?.length) row[row.length - 1] = joined(row.at(-1)!, line);
  }
  return rows;
}

function csvCells(line: string): string[] {
  return [...line.slice(0, LONGEST).matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) => (quoted?.replace(/""/g, '"') ?? plain ?? '').trim()).slice(0, -1);
}
