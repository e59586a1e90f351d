/** Votes of the core's own diff on keys: which string was replaced by which, and which stand side by side in a table of old and new ones. */
import { addTo } from '@onx/model';
import { alignTokens } from '../cochange/align-tokens';
import { CoChange } from '../cochange/votes';
import type { Context } from '../context';
import { DECLARES_OPTION } from './declared-options';

/** Longer replaced runs are rewrites, not substitutions. */
const LONGEST_RUN = 12;
/** Tokens aligned in all; beyond it no further files vote. */
const TOKEN_BUDGET = 3_000_000;

/** Votes on keys, counted when a key is asked for: only files that hold it are read. */
export class KeyVotes {
  private readonly votes = new CoChange();
  private readonly stated = new Set<string>();
  /** Changed modules by the strings that their old files hold; null until somebody asks. */
  private holders: Map<string, string[]> | null = null;
  private readonly counted = new Set<string>();
  private read = 0;

  constructor(private readonly context: Context) {}

  /** In [0, 1]: how the core replaced the one by the other, as a string or as a name. */
  share(from: string, to: string): number {
    for (const module of this.modulesWith(from)) this.count(module);
    return Math.max(this.votes.share(from, to), this.context.votes.share(nameOf(from), nameOf(to)));
  }

  /** The new release maps the one to the other: `{"old": "new"}`, either way round. */
  isStated(from: string, to: string): boolean {
    this.modulesWith(from);
    return this.stated.has(`${from} ${to}`) || this.stated.has(`${to} ${from}`);
  }

  private modulesWith(text: string): readonly string[] {
    this.holders ??= this.index();
    return this.holders.get(text) ?? [];
  }

  private index(): Map<string, string[]> {
    const { from, to } = this.context;
    const holders = new Map<string, string[]>();
    for (const module of from.bodies.modules) {
      for (const text of new Set(from.bodies.fileTokens(module).flatMap((token) => keyTextOf(token) ?? []))) addTo(holders, text, module);
    }
    for (const module of to.bodies.modules) noteTables(to.bodies.fileTokens(module), this.stated);
    return holders;
  }

  private count(module: string): void {
    if (this.counted.has(module) || this.read > TOKEN_BUDGET) return;
    this.counted.add(module);
    const { from, to, mapping } = this.context;
    const now = mapping.homeOf(module);
    const [old, next] = [from.bodies.fileTokens(module), now === undefined ? [] : to.bodies.fileTokens(now)];
    this.read += old.length + next.length;
    const seen = new Set<string>();
    for (const { oldStart, oldEnd, newStart, newEnd } of next.length === 0 ? [] : alignTokens(old, next)) {
      const length = oldEnd - oldStart;
      if (length !== newEnd - newStart || length > LONGEST_RUN) continue;
      for (let at = 0; at < length; at++) {
        const [a, b] = [keyTextOf(old[oldStart + at]!), keyTextOf(next[newStart + at]!)];
        if (a === undefined || b === undefined || a === b || seen.has(`${a} ${b}`) || isDeclaration(old, oldStart + at)) continue;
        this.votes.add(a, b, 1);
        seen.add(`${a} ${b}`);
      }
    }
  }
}

/** The name that a key has where the code holds its value. */
function nameOf(key: string): string {
  return key.replace(/^-+/, '').replace(/-/g, '_');
}

/** What stands in the quotes of a string that may name a key: neither empty nor prose. */
function keyTextOf(token: string): string | undefined {
  const quote = token[0];
  return (quote === '"' || quote === "'") && token.length > 2 && token.length < 80 ? token.slice(1, -1) : undefined;
}

/** The place where an option is declared says nothing of how it is used. */
function isDeclaration(tokens: readonly string[], at: number): boolean {
  let open = at - 1;
  while (open > 0 && (tokens[open] === ',' || keyTextOf(tokens[open]!) !== undefined)) open--;
  return tokens[open] === '(' && DECLARES_OPTION.test(tokens[open - 1] ?? '');
}

/** `"a": "b"`, and `("section", "a"): ("section", "b", …)`. */
function noteTables(tokens: readonly string[], stated: Set<string>): void {
  for (let at = 2; at < tokens.length - 1; at++) {
    if (tokens[at] !== ':') continue;
    const a = keyTextOf(tokens[at - 1] === ')' ? tokens[at - 2]! : tokens[at - 1]!);
    const b = keyTextOf((tokens[at + 1] === '(' ? tokens[at + 4] : tokens[at + 1]) ?? '');
    if (a !== undefined && b !== undefined) stated.add(`${a} ${b}`);
  }
}
