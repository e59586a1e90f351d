/** Old and new argument names as decorators and deprecation texts state them, recognised by their shape. */
import type { DecoratorFact, Deprecation, Parameter, SourceWords } from '@onx/model';
import { isNamedForAnEnd } from '../words-of-an-end';

const NAME = String.raw`['"]([A-Za-z_]\w*)['"]`;
/** `{'old': 'new'}`, also as a keyword's value. */
const ENTRY = new RegExp(`${NAME}\\s*:\\s*${NAME}`, 'g');
const QUOTED = new RegExp(NAME, 'g');

/** A callable as far as it speaks of its arguments. */
interface Speaker {
  parameters?: readonly Parameter[] | undefined;
  decorators?: readonly DecoratorFact[];
  deprecated?: Deprecation;
}

/**
 * @param speakers The callable in all releases that are known, the new one first.
 * @returns in [0, 1]: how plainly one of them states that one argument became the other.
 */
export function declaredArguments(speakers: readonly Speaker[], words: SourceWords): (from: string, to: string) => number {
  const pairs = new Map<string, number>();
  for (const { parameters, decorators = [], deprecated } of speakers) {
    for (const decorator of decorators) readDecorator(decorator, parameters, pairs, words);
    const message = deprecated?.message;
    if (message) readMessage(message, pairs);
  }
  return (from, to) => pairs.get(`${from}>${to}`) ?? 0;
}

/** Old and new names that a decorator maps. @param parameters of what it decorates */
export function statedPairs(decorator: DecoratorFact, parameters: readonly Parameter[] | undefined, words: SourceWords): (readonly [string, string])[] {
  const pairs = new Map<string, number>();
  readDecorator(decorator, parameters, pairs, words);
  return [...pairs.keys()].map((key) => key.split('>') as [string, string]);
}

/** What decorators call their own arguments. */
const OWN = /^(?:old(?:_\w+)?|(?:\w+_)?names?|since|remov(?:al|ed?)|version\w*|msg\w*|message)$/;
/** Beside `old_name`, `old_arg` and the like. */
const NEW = /^new_\w+$/;

function readDecorator({ arguments: parts = [] }: DecoratorFact, parameters: readonly Parameter[] = [], pairs: Map<string, number>, { announcements }: SourceWords): void {
  const plain: string[] = [];
  const named: [string, string][] = [];
  for (const part of parts) {
    let dict = false;
    for (const [, from, to] of part.matchAll(ENTRY)) {
      pairs.set(`${from}>${to}`, 1);
      dict = true;
    }
    const bare = /^([A-Za-z_]\w*)=['"]([A-Za-z_]\w*)['"]$/.exec(part);
    const quoted = bare || dict ? null : /^['"]([A-Za-z_]\w*)['"]$/.exec(part);
    if (bare) named.push([bare[1]!, bare[2]!]);
    else if (quoted) plain.push(quoted[1]!);
  }
  // `old_name="x", new_name="y"` is read by position; `x="y"` states the pair itself.
  const isSuccessor = (name: string): boolean => NEW.test(name) || announcements.successor.test(name);
  const isOwn = named.length + plain.length > 1 && named.every(([name]) => OWN.test(name) || isSuccessor(name));
  // The new name comes last, wherever it stands.
  if (isOwn) for (const isNew of [false, true]) plain.push(...named.flatMap(([name, value]) => (isSuccessor(name) === isNew ? [value] : [])));
  else for (const [from, to] of named) pairs.set(`${from}>${to}`, 1);
  readLists(parts, pairs);
  // Of several names that all have the one successor, none is that of the next; nor is one that both are taken beside, as those are that had places.
  const isTaken = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  if (readAdvice(parts, pairs)) return;
  for (let i = 1; i < plain.length; i++) if (!isTaken(plain[i - 1]!) || !isTaken(plain[i]!)) pairs.set(`${plain[i - 1]}>${plain[i]}`, 0.9);
}

const LIST = /^[[(](.*),?[\])]$/;
const QUOTED_WHOLE = new RegExp(`^${NAME}$`);

/** A list of old names, then one of as many new ones; anything but a name stands for none. */
function readLists(parts: readonly string[], pairs: Map<string, number>): void {
  const lists = parts.flatMap((part) => LIST.exec(part)?.[1] ?? []).map((inside) => inside.split(',').map((item) => QUOTED_WHOLE.exec(item.trim())?.[1]));
  const [olds, news] = lists.filter((list) => list.some((name) => name !== undefined));
  if (olds && news && olds.length === news.length) olds.forEach((from, i) => from !== undefined && news[i] !== undefined && pairs.set(`${from}>${news[i]}`, 0.9));
}

const ADVICE = /\b(?:use|specify|pass)\s+(?:the\s+)?[`'"\\]*([A-Za-z_]\w*)[`'"\\]*(?:\s+\w+)?\s+instead/i;

/** One argument of the decorator says `use x instead`, another one names what it is about. */
function readAdvice(parts: readonly string[], pairs: Map<string, number>): boolean {
  const advice = parts.findIndex((part) => ADVICE.test(part));
  const to = advice < 0 ? undefined : ADVICE.exec(parts[advice]!)?.[1];
  if (to === undefined) return false;
  parts.forEach((part, i) => {
    if (i !== advice) for (const [, from] of part.matchAll(QUOTED)) if (from !== to) pairs.set(`${from}>${to}`, 0.9);
  });
  return true;
}

/** Two quoted names in one sentence: the first was, the second is. */
function readMessage(message: string, pairs: Map<string, number>): void {
  const names = [...message.replace(/`+/g, "'").matchAll(QUOTED)].map((match) => match[1]!);
  if (names.length === 2) pairs.set(`${names[0]}>${names[1]}`, 0.8);
}

/** Arguments that one of the decorators announces to go: by a quoted name, or in the decorator's own. */
export function announcedArguments(decorators: readonly DecoratorFact[]): (name: string) => boolean {
  const endings = decorators.filter((decorator) => isNamedForAnEnd(decorator.name));
  return (name) =>
    endings.some((decorator) => decorator.name.split(/[._]/).includes(name) || (decorator.arguments ?? []).some((part) => part.includes(`"${name}"`) || part.includes(`'${name}'`)));
}
