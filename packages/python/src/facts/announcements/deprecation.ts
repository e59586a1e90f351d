/** Announced ends of life: decorators, warnings given by a body, helpers called for it. Recognised by their shape, not by a list of known names. */
import { tailOf, type Deprecation } from '@onx/model';
import type { Argument, Expression, FunctionNode, Statement } from '../../syntax/ast';
import { deprecationFrom } from './doc-text';
import { messageText, type TextBindings, textOrName } from './message-text';
import { givesAdvice, nameIn, OF_ARGUMENT, replacementName, unwrapRoles } from './replacement';
import { dottedForm, type SourceFile } from '../source-file';

type CallNode = Extract<Expression, { type: 'Call' }>;

const SINCE = /^(?:since|version|start|deprecated_?(?:in|since|version)?|since_version|start_version|deprecated_in_version|from_version|ver)$/i;
const REMOVAL = /^(?:removal|remove|removed|deadline|until|end|stop)(?:_?(?:in|version|at|release|in_version|version_string))?$|^(?:end_version|stop_version|will_be_removed|final_version)$/i;
const REPLACEMENT = /^(?:alternative|replacement|instead|use_instead|use|alt_func|alt|new|new_name|new_func|successor|replaced_by|replace_with|renamed_to|moved_to|alternative_import|new_path|target)$/i;
const MESSAGE = /^(?:\w+_)?(?:message|msg|reason|details|detail|extra|addendum|fix|text|note|hint|help|instructions|info|suggestion)$/i;
/** A decorator about a part of the signature says nothing about the whole. */
const PART = /param|arg|kw|positional|default|option|keyword|property_type|input|axis|value/i;
/** What a decorator of the whole thing may be named for. */
const WHOLE = /^(?:func(?:tion)?|method|class|cls|api|alias|module|property|attribute|callable|object|feature|decorator|wrapper|warning|endpoint|command|soon|now|since|until|in|for|by)$/i;
const ABOUT_OTHERS = /^_*(?:assert|expect|test|check|is|has|ignore|suppress|filter|catch|allow|no)_/i;
const VERSION = /^v?\d+(?:\.\w+)*$/;
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\))?$/;

/** A keyword whose argument says what to use instead. */
export function isReplacement(keyword: string): boolean {
  return REPLACEMENT.test(keyword);
}

/** What a decorator such as `@deprecated("…")` states; undefined where it is another kind of decorator. */
export function decoratorDeprecation(file: SourceFile, decorator: Expression, own: string): Deprecation | undefined {
  const call = decorator.type === 'Call' ? decorator : undefined;
  const name = tailOf(dottedForm(call ? call.callee : decorator));
  if (!isDeprecator(name)) return undefined;
  if (!call || call.args.length === 0) return isAboutPart(name) ? undefined : {};
  const stated = fromArguments(file, call, own, 'since');
  // Nothing that could be read: the decorator is about something else, an argument perhaps.
  return Object.keys(stated).length > 0 ? stated : undefined;
}

/** What is named after the deprecation is the end of something else: `@deprecate_dims`. */
function isAboutPart(name: string): boolean {
  const object = /deprecat[a-z]*_([a-z]+)$/i.exec(name)?.[1];
  return object !== undefined && !WHOLE.test(object);
}

/** The name speaks of deprecation, and of the whole thing. */
export function isDeprecator(name: string): boolean {
  return /deprecat/i.test(name) && !PART.test(name);
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
  const tail = tailOf(own);
  // Beside a text that says what to do, a name is what the text is about: a part of it, or the module itself, whose name is not known here.
  const told = messages.join(' ');
  const isTold = told !== '' && (replacementName(told, own) !== undefined || givesAdvice(told, own));
  const isBeside = (name: string): boolean => tail !== '' && told.includes(tail) && !told.includes(name);
  const lone = isTold ? undefined : names.find((name) => (tailOf(name) !== tail || (name.includes('.') && messages.length === 0)) && !isBeside(name));
  const successor = names.length > 1 ? names[1] : lone;
  if (successor && out.replacement === undefined) out.replacement = successor;
  if (messages.length === 0 && names.length > 0) messages.push(names.length > 1 ? `${names[0]} is replaced by ${names[1]}` : (names[0] as string));
  return messages.length > 0 ? deprecationFrom(messages.join(' '), own, out) : out;
}

/** A name that is marked as code, or as a reference, without the marks. */
function plainName(text: string | undefined): string | undefined {
  const marked = text === undefined ? undefined : /^`([^`]+)`$/.exec(unwrapRoles(text))?.[1];
  return (marked === undefined ? undefined : nameIn(marked)) ?? text;
}

/** A deprecation that calling the body always announces: not one under an `if`, which concerns some arguments only. */
export function bodyDeprecation(file: SourceFile, body: readonly Statement[], own: string, known?: TextBindings): Deprecation | undefined {
  const texts = new Map<string, string>(known);
  for (const statement of body) {
    const kept = textKept(file, statement, texts);
    if (kept) texts.set(kept.name, kept.text);
    const found =
      statement.type === 'Expression'
        ? announcement(file, statement.value, own, texts)
        : statement.type === 'Raise' && statement.exception
          ? raised(file, statement.exception, own, body.every(isTextOrRaise))
          : statement.type === 'With'
            ? bodyDeprecation(file, statement.body, own, texts)
            : undefined;
    if (found && !isAboutAnother(found, own)) return found;
  }
  return undefined;
}

/** `The class 'Axis' will be deprecated, use 'pkg.Grid'`, said by `Grid`. */
function isAboutAnother({ message = '', replacement = '' }: Deprecation, own: string): boolean {
  const [, subject] = /[`'"](?:\w+\.)*(\w+)(?:\(\))?[`'"]/.exec(unwrapRoles(message)) ?? [];
  const areAlike = /^_*[A-Z]/.test(subject ?? '') === /^_*[A-Z]/.test(tailOf(own));
  return own !== '' && subject !== undefined && subject !== tailOf(own) && tailOf(replacement) === tailOf(own) && areAlike;
}

/** `announce("pkg.old", "pkg.new")`, said by a module that is not called `old`. */
export function isAboutAnotherModule({ message = '' }: Deprecation, module: string): boolean {
  const subject = /^([\w.]+) is replaced by /.exec(message)?.[1];
  return subject !== undefined && tailOf(subject) !== tailOf(module);
}

/** `msg = "…"`: a name of the body and the text that it stands for. */
export function textKept(file: SourceFile, statement: Statement, texts?: TextBindings): { name: string; text: string } | undefined {
  if (statement.type !== 'Assign' || statement.targets.length !== 1) return undefined;
  const [target] = statement.targets;
  const text = target?.type === 'Name' ? messageText(file, statement.value, texts) : undefined;
  return target?.type === 'Name' && text !== undefined ? { name: target.name, text } : undefined;
}

/** `warnings.warn("…", DeprecationWarning)`, or a helper whose name says as much. */
export function announcement(file: SourceFile, node: Expression, own: string, texts?: TextBindings): Deprecation | undefined {
  if (node.type !== 'Call') return undefined;
  const name = tailOf(dottedForm(node.callee));
  if (isWarn(name)) {
    if (!isAnnouncer(name) && !node.args.some((argument) => isDeprecationCategory(argument))) {
      const text = firstText(file, node.args, texts);
      return text !== undefined && tellsItsEnd(text, own) ? deprecationFrom(text, own, {}) : undefined;
    }
    const text = firstText(file, node.args, texts);
    return text === undefined || isAboutWhatIsGiven(text) || /^the `?\w+=?`? (?:argument|parameter|keyword)/i.test(text) ? undefined : deprecationFrom(text, own, {});
  }
  // `deprecations.module("24.3", addendum="…")`, `announce(__name__, "…")`
  const isOfModule = own === '' && (MODULE.test(name) || node.args.some(isOwnName)) && dottedForm(node.callee).split('.').some(isAnnouncer);
  if (!isAnnouncer(name) && !isOfModule) return undefined;
  const stated = fromArguments(file, node, own, 'removal', texts);
  return stated.message?.startsWith('{') ? undefined : stated;
}

const WENT = /[`'"]*(?:\b(\w+)\b)(?:\(\))?[`'"]*\s+(?:has|have|was|were|is|will)\s+(?:now\s+)?(?:be(?:en)?\s+)?(?:moved|renamed|replaced|superseded)\b/i;
/** What a method of a property is called by. */
const ACCESSOR = /^_*(?:get|set)_/;
const ITSELF = /^(?:function|method|class|property|attribute)$/i;
const MODULE = /^(?:module|package|file)$/i;

/** A warning of no sort of its own that says where the thing went: `'size' has been renamed to 'length'` in `size` or `get_size`, `The size module has been moved to lengths` in a module. */
function wentElsewhere(text: string, own: string): boolean {
  const subject = WENT.exec(unwrapRoles(text))?.[1];
  const itself = tailOf(own).replace(ACCESSOR, '');
  const isItself = subject !== undefined && (own === '' ? MODULE.test(subject) : ITSELF.test(subject) || subject === itself || subject === tailOf(own));
  return isItself && replacementName(text, own) !== undefined;
}

/** The name by which a module calls itself. */
function isOwnName({ value }: Argument): boolean {
  return value.type === 'Name' && value.name === '__name__';
}

/** A helper that announces an end, by its name. */
export function isAnnouncer(name: string): boolean {
  return isDeprecator(name) && !ABOUT_OTHERS.test(name);
}

/** Whether a call announces something rather than doing the work. */
export function isAnnouncement(node: Expression): boolean {
  if (node.type !== 'Call') return false;
  const name = tailOf(dottedForm(node.callee));
  return isWarn(name) || /deprecat/i.test(name);
}

function isWarn(name: string): boolean {
  return /^_*(?:warn|warning|warn_explicit|warn_once)$|_warn(?:ing)?$|^_*warn_/i.test(name);
}

function isDeprecationCategory(argument: Argument): boolean {
  const value = argument.value.type === 'Call' ? argument.value.callee : argument.value;
  return /Deprecat|FutureWarning|RemovedIn/.test(tailOf(dottedForm(value)));
}

/** The message of a warning or an exception; `bindings` give the texts of names that stand in it. */
export function announcementText(file: SourceFile, call: CallNode, bindings: TextBindings): string | undefined {
  return firstText(file, call.args, bindings);
}

function firstText(file: SourceFile, args: readonly Argument[], bindings?: TextBindings): string | undefined {
  for (const argument of args) {
    if (argument.keyword && !MESSAGE.test(argument.keyword.name)) continue;
    const value = argument.value;
    // `warn(SomeDeprecationWarning("…"))`
    const text = messageText(file, value, bindings) ?? (value.type === 'Call' ? firstText(file, value.args, bindings) : undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** @param onlyRaises the body does nothing else: an exception of any sort may then tell of its end */
function raised(file: SourceFile, exception: Expression, own: string, onlyRaises: boolean): Deprecation | undefined {
  if (exception.type !== 'Call') return undefined;
  const text = firstText(file, exception.args);
  if (/Deprecat|Removed/.test(tailOf(dottedForm(exception.callee)))) return text === undefined ? {} : deprecationFrom(text, own, {});
  // An abstract method may tell what to write instead of a deprecated one.
  return onlyRaises && text !== undefined && tellsItsEnd(text, own) && !/\bthe\s+deprecated\b/i.test(text) ? deprecationFrom(text, own, {}) : undefined;
}

/** A docstring, a text that is kept, the exception itself. */
function isTextOrRaise(statement: Statement): boolean {
  return statement.type === 'Raise' || statement.type === 'Assign' || (statement.type === 'Expression' && statement.value.type !== 'Call');
}

/** A text of no sort of its own that speaks of the end of the whole thing. */
function tellsItsEnd(text: string, own: string): boolean {
  return (/\bdeprecat/i.test(text) || wentElsewhere(text, own)) && !OF_ARGUMENT.test(text) && !isAboutWhatIsGiven(text);
}

/** A message that is handed in, or that begins with a name that is, belongs to a helper; a module may say its own. */
function isAboutWhatIsGiven(text: string): boolean {
  return /^\W{0,3}\{(?!__(?:file|name)__\})/.test(text);
}

/** Fills what the first statement of an end of life leaves open from the further ones. */
export function mergeDeprecations(found: readonly (Deprecation | undefined)[]): Deprecation | undefined {
  let out: Deprecation | undefined;
  for (const each of found) if (each) out = out ? { ...each, ...out } : each;
  return out;
}

/** A class announces its end when it is made, subclassed or initialised. */
export function classBodyDeprecation(file: SourceFile, body: readonly Statement[], own: string): Deprecation | undefined {
  const hooks = body.filter((node): node is FunctionNode => node.type === 'Function' && /^__(?:init|new|init_subclass|post_init)__$/.test(node.name.name));
  const said = mergeDeprecations(hooks.map((hook) => bodyDeprecation(file, hook.body, own, namesOfClass(hook, own)) ?? guardedDeprecation(file, hook.body, own) ?? decoratedHook(file, hook, own)));
  return said ?? mergeDeprecations(body.filter((node) => node.type === 'Function').map((method) => classAnnouncedBy(file, method, own)));
}

/** Ways in which a hook of the class writes its name. */
function namesOfClass({ parameters }: FunctionNode, own: string): TextBindings {
  const self = parameters[0]?.name.name ?? '';
  return new Map([`${self}.__class__.__name__`, `type(${self}).__name__`, `${self}.__name__`].map((form) => [form, own]));
}

/** A method that always says when it is called that its class ends: `__call__` of what is made by a configuration, perhaps. */
function classAnnouncedBy(file: SourceFile, { name, body }: FunctionNode, own: string): Deprecation | undefined {
  const found = bodyDeprecation(file, body, own);
  return found?.message !== undefined && aboutClass(own, name.name).test(found.message) && !OF_ARGUMENT.test(found.message) ? found : undefined;
}

/** `The class Old is deprecated`, `Old compositor has been deprecated`, but not `Old method is deprecated`. */
function aboutClass(own: string, method = 'method'): RegExp {
  return new RegExp(String.raw`^\W*(?:the\s+)?(?:class\s+)?\W?(?:\w+\.)*${own}\W*\s+(?:(?!(?:${method}|method|property|attribute)\b)\w+\s+)?(?:is|was|has\s+been)\s+(?:now\s+)?deprecated`, 'i');
}

/** `@deprecated("Old is deprecated, use New")` on the constructor is about the class, unless it speaks of an argument. */
function decoratedHook(file: SourceFile, { decorators }: FunctionNode, own: string): Deprecation | undefined {
  const found = mergeDeprecations(decorators.map((decorator) => decoratorDeprecation(file, decorator, own)));
  return found?.message === undefined || OF_ARGUMENT.test(found.message) ? undefined : found;
}

/** `if issubclass(cls, Old) and not issubclass(cls, New): warn("Old is deprecated, use New")`: under a condition, but the text is about the class itself. */
function guardedDeprecation(file: SourceFile, body: readonly Statement[], own: string): Deprecation | undefined {
  for (const statement of body) {
    if (statement.type !== 'If') continue;
    const found = bodyDeprecation(file, statement.body, own) ?? guardedDeprecation(file, statement.body, own);
    if (found?.message !== undefined && aboutClass(own).test(found.message)) return found;
  }
  return undefined;
}
