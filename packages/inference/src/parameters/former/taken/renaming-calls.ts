/** Calls that settle which of two names is passed: `new = renamed("old", old, "new", new)`; and what several values go into. */
import { bracketStep, closingAt, quotedName } from '../../../release/tokens';
import { isNamedForRenaming } from '../words-of-an-end';

/** Old and new names. What is assigned to is the new one. */
export function readRenamingCalls(tokens: readonly string[], parameters: ReadonlySet<string>): { from: string; to: string }[] {
  return tokens.flatMap((token, i) => {
    if (token !== '=' || tokens[i - 2] === '.') return [];
    const to = tokens[i - 1]!;
    if (!parameters.has(to)) return [];
    const open = behindName(tokens, i + 1);
    if (tokens[open] !== '(' || !isNamedForRenaming(tokens[open - 1]!)) return [];
    const [named, ...more] = namesIn(tokens, open).filter((name) => name !== to && parameters.has(name));
    return named !== undefined && more.length === 0 ? [{ from: named, to }] : [];
  });
}

/** The one of the names to which values of several are given, that of the variable among them: `span = (low, high)`, `span = renamed(span, low, high)`. */
export function gatheredTo(variable: string, names: readonly string[], tokens: readonly string[]): string | undefined {
  return names.find((name) =>
    tokens.some((token, i) => {
      if (token !== name || tokens[i + 1] !== '=' || tokens[i - 1] === '.') return false;
      const open = behindName(tokens, i + 2);
      return tokens[open] === '(' && (open === i + 2 || isNamedForRenaming(tokens[open - 1]!)) && isItem(variable, tokens, open);
    }),
  );
}

/** It stands there by itself. */
function isItem(variable: string, tokens: readonly string[], open: number): boolean {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i]!;
    depth += bracketStep(token);
    if (depth === 0) return false;
    if (depth === 1 && token === variable && /^[(,]$/.test(tokens[i - 1]!) && /^[),]$/.test(tokens[i + 1] ?? '')) return true;
  }
  return false;
}

/** Names that stand as texts between the parentheses that open there. */
function namesIn(tokens: readonly string[], open: number): string[] {
  return [...new Set(tokens.slice(open, closingAt(tokens, open) + 1).flatMap((token) => quotedName(token) ?? []))];
}

/** The token after a dotted name that begins there. */
function behindName(tokens: readonly string[], at: number): number {
  let end = at;
  while (/^[\w.]+$/.test(tokens[end] ?? '')) end++;
  return end;
}
