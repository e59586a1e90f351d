/** Arguments of `field(…)`, `Field(…)`, `attr.ib(…)` as facts keep them: normalised source, perhaps cut at the end. */

export interface FieldCall {
  /** Last segment of the called name: `field`, `Field`, `ib`. */
  callee: string;
  positional: string[];
  keywords: Map<string, string>;
}

const CALL = /^([\w.]+)\(/;
const OPENERS = '([{';
const CLOSERS = ')]}';

/** @returns null where the source is no call of a plain name. */
export function readFieldCall(source: string): FieldCall | null {
  const head = CALL.exec(source);
  if (!head) return null;
  const call: FieldCall = { callee: (head[1] as string).slice((head[1] as string).lastIndexOf('.') + 1), positional: [], keywords: new Map() };
  for (const argument of splitArguments(source, head[0].length)) {
    const keyword = /^(\w+)\s*=(?!=)\s*/.exec(argument);
    if (keyword) call.keywords.set(keyword[1] as string, argument.slice(keyword[0].length));
    else if (argument !== '') call.positional.push(argument);
  }
  return call;
}

function splitArguments(source: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < source.length; i++) {
    const c = source[i] as string;
    if (c === '"' || c === "'") {
      i = stringEnd(source, i);
    } else if (OPENERS.includes(c)) {
      depth++;
    } else if (CLOSERS.includes(c)) {
      if (depth-- === 0) return [...parts, source.slice(start, i).trim()];
    } else if (c === ',' && depth === 0) {
      parts.push(source.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, source.slice(start).trim()];
}

/** Offset of a string literal's last quote. */
function stringEnd(source: string, at: number): number {
  const quote = source.startsWith(source[at] as string, at + 1) && source[at + 2] === source[at] ? source.slice(at, at + 3) : (source[at] as string);
  for (let i = at + quote.length; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source.startsWith(quote, i)) return i + quote.length - 1;
  }
  return source.length;
}
