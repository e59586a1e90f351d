/** Names under which a body takes what is called otherwise: `new = old`, `new = options.pop("old")`, `options["new"] = options.pop("old")`, `new if old is None else old`. */
import { isReserved, standsBetween } from '../release/source-words';
import { bracketStep, closingAt, isIdentifier, quotedName } from '../release/tokens';

/** Both sides as they stand in the body: a bare name is a variable, one in quotes a keyword, one in brackets (`[name]`) the variable that holds a keyword. */
export interface Handing {
  from: string;
  to: string;
}

/** Tokens of what a choice asks. */
const LONGEST_CHOICE = 20;
const LOOK_UPS: ReadonlySet<string> = new Set(['pop', 'get']);

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
    depth += bracketStep(token);
    if (token === '=' && depth === 0) {
      const to = targetBefore(tokens, i, options, parameters);
      const sources = to === undefined ? [] : sourcesAfter(tokens, i, options, to);
      if (to === undefined || sources.length === 0) continue;
      out.push(...sources.map((source) => ({ from: meant(source), to: meant(to) })));
      if (isIdentifier(to) && !parameters.has(to) && !held.has(to)) held.set(to, meant(sources[0]!));
    }
  }
  return [...out, ...readChoices(tokens, parameters)];
}

/** `new if old is None else old`, `old if old is not None else new`, wherever it stands. */
function readChoices(tokens: readonly string[], parameters: ReadonlySet<string>): Handing[] {
  return tokens.flatMap((token, i) => {
    if (token !== 'if' || tokens[i + 2] !== 'is') return [];
    const negated = tokens[i + 3] === 'not';
    const none = i + (negated ? 4 : 3);
    const [first, asked, last] = [tokens[i - 1]!, tokens[i + 1]!, tokens[none + 2] ?? ''];
    if (tokens[none] !== 'None' || tokens[none + 1] !== 'else' || !endsThere(tokens[none + 3])) return [];
    const [from, to] = negated ? [first, last] : [last, first];
    return from === asked && from !== to && parameters.has(from) && parameters.has(to) ? [{ from, to }] : [];
  });
}

/** What is assigned to: a variable, the attribute of a parameter's name, or a keyword among the options. */
function targetBefore(tokens: readonly string[], i: number, options: ReadonlySet<string>, parameters: ReadonlySet<string>): string | undefined {
  const last = tokens[i - 1]!;
  if (last === ']' && tokens[i - 3] === '[' && options.has(tokens[i - 4] ?? '')) return keyOf(tokens[i - 2]!);
  return isVariable(last) && (tokens[i - 2] !== '.' || parameters.has(last)) ? last : undefined;
}

/** What is assigned, as it is: a variable, the value of a keyword, or what else may stand for the target (`new = new or old`). */
function sourcesAfter(tokens: readonly string[], i: number, options: ReadonlySet<string>, target: string): string[] {
  if (options.has(tokens[i + 1] ?? '')) {
    const key = keyTaken(tokens, i + 1);
    return key === undefined ? [] : [key];
  }
  const operands: string[] = [];
  let at = i + 1;
  for (; isVariable(tokens[at] ?? ''); at += 2) {
    operands.push(tokens[at]!);
    if (tokens[at + 1] !== 'or') break;
  }
  if (operands.length === 0 || !endsThere(tokens[at + 1]) || (operands.length > 1 && !operands.includes(target))) return [];
  if (tokens[at + 1] === 'if' && !isTakenIfGiven(tokens, at + 1, operands[0]!, target)) return [];
  return operands.filter((operand) => operand !== target);
}

/** `old if old is not None else …`, `old if … else new`: not for some other reason. Where it is no choice, the next statement begins. */
function isTakenIfGiven(tokens: readonly string[], at: number, from: string, to: string): boolean {
  const end = tokens.indexOf('else', at);
  const asked = tokens.slice(at + 1, end);
  if (end < 0 || asked.length > LONGEST_CHOICE || !isExpression(asked)) return true;
  return asked.includes(from) || (tokens[end + 1] === to && endsThere(tokens[end + 2]));
}

/** No two values stand side by side, as they do where one statement ends and another begins. */
function isExpression(tokens: readonly string[]): boolean {
  return !tokens.some((token, i) => token === '=' || (/[\w'")\]]$/.test(token) && /^[\w'"]/.test(tokens[i + 1] ?? '') && ![token, tokens[i + 1]!].some(standsBetween)));
}

/** `options.pop("key")`, `options["key"]` */
function keyTaken(tokens: readonly string[], at: number): string | undefined {
  if (tokens[at + 1] === '[' && tokens[at + 3] === ']') return endsThere(tokens[at + 4]) ? keyOf(tokens[at + 2]!) : undefined;
  if (tokens[at + 1] !== '.' || !LOOK_UPS.has(tokens[at + 2] ?? '') || tokens[at + 3] !== '(') return undefined;
  const isWhole = tokens[at + 5] === ')' || tokens[at + 5] === ',';
  return isWhole && endsThere(tokens[closingAt(tokens, at + 3) + 1]) ? keyOf(tokens[at + 4]!) : undefined;
}

function keyOf(token: string): string | undefined {
  const name = quotedName(token);
  return name !== undefined ? `"${name}"` : isVariable(token) ? `[${token}]` : undefined;
}

function isVariable(token: string): boolean {
  return isIdentifier(token) && !isReserved(token);
}

/** The value is that of the name before: nothing is made of it, and it is no keyword of a call. */
export function endsThere(token: string | undefined): boolean {
  return token === undefined || !/^(?:[.([,)+\-*/%@<>|&]|or$|and$|in$|is$|==|!=)/.test(token);
}
