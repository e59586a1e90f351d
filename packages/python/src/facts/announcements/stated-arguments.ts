/** What a deprecating call is told: since when, until when, what to use instead, in words or by keyword. */
import { tailOf, type Deprecation } from '@onx/model';
import type { Argument, CallNode } from '../../syntax/ast';
import { deprecationFrom } from './doc-text';
import { messageText, type TextBindings, textOrName } from './message-text';
import { givesAdvice, nameIn, replacementName, unwrapRoles } from './replacement';
import type { SourceFile } from '../source-file';
import { sourceWords } from '../../source-words';

const SINCE = /^(?:since|version|start|deprecated_?(?:in|since|version)?|since_version|start_version|deprecated_in_version|from_version|ver)$/i;
const REMOVAL = /^(?:removal|remove|removed|deadline|until|end|stop)(?:_?(?:in|version|at|release|in_version|version_string))?$|^(?:end_version|stop_version|will_be_removed|final_version)$/i;
const MESSAGE = /^(?:\w+_)?(?:message|msg|reason|details|detail|extra|addendum|fix|text|note|hint|help|instructions|info|suggestion)$/i;
const VERSION = /^v?\d+(?:\.\w+)*$/;
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\))?$/;

/** A keyword whose argument says what to use instead. */
export function isReplacement(keyword: string): boolean {
  return sourceWords.announcements.successor.test(keyword);
}

/**
 * Reads the arguments of a deprecating call by keyword, and by what the text looks like where there is none.
 * @param version what a lone version means: a decorator is given the release it was deprecated in, a helper the one it goes in.
 */
export function fromArguments(file: SourceFile, call: CallNode, own: string, version: 'since' | 'removal', bindings?: TextBindings): Deprecation {
  const out: Deprecation = {};
  const messages: string[] = [];
  const names: string[] = [];
  let isOfModule = false;
  for (const argument of call.args) {
    const key = argument.keyword?.name;
    if (argument.star) continue;
    if (own === '' && isOwnName(argument)) {
      isOfModule = true;
      continue;
    }
    const text = key && isReplacement(key) ? plainName(textOrName(file, argument.value)) : messageText(file, argument.value, bindings);
    if (text === undefined || text === '') continue;
    if (key === undefined) {
      if (VERSION.test(text)) out[out[version] === undefined ? version : 'removal'] ??= text.replace(/^v/, '');
      else if (NAME.test(text)) names.push(text.replace(/\(\)$/, ''));
      else messages.push(text);
    } else if (SINCE.test(key)) {
      if (/^v?\d/.test(text)) out.since ??= text.replace(/^v/, '');
    } else if (REMOVAL.test(key)) {
      if (/^v?\d/.test(text)) out.removal ??= text.replace(/^v/, '');
    } else if (isReplacement(key)) {
      if (NAME.test(text)) out.replacement = text.replace(/\(\)$/, '');
      messages.push(NAME.test(text) ? `use \`${text}\` instead` : text);
    } else if (MESSAGE.test(key)) messages.push(text);
  }
  // `announce(__name__, "new.place")`: the helper has the words.
  if (isOfModule && messages.length + names.length > 0) {
    const place = names.shift();
    if (place !== undefined) out.replacement ??= place;
    messages.push(`This module is deprecated, use \`${place ?? messages.splice(0).join(' ')}\` instead.`);
  }
  // Bare names: the thing's own and its successor, or the successor alone.
  const [first, second] = names;
  const tail = tailOf(own);
  // Beside a text that says what to do, a name is what the text is about: a part of it, or the module itself, whose name is not known here.
  const told = messages.join(' ');
  const isTold = told !== '' && (replacementName(told, own) !== undefined || givesAdvice(told, own));
  const isBeside = (name: string): boolean => tail !== '' && told.includes(tail) && !told.includes(name);
  const lone = isTold ? undefined : names.find((name) => (tailOf(name) !== tail || (name.includes('.') && messages.length === 0)) && !isBeside(name));
  const successor = second ?? lone;
  if (successor && out.replacement === undefined) out.replacement = successor;
  if (messages.length === 0 && first !== undefined) {
    messages.push(second === undefined ? first : `${first} is replaced by ${second}`);
    if (second !== undefined && own === '') out.of = first;
  }
  return messages.length > 0 ? deprecationFrom(messages.join(' '), own, out) : out;
}

/** A name that is marked as code, or as a reference, without the marks. */
function plainName(text: string | undefined): string | undefined {
  const marked = text === undefined ? undefined : /^`([^`]+)`$/.exec(unwrapRoles(text))?.[1];
  return (marked === undefined ? undefined : nameIn(marked)) ?? text;
}

/** The name by which a module calls itself. */
export function isOwnName({ value }: Argument): boolean {
  return value.type === 'Name' && value.name === '__name__';
}

/** The message of a warning or an exception; `bindings` give the texts of names that stand in it. */
export function announcementText(file: SourceFile, call: CallNode, bindings: TextBindings): string | undefined {
  return firstText(file, call.args, bindings);
}

export function firstText(file: SourceFile, args: readonly Argument[], bindings?: TextBindings): string | undefined {
  for (const argument of args) {
    if (argument.keyword && !MESSAGE.test(argument.keyword.name)) continue;
    const value = argument.value;
    // `warn(SomeDeprecationWarning("…"))`
    const text = messageText(file, value, bindings) ?? (value.type === 'Call' ? firstText(file, value.args, bindings) : undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
