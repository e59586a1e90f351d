/** Decorators that are known by name. */
import { tailOf, type SourceWords, type SurfaceDefinition } from '@onx/model';

const DEPRECATION = /deprecat/i;

/** Whether what it decorates goes on taking the arguments that are written; `functools.wraps` and the like, and whatever is named for a deprecation. */
export function isPlainDecorator(name: string, { decorators }: SourceWords): boolean {
  return decorators.takesAsWritten.test(tailOf(name)) || isNamedForDeprecation(name);
}

/** It says that what it decorates will go, and leaves it what it is. */
export function isNamedForDeprecation(name: string): boolean {
  return DEPRECATION.test(tailOf(name));
}

/** It only declares what heirs of its class do. */
export function isAbstract({ decorators = [] }: SurfaceDefinition): boolean {
  return decorators.some(({ name }) => tailOf(name) === 'abstractmethod');
}

export function isStatic({ decorators = [] }: SurfaceDefinition, words: SourceWords): boolean {
  return decorators.some(({ name }) => name === words.decorators.static);
}

/** It needs no object of its class. */
export function isCalledOnClass(definition: SurfaceDefinition, words: SourceWords): boolean {
  return isStatic(definition, words) || definition.decorators?.some(({ name }) => name === words.decorators.ofClass) === true;
}
