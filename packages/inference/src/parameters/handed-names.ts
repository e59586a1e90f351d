/** Names under which a body takes what is called otherwise: `new = old`, `new = options.pop("old")`, `options["new"] = options.pop("old")`. */

/** Both sides as they stand in the body: a bare name is a variable, one in quotes a keyword, one in brackets (`[name]`) the variable that holds a keyword. */
export interface Handing {
  from: string;
  to: string;
}

const WORD = /^[A-Za-z_]\w*$/;
const TEXT = /^['"]([A-Za-z_]\w*)['"]$/;
const LOOK_UPS: ReadonlySet<string> = new Set(['pop', 'get']);
const OPENS: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSES: ReadonlySet<string> = new Set([')', ']', '}']);
/** Words that are no variables. */
const KEYWORDS: ReadonlySet<string> = new Set(['None', 'True', 'False', 'not', 'lambda', 'await', 'yield']);

/**
 * @param options names of mappings that hold keywords: `kwargs`
 * @param parameters variables that stand for themselves, whatever they are given
 */
export function readHandings(tokens: readonly string[], options: ReadonlySet<string>, parameters: ReadonlySet<string>): Handing[] {
  const out: Handing[] = [];
  const held = new Map<string, string>();
  const meant = (word: string): string => held.get(word) ?? word;
  let depth = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (OPENS.has(token)) depth++;
    else if (CLOSES.has(token)) depth--;
    else if (token === '=' && depth === 0) {
      const to = targetBefore(tokens, i, options);
      const source = to === undefined ? undefined : sourceAfter(tokens, i, options, to);
      if (to === undefined || source === undefined || source === to) continue;
      const from = meant(source);
      out.push({ from, to: meant(to) });
      if (WORD.test(to) && !parameters.has(to) && !held.has(to)) held.set(to, from);
    }
  }
  return out;
}

/** What is assigned to: a variable, or a keyword among the options. */
function targetBefore(tokens: readonly string[], i: number, options: ReadonlySet<string>): string | undefined {
  const last = tokens[i - 1]!;
  if (last === ']' && tokens[i - 3] === '[' && options.has(tokens[i - 4] ?? '')) return keyOf(tokens[i - 2]!);
  return isVariable(last) && tokens[i - 2] !== '.' ? last : undefined;
}

/** What is assigned, as it is: a variable, or the value of a keyword. */
function sourceAfter(tokens: readonly string[], i: number, options: ReadonlySet<string>, target: string): string | undefined {
  const first = tokens[i + 1] ?? '';
  if (options.has(first)) {
    if (tokens[i + 2] === '[' && tokens[i + 4] === ']') return endsThere(tokens[i + 5]) ? keyOf(tokens[i + 3]!) : undefined;
    if (tokens[i + 2] !== '.' || !LOOK_UPS.has(tokens[i + 3] ?? '') || tokens[i + 4] !== '(') return undefined;
    const isWhole = tokens[i + 6] === ')' || tokens[i + 6] === ',';
    return isWhole && endsThere(tokens[closeOf(tokens, i + 4) + 1]) ? keyOf(tokens[i + 5]!) : undefined;
  }
  if (!isVariable(first)) return undefined;
  // `new = new or old`
  if (first === target && tokens[i + 2] === 'or' && isVariable(tokens[i + 3] ?? '')) return endsThere(tokens[i + 4]) ? tokens[i + 3] : undefined;
  return endsThere(tokens[i + 2]) ? first : undefined;
}

function keyOf(token: string): string | undefined {
  return TEXT.test(token) ? `"${TEXT.exec(token)![1]!}"` : isVariable(token) ? `[${token}]` : undefined;
}

function isVariable(token: string): boolean {
  return WORD.test(token) && !KEYWORDS.has(token);
}

/** The value is that of the name before: nothing is made of it, and it is no keyword of a call. */
export function endsThere(token: string | undefined): boolean {
  return token === undefined || !/^(?:[.([,)+\-*/%@<>|&]|or$|and$|in$|is$|==|!=)/.test(token);
}

function closeOf(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (OPENS.has(tokens[i]!)) depth++;
    else if (CLOSES.has(tokens[i]!) && --depth === 0) return i;
  }
  return tokens.length;
}
