/** Names of decorators, functions and categories that announce an end of life. Recognised by their words, not by a list of known ones. */
import { tailOf } from '@onx/model';
import type { Argument, Expression } from '../../syntax/ast';
import { dottedForm } from '../source-file';

/** A decorator about a part of the signature says nothing about the whole. */
const PART = /param|arg|kw|positional|default|option|keyword|property_type|input|axis|value/i;
/** What a decorator of the whole thing may be named for. */
const WHOLE = /^(?:func(?:tion)?|method|class|cls|api|alias|module|property|attribute|callable|object|feature|decorator|wrapper|warning|endpoint|command|soon|now|since|until|in|for|by)$/i;
const ABOUT_OTHERS = /^_*(?:assert|expect|test|check|is|has|ignore|suppress|filter|catch|allow|no)_/i;

/** What is named after the deprecation is the end of something else: `@deprecate_dims`. */
export function isAboutPart(name: string): boolean {
  const object = /deprecat[a-z]*_([a-z]+)$/i.exec(name)?.[1];
  return object !== undefined && !WHOLE.test(object);
}

/** The name speaks of deprecation, and of the whole thing. */
export function isDeprecator(name: string): boolean {
  return /deprecat/i.test(name) && !PART.test(name);
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

/** What gives a warning of any sort, by its name. */
export function isWarn(name: string): boolean {
  return /^_*(?:warn|warning|warn_explicit|warn_once)$|_warn(?:ing)?$|^_*warn_/i.test(name);
}

/** `DeprecationWarning`, or what is made of it. */
export function isDeprecationCategory(argument: Argument): boolean {
  const value = argument.value.type === 'Call' ? argument.value.callee : argument.value;
  return /Deprecat|FutureWarning|RemovedIn/.test(tailOf(dottedForm(value)));
}
