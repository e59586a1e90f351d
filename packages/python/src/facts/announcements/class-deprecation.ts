/** How a class announces its end: in what makes, subclasses or decorates it, or in a method that says so of it. */
import type { Deprecation } from '@onx/model';
import type { FunctionNode, Statement } from '../../syntax/ast';
import { bodyDeprecation, decoratorDeprecation, mergeDeprecations } from './deprecation';
import type { TextBindings } from './message-text';
import { OF_ARGUMENT } from './replacement';
import type { SourceFile } from '../source-file';

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
