/** `config.key_rename`: keys get their new names in place, and values their new meaning. */
import picomatch from 'picomatch';
import type { Operation } from '@onx/model';
import type { ConfigFile } from '../config-file';
import type { ConfigText } from '../formats/config-text';
import type { FilePlan } from './file-plan';

export type KeyRename = Extract<Operation, { kind: 'config.key_rename' }>;

const matchers = new Map<string, (path: string) => boolean>();

/** Whether an operation is about a file. A glob without a folder is about files of that name wherever they stand. */
export function isAbout(operation: KeyRename, path: string): boolean {
  const { file } = operation.match;
  let matches = matchers.get(file);
  if (!matches) matchers.set(file, (matches = picomatch([file.includes('/') ? file : `**/${file}`], { dot: true })));
  return matches(path);
}

/** Plans renamed keys and the values under them. Gives the texts that are settled by that. */
export function planKeys(file: ConfigFile, plan: FilePlan, operations: readonly KeyRename[]): Set<ConfigText> {
  const settled = new Set<ConfigText>();
  const concerned = operations.filter((operation) => isAbout(operation, file.path));
  const opened = file.open();
  if (concerned.length === 0 || 'why' in opened) return settled;
  const present = new Set(opened.texts.map(keyOf));
  for (const operation of concerned) {
    const { from, to, values } = operation.match;
    // A key that gets another name itself makes room: swaps and chains are one substitution.
    const taken = present.has(to) && !concerned.some((other) => other.match.from === to);
    const written = (text: ConfigText): string => opened.source.text.slice(text.start, text.end);
    const texts = present.has(from) ? opened.texts.filter((text) => keyOf(text) === from && !settled.has(text)) : [];
    const outcomes = texts.map((text) => (text.kind === 'value' ? newValue(text, written(text), values) : newKey(text, operation, taken)));
    // Where one part can't be done, no part is: a new key over an old value would change what it means.
    const open = outcomes.find((outcome) => outcome?.reason !== undefined);
    texts.forEach((text, index) => {
      const outcome = outcomes[index];
      if (!outcome) return;
      settled.add(text);
      plan.propose({ operations: [operation], certainty: 1, start: text.start, end: text.end, before: written(text), ...outcome, ...(open?.reason === undefined ? {} : { reason: outcome.reason ?? open.reason }) });
    });
  }
  return settled;
}

interface Outcome {
  after: string;
  reason?: string;
}

const keyOf = (text: ConfigText): string => text.path.join('.');

/** Only the last part of a key path is written at its place; where more differs, the key went elsewhere. */
function newKey(text: ConfigText, { match: { from, to } }: KeyRename, taken: boolean): Outcome {
  const own = text.path.at(-1) ?? from;
  const parent = from.slice(0, from.length - own.length);
  const name = to.slice(parent.length);
  if (taken) return { after: to, reason: `${from} is now ${to}, which is there already` };
  if (!to.startsWith(parent) || name === '' || (name.includes('.') && !own.includes('.'))) return { after: to, reason: `${from} moved to another place: ${to}` };
  return { after: text.quote !== '' || /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name) };
}

/** A value keeps its quotes; null where nothing is to do. */
function newValue(text: ConfigText, before: string, values: Record<string, string> = {}): Outcome | null {
  const known = new Map(Object.entries(values).map(([old, next]) => [withoutQuotes(old), withoutQuotes(next)]));
  const after = known.get(before.trim());
  if (known.size === 0 || after === before) return null;
  if (after !== undefined && !(text.quote !== '' && /["'\\\r\n]/.test(after))) return { after };
  return { after: after ?? '', reason: 'the meaning of its values changed with the key, and the new value for this one is not known' };
}

function withoutQuotes(literal: string): string {
  return /^(["']).*\1$/s.test(literal) ? literal.slice(1, -1) : literal;
}
