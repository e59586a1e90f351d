/** Calls that settle which of two names is passed: `new = renamed("old", old, "new", new)`; and what several values go into. */

const TEXT = /^['"]([A-Za-z_]\w*)['"]$/;
const SETTLES = /deprecat|renam/i;

/** Old and new names. What is assigned to is the new one. */
export function readRenamingCalls(tokens: readonly string[], parameters: ReadonlySet<string>): { from: string; to: string }[] {
  return tokens.flatMap((token, i) => {
    if (token !== '=' || tokens[i - 2] === '.') return [];
    const to = tokens[i - 1]!;
    if (!parameters.has(to)) return [];
    let open = i + 1;
    while (/^[\w.]+$/.test(tokens[open] ?? '')) open++;
    if (tokens[open] !== '(' || !SETTLES.test(tokens[open - 1]!)) return [];
    const [named, ...more] = namesIn(tokens, open).filter((name) => name !== to && parameters.has(name));
    return named !== undefined && more.length === 0 ? [{ from: named, to }] : [];
  });
}

/** The one of the names to which values of several are given, that of the variable among them: `span = (low, high)`, `span = renamed(span, low, high)`. */
export function gatheredTo(variable: string, names: readonly string[], tokens: readonly string[]): string | undefined {
  return names.find((name) =>
    tokens.some((token, i) => {
      if (token !== name || tokens[i + 1] !== '=' || tokens[i - 1] === '.') return false;
      let open = i + 2;
      while (/^[\w.]+$/.test(tokens[open] ?? '')) open++;
      return tokens[open] === '(' && (open === i + 2 || SETTLES.test(tokens[open - 1]!)) && isItem(variable, tokens, open);
    }),
  );
}

/** It stands there by itself. */
function isItem(variable: string, tokens: readonly string[], open: number): boolean {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[([{]$/.test(token)) depth++;
    else if (/^[)\]}]$/.test(token) && --depth === 0) return false;
    if (depth === 1 && token === variable && /^[(,]$/.test(tokens[i - 1]!) && /^[),]$/.test(tokens[i + 1] ?? '')) return true;
  }
  return false;
}

/** Names that stand as texts between the parentheses that open there. */
function namesIn(tokens: readonly string[], open: number): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[([{]$/.test(token)) depth++;
    else if (/^[)\]}]$/.test(token) && --depth === 0) break;
    const name = TEXT.exec(token)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...names];
}
