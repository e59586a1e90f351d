/** Announced ends of life: decorators, warnings given by a body, helpers called for it. Recognised by their shape, not by a list of known names. */
import { tailOf, type Deprecation } from '@onx/model';
import type { Expression, Statement } from '../../syntax/ast';
import { isAboutPart, isAnnouncer, isDeprecationCategory, isDeprecator, isWarn } from './announcer-names';
import { deprecationFrom } from './doc-text';
import { messageText, type TextBindings } from './message-text';
import { OF_ARGUMENT, replacementName, unwrapRoles } from './replacement';
import { dottedForm, type SourceFile } from '../source-file';
import { firstText, fromArguments, isOwnName } from './stated-arguments';

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
    const text = firstText(file, node.args, texts);
    if (!isAnnouncer(name) && !node.args.some(isDeprecationCategory)) return text !== undefined && tellsItsEnd(text, own) ? deprecationFrom(text, own, {}) : undefined;
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

/** Fills what the first statement of an end of life leaves open from the further ones; of what is spoken, the first alone says. */
export function mergeDeprecations(found: readonly (Deprecation | undefined)[]): Deprecation | undefined {
  const said = found.filter((each) => each !== undefined);
  const [first] = said;
  if (!first) return undefined;
  const out = said.reduce((known, each) => ({ ...each, ...known }));
  if (first.of === undefined) delete out.of;
  return out;
}
